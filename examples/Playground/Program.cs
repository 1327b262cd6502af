using ArticleParsing;
using Playground;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddSingleton<ArticleParser>();
builder.Services.AddSingleton<Samples>();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 2L * ArticleParserOptions.Default.MaxInputLength);

var app = builder.Build();
app.Use((context, next) =>
{
    // Pages from anywhere are shown here: nothing of them may run. Pictures load only where the reader asks for them.
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data: http: https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers["Referrer-Policy"] = "no-referrer";
    return next(context);
});
app.UseDefaultFiles();
app.UseStaticFiles();

app.MapGet("/api/samples", (Samples samples) => samples.All);
app.MapGet("/api/samples/{name}", (string name, Samples samples) => samples.Read(name) is { } text ? Results.Text(text) : Results.NotFound());
app.MapPost("/api/analyze", (AnalyzeRequest request, ArticleParser parser, CancellationToken cancellation) =>
{
    try
    {
        return Results.Text(AnalyzeResponse.ToJson(request.Analyze(parser, cancellation)), "application/json");
    }
    catch (ArticleLimitException limit)
    {
        return Results.Problem(limit.Message, statusCode: StatusCodes.Status413PayloadTooLarge, title: limit.Code);
    }
});
app.Run();
