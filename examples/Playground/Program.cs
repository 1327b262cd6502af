using ArticleParsing;
using Playground;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

// Answers this machine only, under its own names: a page elsewhere could make the browser ask under another name. --AllowedHosts changes
// it.
builder.Configuration["AllowedHosts"] ??= "localhost;127.0.0.1;[::1]";
builder.Services.AddSingleton(ArticleParserOptions.Untrusted with { TimeBudget = TimeSpan.FromSeconds(10) });
builder.Services.AddSingleton<ArticleParser>();
builder.Services.AddSingleton<Samples>();

// In JSON a character may take three bytes and more.
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 4L * ArticleParserOptions.Untrusted.MaxInputLength);

var app = builder.Build();
app.Use((context, next) =>
{
    // Pages from anywhere are shown here: nothing of them may run. Pictures load only if the reader asks for them.
    context.Response.Headers.ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data: http: https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers["Referrer-Policy"] = "no-referrer";
    return next(context);
});
app.UseDefaultFiles();
app.UseStaticFiles();

app.MapGet("/api/samples", (Samples samples) => samples.All);
app.MapGet(
    "/api/samples/{name}", (string name, Samples samples) => samples.Read(name) is { } text ? Results.Text(text) : Results.NotFound());
app.MapPost("/api/analyze", (AnalyzeRequest? request, ArticleParser parser, CancellationToken cancellation) =>
{
    if (request?.Input is null)
        return Results.Problem("The request needs \"input\", a page or a text.", statusCode: StatusCodes.Status400BadRequest);
    try
    {
        return Results.Text(AnalyzeResponse.ToJson(request.Analyze(parser, cancellation)), "application/json");
    }
    catch (ArticleLimitException limit)
    {
        return Results.Problem(limit.Message, statusCode: StatusCodes.Status413PayloadTooLarge, title: limit.Code);
    }
    catch (OperationCanceledException)
    {
        return Results.StatusCode(StatusCodes.Status499ClientClosedRequest); // Nobody waits for the answer.
    }
});
app.Run();
