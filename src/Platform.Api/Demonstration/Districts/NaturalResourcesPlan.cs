namespace Platform.Api.Demonstration.Districts;

internal static class NaturalResourcesPlan
{
    public static BureauPlan Plan { get; } = new(
        "natural-resources", "示例区自然资源和规划局", "Example District Natural Resources Bureau", "natural-resources", "natural-resources", "N-PU", "N-OC",
        """
        N     | bureau                | -    | 示例区自然资源和规划局 | Example District Natural Resources Bureau
        N-C   | committee             | N    | 局党委                 | Party committee
        N-FC  | forest-farm-committee | N-C  | 示山林场党委           | Shishan forest farm committee
        N-OC  | organ-committee       | N-C  | 局机关党委             | Committee of the organs
        N-OB1 | organ-branch          | N-OC | 机关第一支部           | First organ branch
        N-OB2 | organ-branch          | N-OC | 机关第二支部           | Second organ branch
        N-OB3 | organ-branch          | N-OC | 机关第三支部           | Third organ branch
        N-R1  | resource-office       | N    | 示东自然资源所         | Shidong resource office
        N-R2  | resource-office       | N    | 示西自然资源所         | Shixi resource office
        N-R3  | resource-office       | N    | 示南自然资源所         | Shinan resource office
        N-SB1 | sub-bureau            | N    | 新区分局               | New area sub-bureau
        N-B1  | office-branch         | N-C  | 示东所支部             | Shidong office branch
        N-B2  | office-branch         | N-C  | 示西所支部             | Shixi office branch
        N-B3  | office-branch         | N-C  | 示南所支部             | Shinan office branch
        N-B4  | office-branch         | N-C  | 新区分局总支           | New area general branch
        N-U1  | direct-unit           | N    | 不动产登记中心         | Registration centre
        N-U2  | direct-unit           | N    | 土地储备中心           | Land reserve centre
        N-UB1 | direct-unit-branch    | N-C  | 登记中心支部           | Registration centre branch
        N-UB2 | direct-unit-branch    | N-C  | 储备中心支部           | Land reserve branch
        N-D1  | department            | N    | 规划科                 | Planning section
        N-D2  | department            | N    | 耕保科                 | Farmland section
        N-D3  | department            | N    | 执法科                 | Enforcement section
        N-DB  | designated-body       | N-C  | 党建办                 | Party-building office
        N-PU  | propaganda-unit       | N    | 办公室（宣传）         | Office (publicity)
        """,
        """
        N-C | first-responsible  | changed
        N-C | direct-responsible |
        N-C | dual-duty-member   |
        N-C | dual-duty-member   | acting
        N-C | dual-duty-member   | vacant
        N-C | principal          |
        N-C | team-member        |
        N-C | team-member        |
        """,
        """
        plan-issued             | forest-farm-committee | 520,240,12 | 局党委印发年度实施方案
        plan-issued             | organ-committee       | 520,240,12 | 局党委印发年度实施方案
        plan-issued             | organ-branch          | 515,235,12 | 局党委印发年度实施方案
        plan-issued             | office-branch         | 510,230,12 | 局党委印发年度实施方案
        plan-issued             | direct-unit-branch    | 505,225,12 | 局党委印发年度实施方案
        democratic-life-meeting | committee             | 309        | 召开年度民主生活会
        performance-report      | committee             | 299        | 年度述职评议
        appraisal-completed     | committee             | 296        | 年度综合考核完成
        """,
        "PLURMPC")
    {
        Changes = new(("N-R3", "N-SB1"), ("N-D3", "执法监督科", "Enforcement supervision section"), ("N-B3", "N-B4")),
    };
}
