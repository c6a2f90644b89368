namespace Platform.Api.Demonstration.Districts;

internal static class MeteorologyPlan
{
    public static BureauPlan Plan { get; } = new(
        "meteorology", "示例市气象局", "Example City Meteorological Bureau", "meteorology", "meteorology", "M-OFFICE", "M-OFFICE",
        """
        M        | bureau                | -    | 示例市气象局       | Example City Meteorological Bureau
        M-PG     | party-group           | M    | 市局党组           | Party group
        M-PBO    | party-building-office | M-PG | 市局党建办         | Party-building office
        M-OFFICE | general-office        | M    | 办公室             | General office
        M-FD     | forecast-division     | M    | 预报处             | Forecast division
        M-PD     | personnel-division    | M    | 人事处             | Personnel division
        M-RD     | regulation-division   | M    | 法规处             | Regulation division
        M-SD     | supervision-division  | M    | 监审处             | Supervision division
        M-D01    | internal-department   | M    | 观测处             | Observation division
        M-D02    | internal-department   | M    | 计财处             | Finance division
        M-U01    | direct-unit           | M    | 气象台             | Observatory
        M-U02    | direct-unit           | M    | 服务中心           | Service centre
        M-U03    | direct-unit           | M    | 装备中心           | Equipment centre
        M-U04    | direct-unit           | M    | 防雷中心           | Lightning protection centre
        M-C01    | county-bureau         | M    | 示东县气象局       | Shidong County Bureau
        M-C02    | county-bureau         | M    | 示西县气象局       | Shixi County Bureau
        M-C03    | county-bureau         | M    | 示南县气象局       | Shinan County Bureau
        M-C04    | county-bureau         | M    | 示北县气象局       | Shibei County Bureau
        M-T00    | leading-team          | M-PG | 市局领导班子       | Leading team of the city bureau
        M-T01    | leading-team          | M-PG | 示东县局班子       | Leading team of Shidong
        M-T02    | leading-team          | M-PG | 示西县局班子       | Leading team of Shixi
        M-T03    | leading-team          | M-PG | 示南县局班子       | Leading team of Shinan
        M-T04    | leading-team          | M-PG | 示北县局班子       | Leading team of Shibei
        M-P01    | party-organisation    | M-PG | 机关党支部         | Branch of the organs
        M-OM     | own-media             | M    | 市局网站           | Website of the bureau
        """,
        """
        M-PG  | first-responsible      | changed
        M-PG  | dual-duty-member       |
        M-PG  | dual-duty-member       | vacant
        M-PG  | lead-a                 |
        M-PG  | lead-b                 |
        M-T00 | team-member            |
        M-T00 | team-member            |
        M-T00 | team-member            |
        M-T01 | unit-first-responsible |
        M-T01 | team-member            |
        M-T01 | team-member            |
        M-T02 | unit-first-responsible |
        M-T02 | team-member            |
        M-T02 | team-member            |
        M-T03 | unit-first-responsible | acting
        M-T03 | team-member            |
        M-T03 | team-member            |
        M-T04 | unit-first-responsible |
        M-T04 | team-member            |
        M-T04 | team-member            |
        """,
        """
        major-opinion-incident         | general-office    | 440,350,205,140,50,4 | 强对流天气过程后的信息发布
        major-opinion-incident         | forecast-division | 439,349,204,139,49,4 | 强对流天气过程后的预报释疑
        emerging-tendency              | general-office    | 280,30               | 业务改革期间需作工作安排
        important-work-or-major-event  | party-group       | 190                  | 汛期气象保障部署
        democratic-life-meeting        | leading-team      | 311                  | 召开年度民主生活会
        """,
        "PPLPRPMPCPPUPPO")
    {
        PromptlyHours = 48,
        FirstMomentHours = 24,
        Changes = new(("M-U04", "M-C01"), ("M-D01", "观测与网络处", "Observation and network division"), ("M-U03", "M-U02")),
    };
}
