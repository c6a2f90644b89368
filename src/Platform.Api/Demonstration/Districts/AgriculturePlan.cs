namespace Platform.Api.Demonstration.Districts;

internal static class AgriculturePlan
{
    public static BureauPlan Plan { get; } = new(
        "agriculture", "示例区农业农村局", "Example District Agriculture Bureau", "agriculture", "agriculture", "A-OFFICE", "A-OFFICE",
        """
        A        | bureau               | -    | 示例区农业农村局   | Example District Agriculture Bureau
        A-PG     | party-group          | A    | 局党组             | Party group
        A-LG     | leading-group        | A-PG | 工作领导小组       | Leading group
        A-LGO    | leading-group-office | A-LG | 领导小组办公室     | Leading-group office
        A-OFFICE | general-office       | A    | 局办公室           | General office
        A-S01    | station              | A    | 农技推广站         | Extension station
        A-S02    | station              | A    | 植保站             | Plant protection station
        A-S03    | station              | A    | 畜牧兽医站         | Veterinary station
        A-S04    | station              | A    | 农机站             | Machinery station
        A-S05    | station              | A    | 水产站             | Fisheries station
        A-S06    | station              | A    | 土肥站             | Soil station
        A-D01    | division             | A    | 计划财务股         | Finance division
        A-D02    | division             | A    | 人事股             | Personnel division
        A-D03    | division             | A    | 法规股             | Regulation division
        A-D04    | division             | A    | 乡村产业股         | Rural industry division
        A-U01    | direct-unit          | A    | 综合执法大队       | Enforcement brigade
        A-U02    | direct-unit          | A    | 质量检测中心       | Quality testing centre
        A-B01    | branch               | A-PG | 第一党支部         | First branch
        A-B02    | branch               | A-PG | 第二党支部         | Second branch
        A-B03    | branch               | A-PG | 第三党支部         | Third branch
        A-B04    | branch               | A-PG | 第四党支部         | Fourth branch
        A-BB     | bureau-branch        | A-PG | 局党支部           | Branch of the bureau
        A-RU     | responsible-unit     | A-PG | 责任单位           | Responsible unit
        A-SG     | study-group          | A-PG | 中心组             | Central study group
        """,
        """
        A-PG  | first-responsible  | changed
        A-PG  | direct-responsible |
        A-PG  | dual-duty-member   |
        A-PG  | dual-duty-member   |
        A-PG  | dual-duty-member   |
        A-PG  | dual-duty-member   | acting
        A-PG  | party-leader       |
        A-PG  | party-leader       | vacant
        A-S01 | station-principal  |
        A-S02 | station-principal  |
        A-S03 | station-principal  |
        A-B01 | branch-head        |
        A-B02 | branch-head        |
        A-RU  | responsible-person |
        """,
        """
        superior-deployment     | party-group    | 500,220,100,9 | 上级印发年度工作部署
        major-situation         | party-group    | 260,3         | 一处检测设施停用，需上报处置建议
        inspection-completed    | party-group    | 330           | 年度专题督查结束
        democratic-life-meeting | party-group    | 307           | 召开年度民主生活会
        check-round             | party-group    | 340,150       | 半年检查开始
        superior-requirement    | general-office | 180,40        | 上级党委要求报送情况
        """,
        "PPLPRPPMPCPPUPPOPPWPP")
    {
        PromptlyHours = 120,
        FirstMomentHours = 24,
        Changes = new(("A-S06", "A-S01"), ("A-D04", "产业发展股", "Industry development division"), ("A-B04", "A-B03")),
    };
}
