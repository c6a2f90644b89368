using System.Text.RegularExpressions;

namespace Platform.Domain.Schemes.Reading;

/// <summary>What a place in a pack must look like.</summary>
internal abstract record Shape
{
    /// <summary>Text; <paramref name="Hint"/> says in words what <paramref name="Pattern"/> asks.</summary>
    public sealed record Text(Regex? Pattern = null, string Hint = "") : Shape;

    public sealed record Coded(CodeList Codes) : Shape;

    /// <summary>A calendar day, YYYY-MM-DD.</summary>
    public sealed record Day : Shape;

    /// <summary>A day of every year, MM-DD.</summary>
    public sealed record YearlyDay : Shape;

    public sealed record Integer(int Min) : Shape;

    public sealed record Flag : Shape;

    /// <summary>An object whose members differ from text to text.</summary>
    public sealed record FreeObject : Shape;

    public sealed record Many(Shape Item, int Min = 0, int Max = Many.ItemsMax) : Shape
    {
        public const int ItemsMax = 5000;
    }

    public sealed record Members(params Member[] All) : Shape;
}

/// <summary>A member of an object. What is not required may be missing or null.</summary>
internal sealed record Member(string Name, Shape Shape, bool IsRequired);
