namespace Platform.Api.Demonstration.Districts;

internal static class FinancePlan
{
    public static BureauPlan Plan { get; } = new(
        "finance", "示例区财政局", "Example District Finance Bureau", "finance", "finance", "F-OFFICE", "F-B01",
        """
        F        | bureau               | -     | 示例区财政局       | Example District Finance Bureau
        F-PG     | party-group          | F     | 局党组             | Party group
        F-LT     | leading-team         | F-PG  | 局领导班子         | Leading team
        F-LG     | leading-group        | F     | 责任制领导小组     | Leading group
        F-LGO    | leading-group-office | F-LG  | 领导小组办公室     | Leading-group office
        F-OFFICE | general-office       | F     | 办公室             | General office
        F-GB1    | general-branch       | F-PG  | 机关党总支         | General branch of the organs
        F-GB2    | general-branch       | F-PG  | 直属单位党总支     | General branch of subordinate units
        F-SG     | study-group          | F-GB1 | 机关中心组         | Central study group
        F-B01    | branch               | F-GB1 | 机关第一党支部     | First branch
        F-B02    | branch               | F-GB1 | 机关第二党支部     | Second branch
        F-B03    | branch               | F-GB1 | 机关第三党支部     | Third branch
        F-B04    | branch               | F-GB1 | 机关第四党支部     | Fourth branch
        F-B05    | branch               | F-GB1 | 机关第五党支部     | Fifth branch
        F-B06    | branch               | F-GB1 | 离退休党支部       | Branch of the retired
        F-B07    | branch               | F-GB2 | 国库中心党支部     | Treasury centre branch
        F-B08    | branch               | F-GB2 | 评审中心党支部     | Review centre branch
        F-B09    | branch               | F-GB2 | 采购中心党支部     | Procurement centre branch
        F-B10    | branch               | F-GB2 | 资产中心党支部     | Asset centre branch
        F-B11    | branch               | F-GB2 | 示东财政所党支部   | Shidong finance office branch
        F-B12    | branch               | F-GB2 | 示西财政所党支部   | Shixi finance office branch
        F-S01    | section              | F     | 预算科             | Budget section
        F-S02    | section              | F     | 国库科             | Treasury section
        F-S03    | section              | F     | 行政政法科         | Administration section
        F-S04    | section              | F     | 教科文科           | Education and culture section
        F-S05    | section              | F     | 社会保障科         | Social security section
        F-S06    | section              | F     | 农业农村科         | Rural section
        F-S07    | section              | F     | 会计科             | Accounting section
        F-S08    | section              | F     | 监督检查科         | Inspection section
        F-U01    | subordinate-unit     | F     | 国库支付中心       | Treasury payment centre
        F-U02    | subordinate-unit     | F     | 投资评审中心       | Investment review centre
        F-U03    | subordinate-unit     | F     | 政府采购中心       | Procurement centre
        F-U04    | subordinate-unit     | F     | 国有资产中心       | State asset centre
        F-U05    | subordinate-unit     | F     | 示东财政所         | Shidong finance office
        F-U06    | subordinate-unit     | F     | 示西财政所         | Shixi finance office
        """,
        """
        F-LG  | leading-group-head     |
        F-LG  | leading-group-deputy   |
        F-LGO | party-affairs-officer  |
        F-GB1 | first-responsible      | changed
        F-GB1 | direct-responsible     |
        F-GB2 | first-responsible      |
        F-GB2 | direct-responsible     | acting
        F-LT  | dual-duty-member       |
        F-LT  | dual-duty-member       |
        F-LT  | dual-duty-member       | vacant
        F-LT  | team-member            |
        F-LT  | team-member            |
        F-B01 | organisation-secretary |
        F-B02 | organisation-secretary |
        F-B03 | organisation-secretary |
        F-B07 | organisation-secretary |
        """,
        """
        major-situation         | general-branch   | 430,260,96,7  | 资金专户系统停机，需报告处置安排
        democratic-life-meeting | leading-team     | 310           | 召开年度民主生活会
        performance-report      | leading-team     | 300           | 年度述职评议
        inspection-completed    | bureau           | 330           | 年度专题督查结束
        emerging-tendency       | general-branch   | 200           | 业务流程调整，需作工作安排
        accountability-decision | subordinate-unit | 150           | 一项履职不到位的处理决定作出
        """,
        "PPLPRPPMPPCPPUPPOPPLPRPPP")
    {
        PromptlyHours = 72,
        Changes = new(("F-B06", "F-GB2"), ("F-S08", "财会监督科", "Accounting supervision section"), ("F-B12", "F-B11")),
        LeftOpen = [("F-B01", "FIN-O-013"), ("F-B02", "FIN-O-013"), ("F-B01", "FIN-O-029"), ("F-B03", "FIN-O-005")],
    };
}
