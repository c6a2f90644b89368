using System.Text.Json;

namespace Platform.Domain.Schemes.Reading;

/// <summary>Ids are unique, carry the pack's prefix, and every reference finds what it names.</summary>
internal sealed class Identities
{
    private readonly PackNode pack;
    private readonly FaultList faults;
    private readonly Dictionary<string, HashSet<string>?> known;

    private Identities(PackNode pack, FaultList faults)
    {
        this.pack = pack;
        this.faults = faults;
        known = new(StringComparer.Ordinal)
        {
            ["unit"] = pack["unitTypes"].IsAbsent ? null : Known(pack["unitTypes"]),
            ["role"] = Known(pack["roles"]),
            ["body"] = Known(pack["bodies"]),
        };
    }

    public static void Check(PackNode pack, FaultList faults)
    {
        var identities = new Identities(pack, faults);
        identities.CheckUnique();
        identities.CheckPrefixes();
        identities.CheckReferences();
        identities.CheckUnitTree();
    }

    // Null when the list itself has been refused: that every reference to it finds nothing would say the same again.
    private static HashSet<string>? Known(PackNode list) =>
        list.IsAbsent || list.Element is { ValueKind: JsonValueKind.Array } ? Ids(list) : null;

    private static HashSet<string> Ids(PackNode list) =>
        list.Items.Select(item => item["id"].Text).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private void CheckUnique()
    {
        var appraisal = pack["appraisal"];
        var accountability = pack["accountability"];
        (PackNode List, string Key)[] lists =
        [
            (pack["bodies"], "id"), (pack["unitTypes"], "id"), (pack["roles"], "id"), (pack["obligations"], "id"),
            (pack["taskTable"], "id"), (pack["systemNeeds"], "id"), (pack["ambiguities"], "id"), (pack["openParameters"], "key"),
            (appraisal["cycles"], "id"), (appraisal["grades"], "code"),
            (accountability["subjects"], "id"), (accountability["triggers"], "id"),
        ];
        foreach (var (list, key) in lists)
        {
            var first = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var id in list.Items.Select(item => item[key]).Where(id => id.Text is not null))
            {
                if (!first.TryAdd(id.Text!, id.Pointer))
                {
                    faults.Add(id, "duplicate-id", $"'{id.Text}' is already used at {first[id.Text!]}. Give each its own.");
                }
            }
        }
    }

    private void CheckPrefixes()
    {
        if (pack["prefix"].Text is not { } prefix)
        {
            return;
        }

        foreach (var id in pack["obligations"].Items.Concat(pack["accountability"]["triggers"].Items).Select(item => item["id"]))
        {
            if (id.Text is { } text && !text.StartsWith($"{prefix}-", StringComparison.Ordinal))
            {
                faults.Add(id, "prefix-mismatch", $"'{text}' must start with the pack's prefix, {prefix}-.");
            }
        }
    }

    private void CheckReferences()
    {
        foreach (var unit in pack["unitTypes"].Items.Select(u => u["parent"]).Concat(pack["roles"].Items.Select(r => r["unit"])))
        {
            if (unit.Text is { } id && known["unit"]?.Contains(id) == false)
            {
                faults.Add(unit, "unresolved-reference", $"There is no unit type '{id}' in unitTypes. Add it or correct the id.");
            }
        }

        var obligations = Ids(pack["obligations"]);
        foreach (var followed in pack["obligations"].Items.Select(o => o["followUp"]["obligation"]))
        {
            if (followed.Text is { } id && !obligations.Contains(id))
            {
                faults.Add(followed, "unresolved-reference", $"There is no obligation '{id}' that could follow. Add it or correct the id.");
            }
        }

        var appraisal = pack["appraisal"];
        var accountability = pack["accountability"];
        ResolveAll(pack["obligations"], "owedBy", "owedTo", "copyTo", "appliesListOf");
        ResolveAll(pack["taskTable"], "responsibleUnits");
        ResolveAll(appraisal["cycles"], "organiser", "executor", "subjects");
        ResolveAll(accountability["attribution"], "owedBy", "owedTo");
        ResolveAll(accountability["procedure"], "owedBy", "owedTo");
        ResolveAll(accountability["promotionRules"], "owedBy", "owedTo");
        foreach (var reference in appraisal["resultReportedTo"].Items.Concat(pack["taskTable"].Items.Select(t => t["leadRole"])))
        {
            Resolve(reference, reference.Text);
        }

        foreach (var named in accountability["triggers"].Items.Select(t => t["namedSubject"]))
        {
            foreach (var part in named.Text?.Split(',', StringSplitOptions.TrimEntries) ?? [])
            {
                Resolve(named, part);
            }
        }

        var subjects = Ids(accountability["subjects"]);
        foreach (var subject in accountability["ladder"].Items.SelectMany(step => step["subjects"].Items))
        {
            if (subject.Text is { } id && !subjects.Contains(id))
            {
                faults.Add(subject, "unresolved-reference", $"There is no accountability subject '{id}'. Add it or correct the id.");
            }
        }
    }

    private void ResolveAll(PackNode list, params string[] members)
    {
        foreach (var reference in list.Items.SelectMany(item => members.SelectMany(m => item[m].Items)))
        {
            Resolve(reference, reference.Text);
        }
    }

    private void Resolve(PackNode at, string? reference)
    {
        // What does not look like a reference is the shape's to refuse.
        if (reference is null || !PackShape.ReferencePattern().IsMatch(reference))
        {
            return;
        }

        var (kind, id) = (reference[..4], reference[5..]);
        if (known[kind]?.Contains(id) == false)
        {
            var list = kind switch { "unit" => "unitTypes", "role" => "roles", _ => "bodies" };
            faults.Add(at, "unresolved-reference", $"'{reference}' names nothing in {list}. Add it there or correct the reference.");
        }
    }

    private void CheckUnitTree()
    {
        var units = pack["unitTypes"].Items.Where(u => u["id"].Text is not null).ToList();
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            parents.TryAdd(unit["id"].Text!, unit["parent"].Text);
        }

        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            var path = new List<string>();
            var step = unit["id"].Text;
            while (step is not null && !settled.Contains(step) && !path.Contains(step))
            {
                path.Add(step);
                step = parents.GetValueOrDefault(step);
            }

            if (step is not null && path.Contains(step))
            {
                faults.Add(unit["parent"], "cyclic-units",
                    $"A unit type cannot stand above itself: {string.Join(" → ", path.SkipWhile(p => p != step))} → {step}.");
            }

            settled.UnionWith(path);
        }
    }
}
