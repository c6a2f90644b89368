namespace Platform.Domain;

/// <summary>The name under which an event is stored, given once: lower case, dotted, versioned. Never the CLR name.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StoredAsAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
