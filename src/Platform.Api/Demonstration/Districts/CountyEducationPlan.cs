namespace Platform.Api.Demonstration.Districts;

internal static class CountyEducationPlan
{
    public static BureauPlan Plan { get; } = new(
        "education2", "示例县教育局", "Example County Education Bureau", "education", "education-county", "J-OFFICE", "J-B01",
        """
        J        | bureau                | -     | 示例县教育局         | Example County Education Bureau
        J-C      | committee             | J     | 局党委               | Party committee
        J-LG     | leading-group         | J-C   | 责任制领导小组       | Leading group
        J-LGO    | leading-group-office  | J-LG  | 领导小组办公室       | Leading-group office
        J-OFFICE | general-office        | J     | 局办公室             | General office
        J-D01    | division              | J     | 基础教育股           | Basic education division
        J-D02    | division              | J     | 人事股               | Personnel division
        J-D03    | division              | J     | 安全股               | Safety division
        J-D04    | division              | J     | 财务股               | Finance division
        J-DC     | discipline-committee  | J     | 局纪委               | Discipline committee
        J-S01    | school                | J     | 示南中学             | Shinan Middle School
        J-S02    | school                | J     | 示北中学             | Shibei Middle School
        J-S03    | school                | J     | 示南小学             | Shinan Primary School
        J-S04    | school                | J     | 示北小学             | Shibei Primary School
        J-S05    | school                | J     | 示中幼儿园           | Shizhong Kindergarten
        J-I01    | direct-institution    | J     | 教研室               | Teaching research office
        J-I02    | direct-institution    | J     | 招生办               | Enrolment office
        J-B01    | branch                | J-C   | 示南中学党支部       | Shinan Middle School branch
        J-B02    | branch                | J-C   | 示北中学党支部       | Shibei Middle School branch
        J-B03    | branch                | J-C   | 示南小学党支部       | Shinan Primary School branch
        J-B04    | branch                | J-C   | 示北小学党支部       | Shibei Primary School branch
        J-B05    | branch                | J-C   | 示中幼儿园党支部     | Shizhong Kindergarten branch
        J-B06    | branch                | J-C   | 教研室党支部         | Teaching research branch
        J-B07    | branch                | J-C   | 招生办党支部         | Enrolment office branch
        J-B08    | branch                | J-C   | 机关党支部           | Branch of the organs
        J-B09    | branch                | J-C   | 示东学区党支部       | Shidong district branch
        J-B10    | branch                | J-C   | 示西学区党支部       | Shixi district branch
        """,
        """
        J-C   | first-responsible             | changed
        J-C   | direct-responsible            |
        J-C   | dual-duty-member              |
        J-C   | dual-duty-member              | vacant
        J-C   | team-member                   |
        J-C   | team-member                   |
        J-LG  | leading-group-head            |
        J-LG  | leading-group-deputy          | acting
        J-LG  | leading-group-member          |
        J-LGO | leading-group-office-director |
        """,
        """
        major-situation         | branch        | 380,110,5 | 校园停电两日，需报告处置建议
        democratic-life-meeting | committee     | 308       | 召开年度民主生活会
        performance-report      | committee     | 298       | 年度述职评议
        activity-application    | leading-group | 210,45    | 学校申请举办读书会
        """,
        "PPRPPPLPPPPMPPPPCPPUPPOPP")
    {
        PromptlyHours = 120,
        Changes = new(("J-I02", "J-D02"), ("J-D03", "校园安全股", "Campus safety division"), ("J-B10", "J-B09")),
    };
}
