namespace Platform.Api.Demonstration.Districts;

internal static class EducationPlan
{
    public static BureauPlan Plan { get; } = new(
        "education", "示例市教育体育局", "Example City Education and Sports Bureau", "education", "education-city", "E-WCO", "E-P03",
        """
        E      | commission            | -    | 示例市教育体育局     | Example City Education and Sports Bureau
        E-WC   | work-committee        | E    | 教育工委             | Work committee
        E-WCO  | work-committee-office | E-WC | 工委办公室           | Work-committee office
        E-S01  | section               | E    | 基础教育科           | Basic education section
        E-S02  | section               | E    | 职业教育科           | Vocational education section
        E-S03  | section               | E    | 体育科               | Sports section
        E-S04  | section               | E    | 人事科               | Personnel section
        E-S05  | section               | E    | 规划财务科           | Planning and finance section
        E-P01  | party-organisation    | E-WC | 机关党委             | Party committee of the organs
        E-P02  | party-organisation    | E-WC | 示例一中党委         | Example First School party committee
        E-P03  | party-organisation    | E-WC | 示例二中党总支       | Example Second School general branch
        E-P04  | party-organisation    | E-WC | 示例职教中心党委     | Example Vocational Centre party committee
        E-P05  | party-organisation    | E-WC | 示例实验小学党支部   | Example Primary School branch
        E-P06  | party-organisation    | E-WC | 示例体校党支部       | Example Sports School branch
        E-DD1  | designated-department | E-P01 | 宣传科              | Publicity section
        E-NG1  | network-leading-group | E-P01 | 网络安全领导小组    | Network security leading group
        E-U01  | unit                  | E    | 教育考试中心         | Examination centre
        E-U02  | unit                  | E    | 教师发展中心         | Teacher development centre
        E-U03  | unit                  | E    | 电化教育馆           | Educational technology centre
        E-SC1  | school                | E    | 示例一中             | Example First School
        E-SC2  | school                | E    | 示例二中             | Example Second School
        E-SC3  | school                | E    | 示例职教中心         | Example Vocational Centre
        E-SC4  | school                | E    | 示例实验小学         | Example Primary School
        E-SC5  | school                | E    | 示例体校             | Example Sports School
        E-SC6  | school                | E    | 示例学院             | Example College
        E-UC1  | university-committee  | E-SC6 | 示例学院党委        | Example College party committee
        E-UP1  | university-propaganda | E-UC1 | 学院宣传部          | College publicity department
        """,
        """
        E-P01 | first-responsible  | changed
        E-P01 | direct-responsible |
        E-P01 | dual-duty-member   |
        E-P01 | dual-duty-member   | vacant
        E-P01 | team-member        |
        E-P02 | first-responsible  |
        E-P02 | direct-responsible |
        E-P02 | dual-duty-member   |
        E-P03 | first-responsible  |
        E-P03 | direct-responsible | acting
        E-P04 | first-responsible  |
        E-P05 | first-responsible  |
        E-P06 | first-responsible  |
        E-U01 | information-officer |
        """,
        """
        major-situation                   | party-organisation   | 400,90,8   | 校舍停用一周，需报告处置方案
        democratic-life-meeting           | party-organisation   | 312        | 召开年度民主生活会
        activity-application              | university-committee | 240,60     | 学院申请举办一场学术报告会
        promotion-submission              | party-organisation   | 170        | 上报一名拟任人选
        feedback-from-superior-inspection | party-organisation   | 120        | 收到上级巡察反馈
        appraisal-completed               | work-committee-office | 305       | 年度考核完成
        """,
        "PPPLPPRPPPMPPPCPPUPPPOPPP")
    {
        PromptlyHours = 48,
        FirstMomentHours = 24,
        Changes = new(("E-S03", "E-U02"), ("E-U03", "教育数字化中心", "Digital education centre"), ("E-P06", "E-P05")),
    };
}
