using Microsoft.Extensions.FileProviders;

namespace InterviewMaster.Platform.Spa;

/// <summary>
/// Serves the built web app: <c>/</c> is the static landing page, every path that is no file and no API is the
/// single-page app. Built files have their content's hash in their names and are kept for ever; pages are not kept.
/// </summary>
internal static class WebApp
{
    public static void UseWebApp(this WebApplication app)
    {
        if (Folder() is not { } folder)
            return;
        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = files,
                OnPrepareResponse = sent =>
                    sent.Context.Response.Headers.CacheControl = sent.Context.Request.Path.StartsWithSegments("/assets")
                        ? "public, max-age=31536000, immutable"
                        : "no-cache",
            }
        );
    }

    /// <summary>
    /// The single-page app answers what is got and nothing else answers. Not a fallback route: that would count as a
    /// match for every path, and hide that a call has the wrong content type or does not exist.
    /// </summary>
    public static void UseWebAppPages(this WebApplication app)
    {
        if (Folder() is not { } folder)
            return;
        var page = Path.Combine(folder, "app.html");
        app.Use(
            (context, next) =>
            {
                var request = context.Request;
                var isPage =
                    context.GetEndpoint() is null
                    && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
                    && !request.Path.StartsWithSegments("/api")
                    && !Path.HasExtension(request.Path)
                    // No page of ours: who asks for /.git/config shall hear that there is none.
                    && !request.Path.Value!.Contains("/.", StringComparison.Ordinal);
                if (!isPage)
                    return next(context);
                context.Response.ContentType = "text/html; charset=utf-8";
                context.Response.Headers.CacheControl = "no-cache";
                return context.Response.SendFileAsync(page);
            }
        );
    }

    /// <summary>wwwroot beside the program when published; in the repository the web app's own output.</summary>
    private static string? Folder()
    {
        var candidates = new List<string> { Path.Combine(AppContext.BaseDirectory, "wwwroot") };
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
            candidates.Add(Path.Combine(above.FullName, "web", "dist"));
        return candidates.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "app.html")));
    }
}
