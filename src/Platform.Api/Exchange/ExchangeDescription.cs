using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Platform.Api.Exchange;

/// <summary>Marks the endpoint that answers a workbook.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AnswersWorkbookAttribute : Attribute;

/// <summary>Says in the OpenAPI document that an operation answers a workbook.</summary>
internal static class ExchangeDescription
{
    public static void AddTo(OpenApiOptions options) => options.AddOperationTransformer((operation, context, _) =>
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<AnswersWorkbookAttribute>().Any())
        {
            operation.Responses ??= [];
            operation.Responses["200"] = new OpenApiResponse
            {
                Description = "An Excel workbook.",
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [WorkbookAnswer.MediaType] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
                },
            };
        }

        return Task.CompletedTask;
    });
}
