using System.Text.RegularExpressions;

namespace Platform.Architecture.Tests;

/// <summary>What the sources do not do, because nobody could look after each place where they did (ASVS 1, 6.2, 13, 14.3).</summary>
public sealed partial class HoldingBack
{
    private static readonly string[] Server = ["src/Platform.Domain", "src/Platform.Projections", "src/Platform.Api"];

    // Who starts a program, and what for.
    private static readonly Dictionary<string, string> StartsPrograms = new()
    {
        ["src/Platform.Api/Evidence/FileScanner.cs"] = "The scanner that the operator named.",
        ["src/Platform.Api/Evidence/OfficePreview.cs"] = "The converter that the operator named.",
    };

    // Who calls somebody outside, and whom.
    private static readonly Dictionary<string, string> CallsOutside = new()
    {
        ["src/Platform.Api/Access/AccessServices.cs"] = "A tenant's provider, on hosts that the operator lists.",
        ["src/Platform.Api/Evidence/Clamd.cs"] = "The scanner, where the operator says that it listens.",
        ["src/Platform.Api/Portal/Webhooks/WebhookSender.cs"] = "Webhooks, at public addresses or hosts that the operator vouches for.",
    };

    [Fact]
    public void Programs_are_started_in_known_places_with_each_word_apart()
    {
        var starting = Sources().Where(file => Starts().IsMatch(Tree.Read(file))).ToList();

        starting.ShouldBe(StartsPrograms.Keys, ignoreOrder: true);
        starting.Where(file => Tree.Read(file).Contains("UseShellExecute = true", StringComparison.Ordinal) || WholeLine().IsMatch(Tree.Read(file))).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_outside_is_called_but_from_known_places() =>
        Sources().Where(file => Calls().IsMatch(Tree.Read(file))).ShouldBe(CallsOutside.Keys, ignoreOrder: true);

    [Fact]
    public void Nothing_that_was_text_is_run_and_no_page_is_made_of_text_that_came_in()
    {
        Sources().Where(file => RunsText().IsMatch(Tree.Read(file))).ShouldBeEmpty();
        Web().Where(file => RunsTextInABrowser().IsMatch(Tree.Read(file))).ShouldBeEmpty();
        Tree.Read("Directory.Packages.props").ShouldNotMatch("(?i)razor|scriban|handlebars|liquid|scripting");
    }

    [Fact]
    public void No_object_of_the_browser_is_filled_by_names_that_came_in() =>
        Web().Where(file => !file.EndsWith("/generated.ts", StringComparison.Ordinal) && FillsByName().IsMatch(Tree.Read(file))).ShouldBeEmpty();

    [Theory]
    [InlineData("Object.assign(target, JSON.parse(text))")]
    [InlineData("target[name] = value;")]
    [InlineData("target[entry.key] = value;")]
    [InlineData("for (const name in given)")]
    [InlineData("Array.prototype.last = last;")]
    [InlineData("given.__proto__")]
    [InlineData("Object.setPrototypeOf(one, other)")]
    [InlineData("import merge from 'lodash/merge';")]
    public void Each_way_to_fill_one_is_noticed(string source) => FillsByName().IsMatch(source).ShouldBeTrue();

    [Fact]
    public void Archives_are_read_where_they_are_and_pictures_are_never_drawn()
    {
        Sources().Where(file => Unpacks().IsMatch(Tree.Read(file))).ShouldBeEmpty();
        Tree.Read("Directory.Packages.props").ShouldNotMatch("(?i)imagesharp|skiasharp|magick|system\\.drawing");
    }

    [Fact]
    public void Forms_of_texts_stand_in_the_source() => Sources().Where(file => Formats().IsMatch(Tree.Read(file))).ShouldBeEmpty();

    [Fact]
    public void Chance_that_protects_something_comes_from_the_generator_for_it()
    {
        var weak = Sources().Where(file => WeakChance().IsMatch(Tree.Read(file))).ToList();

        // How long to wait before another try protects nothing.
        weak.ShouldBe(["src/Platform.Api/Commands/CommandDesk.cs", "src/Platform.Api/Dispatch/LetterCarrier.cs"], ignoreOrder: true);
        weak.ShouldAllBe(file => WeakChance().Count(Tree.Read(file)) == WaitsByChance().Count(Tree.Read(file)));
    }

    [Fact]
    public void The_browser_keeps_the_language_and_the_look_and_no_more() =>
        Web().Where(file => BrowserStorage().IsMatch(Tree.Read(file))).ShouldBe(["frontend/src/lib/i18n.ts", "frontend/src/lib/use-display.ts"], ignoreOrder: true);

    [Fact]
    public void Passwords_are_typed_unseen_and_may_be_pasted()
    {
        Web().Where(file => Tree.Read(file).Contains("onPaste", StringComparison.Ordinal)).ShouldBeEmpty();
        Web().Where(file => PasswordInPlainSight().IsMatch(Tree.Read(file))).ShouldBeEmpty();
        Web().Count(file => Tree.Read(file).Contains("Input.Password", StringComparison.Ordinal)).ShouldBeGreaterThan(2);
    }

    [Fact]
    public void What_helps_while_one_builds_does_not_run() =>
        Sources().Where(file => Helps().IsMatch(Tree.Read(file))).ShouldBeEmpty();

    [Theory]
    [InlineData("Process.Start(\"sh\", text)", "starts")]
    [InlineData("new HttpClient()", "calls")]
    [InlineData("CSharpScript.EvaluateAsync(text)", "runs")]
    [InlineData("string.Format(text, 1)", "formats")]
    [InlineData("new Random().Next()", "chance")]
    [InlineData("<div dangerouslySetInnerHTML={{ __html: text }} />", "browser")]
    public void Each_of_them_is_noticed(string source, string what) => (what switch
    {
        "starts" => Starts(),
        "calls" => Calls(),
        "runs" => RunsText(),
        "formats" => Formats(),
        "chance" => WeakChance(),
        _ => RunsTextInABrowser(),
    }).IsMatch(source).ShouldBeTrue();

    private static IEnumerable<string> Sources() =>
        Server.SelectMany(folder => Tree.Files(folder, "*.cs")).Where(file => !file.Contains("/Generated/", StringComparison.Ordinal));

    private static IEnumerable<string> Web() =>
        Tree.Files("frontend/src", "*.ts").Concat(Tree.Files("frontend/src", "*.tsx"))
            .Where(file => !file.Contains("/testing/", StringComparison.Ordinal) && !file.Contains(".test.", StringComparison.Ordinal));

    [GeneratedRegex(@"\bProcessStartInfo\(|\bProcess\.Start\(")]
    private static partial Regex Starts();

    [GeneratedRegex(@"\bArguments\s*=")]
    private static partial Regex WholeLine();

    [GeneratedRegex(@"\bnew (HttpClient|SocketsHttpHandler|TcpClient|Socket|SmtpClient|ClientWebSocket)\b|\bAddHttpClient\(")]
    private static partial Regex Calls();

    [GeneratedRegex(@"\bCSharpScript\b|\bCompileAssemblyFromSource\b|\bRazorEngine\b|\bDynamicExpressionParser\b|\bBinaryFormatter\b")]
    private static partial Regex RunsText();

    [GeneratedRegex(@"\bdangerouslySetInnerHTML\b|\binnerHTML\b|\beval\(|\bnew Function\(|\bdocument\.write\(")]
    private static partial Regex RunsTextInABrowser();

    // Entries, Maps and spreads make properties of their own; these reach the prototype of every object when the name is the right one (ASVS 15.3.6). A number indexes no prototype.
    [GeneratedRegex(@"\bObject\.(assign|setPrototypeOf|defineProperty)\(|__proto__|\.prototype\b|\bfor \((const|let|var) \w+ in |[\w)\]]\[(?!i\])[A-Za-z_][\w.]*\] = |\blodash\b|\bdeepmerge\b")]
    private static partial Regex FillsByName();

    [GeneratedRegex(@"\bstring\.Format\((?!CultureInfo\.\w+, "")(?!"")|\bAppendFormat\((?!"")|\bCompositeFormat\b")]
    private static partial Regex Formats();

    [GeneratedRegex(@"\bExtractTo(Directory|File)\(|\bCreateSymbolicLink\(")]
    private static partial Regex Unpacks();

    [GeneratedRegex(@"\bnew Random\(|\bRandom\.Shared\b")]
    private static partial Regex WeakChance();

    [GeneratedRegex(@"Task\.Delay\(Random\.Shared\b")]
    private static partial Regex WaitsByChance();

    [GeneratedRegex(@"\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bdocument\.cookie\b")]
    private static partial Regex BrowserStorage();

    [GeneratedRegex(@"autoComplete=""(current|new)-password""[^>]*\btype=""text""|<Input(?!\.Password)[^>]*autoComplete=""(current|new)-password""")]
    private static partial Regex PasswordInPlainSight();

    [GeneratedRegex(@"\bUseDeveloperExceptionPage\b|\bUseDirectoryBrowser\b|\bEnableSensitiveDataLogging\b|\bIncludeErrorDetail\b|\bShowPII\b")]
    private static partial Regex Helps();
}
