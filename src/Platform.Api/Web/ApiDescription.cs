using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Platform.Api.Access;
using Platform.Api.Commands;

namespace Platform.Api.Web;

/// <summary>Marks the endpoint that reads its body itself, so that a pack's errors are all found at once.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TakesPackAttribute : Attribute;

/// <summary>Marks the endpoint that reads a file and its fields as they come.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TakesFileAttribute(params string[] fields) : Attribute
{
    public IReadOnlyList<string> Fields { get; } = fields;
}

/// <summary>Says in the OpenAPI document what operations have in common: feature, permission, headers, problems.</summary>
public static class ApiDescription
{
    public const string Path = "/openapi/v1.json";

    private const string ProblemName = "Problem";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "Responsibility System Platform", Version = "v1" };
            document.Servers = [];
            document.Tags = null;
            document.Components ??= new();
            document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
            document.Components.Schemas.Remove(nameof(IResult));
            document.Components.Schemas[ProblemName] = ProblemSchema();
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context.Description, context.Document!);
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Complete(schema, context);
            return Task.CompletedTask;
        });
    });

    // What the platform answers always has all its members; a request may leave out what may be null, and a pack its empty lists.
    private static void Complete(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        if (context.JsonPropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(AllowedValuesAttribute), false) is [AllowedValuesAttribute accepted])
        {
            schema.Enum = [.. accepted.Values.Select(value => JsonValue.Create((string)value!))];
        }

        var type = context.JsonTypeInfo.Type;
        var answered = type.Namespace is { } home
            && (home.StartsWith("Platform.Api", StringComparison.Ordinal) || home.StartsWith("Platform.Projections", StringComparison.Ordinal));
        if (!answered || schema.Properties is not { Count: > 0 } members)
        {
            return;
        }

        if (type.Name.EndsWith("Request", StringComparison.Ordinal))
        {
            schema.Required?.ExceptWith(context.JsonTypeInfo.Properties.Where(member => member.IsSetNullable).Select(member => member.Name));
        }
        else
        {
            schema.Required = new HashSet<string>(members.Keys);
        }
    }

    private static void Describe(OpenApiOperation operation, Microsoft.AspNetCore.Mvc.ApiExplorer.ApiDescription description, OpenApiDocument document)
    {
        var metadata = description.ActionDescriptor.EndpointMetadata;
        // Wolverine's tag is the CLR type, "Platform.Api.Ledgers.OpenYearEndpoint"; the feature folder is what readers look for.
        var type = operation.Tags?.FirstOrDefault()?.Name?.Split('.');
        if (type is { Length: >= 3 })
        {
            operation.Tags = new HashSet<OpenApiTagReference> { new(type[2], document) };
            var verb = description.HttpMethod!.ToLowerInvariant();
            operation.OperationId = $"{verb}{string.Concat(description.RelativePath!.Replace("api/v1/", string.Empty, StringComparison.Ordinal).Split('/', '-', '{', '}').Where(part => part.Length > 0).Select(Capital))}";
        }

        operation.Description = null;
        if (operation.Summary?.StartsWith(description.HttpMethod + "_", StringComparison.Ordinal) == true)
        {
            operation.Summary = null;
        }

        if (metadata.OfType<RequiresAttribute>().FirstOrDefault() is { AnyOf.Count: > 0 } requires)
        {
            operation.Extensions ??= new Dictionary<string, IOpenApiExtension>();
            operation.Extensions["x-abilities"] = new JsonNodeExtension(new JsonArray([.. requires.AnyOf.Select(ability => (JsonNode)ability)]));
        }

        Answers(operation, document);
        if (metadata.OfType<TakesPackAttribute>().Any())
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Description = "A scheme pack, schema version 1.0.",
                Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } } },
            };
        }

        if (metadata.OfType<TakesFileAttribute>().FirstOrDefault() is { } upload)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() { Schema = UploadSchema(upload.Fields) } },
            };
        }

        if (description.HttpMethod != "GET" && description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true)
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(Header(IdempotencyKey.Header, "One effect and the same answer however often the request is sent; kept for 30 days."));
            operation.Parameters.Add(Header("If-Match", "The version that the caller has seen, as an ETag; 412 when it is not the current one."));
        }
    }

    private static void Answers(OpenApiOperation operation, OpenApiDocument document)
    {
        operation.Responses ??= [];
        // An endpoint that says what it answers is believed; the rest of what Wolverine assumes about IResult is not.
        var vague = operation.Responses
            .Where(answer => answer.Value.Content?.Values.Any(content => content.Schema is OpenApiSchemaReference { Reference.Id: nameof(IResult) }) == true)
            .Select(answer => answer.Key).ToList();
        foreach (var status in vague)
        {
            operation.Responses.Remove(status);
        }

        operation.Responses.Remove("404");
        operation.Responses["default"] = new OpenApiResponse
        {
            Description = "A problem: malformed, not permitted, not found, refused or stale. Its code names it.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(ProblemName, document) },
            },
        };
    }

    private static OpenApiParameter Header(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "RFC 9457, with a stable code and every input at fault.",
        Required = new HashSet<string> { "type", "title", "status", "detail", "code" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text(),
            ["title"] = Text(),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = Text(),
            ["code"] = Text(),
            ["currentVersion"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["traceId"] = Text(),
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { "pointer", "code", "detail" },
                    Properties = new Dictionary<string, IOpenApiSchema> { ["pointer"] = Text(), ["code"] = Text(), ["detail"] = Text() },
                },
            },
        },
    };

    private static OpenApiSchema UploadSchema(IReadOnlyList<string> fields) => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string>(fields) { "file" },
        Properties = fields.ToDictionary(field => field, IOpenApiSchema (_) => Text())
            .Append(new("file", new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" })).ToDictionary(),
    };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
