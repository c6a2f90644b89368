using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Platform.Api.Evidence;

/// <summary>Says in the OpenAPI document what cannot be read off the endpoints: the form that is sent, and bytes that are answered.</summary>
internal static class EvidenceDescription
{
    private static readonly string[] Fields = ["kind", "title", "unitId", "formedOn"];

    public static void AddTo(OpenApiOptions options) => options.AddOperationTransformer((operation, context, _) =>
    {
        switch (context.Description.HttpMethod, context.Description.RelativePath)
        {
            case ("POST", "api/v1/evidence"):
                operation.RequestBody = Form();
                break;
            case ("GET", "api/v1/evidence/{evidenceId}/content" or "api/v1/evidence/{evidenceId}/preview" or "api/v1/evidence-bundle" or "api/v1/calendar-feeds/{tenant}/{file}"
                or "api/v1/oversight/bureaus/{bureauId}/disclosures/{disclosureId}/evidence/{evidenceId}/content"):
                operation.Responses ??= [];
                operation.Responses["200"] = Bytes();
                break;
        }

        return Task.CompletedTask;
    });

    private static OpenApiRequestBody Form()
    {
        var properties = Fields.ToDictionary(name => name, name => (IOpenApiSchema)new OpenApiSchema { Type = JsonSchemaType.String });
        properties["unitId"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" };
        properties["formedOn"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" };
        properties["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        var form = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = properties, Required = properties.Keys.ToHashSet() };
        return new() { Required = true, Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() { Schema = form } } };
    }

    private static OpenApiResponse Bytes() => new()
    {
        Description = "The bytes, under the media type of the document.",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["*/*"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
        },
    };
}
