using Npgsql;
using Platform.Api.Commands;
using Platform.Domain;
using Platform.Domain.Exchange;
using Platform.Domain.Organisation;
using Platform.Projections.Exchange;
using Platform.Projections.Organisation;

namespace Platform.Api.Exchange;

/// <summary>Persons by their work numbers, and posts by unit, role and ordinal, with who holds each.</summary>
internal sealed class PostsImport : IImportKind
{
    public ImportKind Kind => ImportKind.Posts;

    public string Ability => Domain.Access.Ability.PostManage;

    public async Task<IReadOnlyList<FormSheet>> Form(NpgsqlConnection tenant) =>
    [
        new(PersonRows.Sheet, "人员", "Persons",
        [
            new("workNumber", "工号", "Work number", true, 16, "1至32位字母、数字或横线；已登记的工号不会重复登记。", "F001"),
            new("name", "姓名", "Name", true, 16, "姓名，不超过50字。", "钱一"),
            new("unitCode", "单位编码", "Unit code", false, 16, "所在单位的编码，可不填。", "100"),
            new("dutyPhone", "值班电话", "Duty phone", false, 20, "办公电话，可不填；请勿填写个人手机号。", "0512-00000000"),
        ]),
        new(PostRows.Sheet, "岗位", "Posts",
        [
            new("unitCode", "单位编码", "Unit code", true, 16, "岗位所在单位的编码。", "100"),
            new("role", "岗位", "Role", true, 30, "从下拉列表中选择；列表来自现行制度。", "第一责任人", Choices: PostRows.Choices(await tenant.Roles())),
            new("ordinal", "序号", "Ordinal", true, 8, "同一单位同一岗位有几个时，依次填1、2、3；只有一个填1。", "1"),
            new("titleZh", "职务名称", "Title", false, 26, "不填则用制度中的名称。", "支部书记"),
            new("establishedOn", "设立日期", "Established on", true, 14, "岗位设立的日期，不早于单位成立日期。", "2026-01-01", IsDay: true),
            new("holder", "任职人工号", "Holder", false, 16, "任职人的工号，可以是“人员”表中的；空缺不填。", "F001"),
            new("from", "任职起始日期", "Held from", false, 14, "不填则为设立日期。", "2026-01-01", IsDay: true),
            new("acting", "代理", "Acting", false, 8, "代理填“是”，可不填。", "否", Choices: ["是", "否"]),
        ]),
    ];

    public async Task<ImportPlan> Plan(IReadOnlyList<FilledSheet> filled, CommandWork work, NpgsqlConnection tenant, CancellationToken cancellation)
    {
        var units = (await tenant.OrganisationUnits()).ToDictionary(unit => unit.Code, StringComparer.OrdinalIgnoreCase);
        var known = (await tenant.Persons(null, null, int.MaxValue - 1)).ToDictionary(person => person.WorkNumber);
        var persons = PersonRows.Of(filled[0].Rows, units, known);
        var posts = await PostRows.Of(filled[1].Rows, units, persons.IdByNumber, work, tenant);
        return new(
            filled[0].Rows.Count + filled[1].Rows.Count,
            persons.Known + posts.Known,
            [.. persons.Faults, .. posts.Faults],
            [
                .. persons.New.Select(person => new ImportedThing(ImportedKind.Person, person.Id)),
                .. posts.New.Select(post => new ImportedThing(ImportedKind.Post, post.Id)),
            ],
            () =>
            {
                foreach (var (id, person) in persons.New)
                {
                    PersonStore.Enter(work.Session, id, person);
                }

                foreach (var (id, events, begun) in posts.New)
                {
                    // A post that was taken back once has a stream, to which its second beginning is added.
                    _ = begun
                        ? work.Session.Events.Append(id, events.Cast<object>())
                        : work.Session.Events.StartStream<Post>(id, events.Cast<object>());
                }
            });
    }

    public async Task<UndoPlan> Undo(Import import, string reason, CommandWork work, NpgsqlConnection tenant, CancellationToken cancellation)
    {
        var (personIds, postIds) = (import.AddedOf(ImportedKind.Person).ToArray(), import.AddedOf(ImportedKind.Post).ToArray());
        var resting = await tenant.RestingOnPosts(postIds);
        var errors = (await tenant.RestingOnPersons(personIds, postIds)).Select(person => Resting(person.WorkNumber, person.Code)).ToList();
        var appends = new List<Action>();
        foreach (var id in postIds)
        {
            var stream = await work.Open<Post>(id, cancellation);
            switch (WithdrawPostDecider.Decide(new(reason, [.. resting[id]]), stream.State))
            {
                case Decision<PostEvent>.Refused refused:
                    errors.AddRange(refused.Reason.Errors);
                    break;
                case Decision<PostEvent>.Accepted accepted:
                    appends.Add(() => stream.Append(accepted.Events));
                    break;
            }
        }

        return new(errors, () =>
        {
            appends.ForEach(append => append());
            PersonStore.Remove(work.Session, personIds);
        });
    }

    private static FieldError Resting(string workNumber, string code) => code switch
    {
        "holds-posts" => new($"/persons/{workNumber}", "holds-posts", $"{workNumber} holds a post that this import did not bring."),
        "has-account" => new($"/persons/{workNumber}", "has-account", $"{workNumber} has an account."),
        _ => new($"/persons/{workNumber}", "was-changed-since", $"The particulars of {workNumber} were corrected since."),
    };
}
