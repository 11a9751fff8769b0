using InterviewMaster;
using InterviewMaster.Data;
using InterviewMaster.Features;
using InterviewMaster.Platform.Observability;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Protection;
using InterviewMaster.Platform.RateLimits;
using InterviewMaster.Platform.Settings;
using InterviewMaster.Platform.Spa;

if (Commands.IsCommand(args))
    return await Commands.RunAsync(args);

var app = HouseSetup.Build(Commands.WithoutServe(args));
app.UseForwardedHeaders();
app.UseRequestIds();
app.UseRequestLog();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseSecurityHeaders();
app.UseHostNames();
app.UseWebApp();

app.UseRouting();
app.UseCrossOrigin();
app.UseAuthentication();
app.UseRateLimits();
app.RefuseTrace();
app.UseAuthorization();
app.UseWebAppPages();

app.MapFeatures();
app.MapHealth();
app.MapDocs();
app.WarnOfPlainHttp();

if (!BuildTime.WritingContract)
    await app.Services.PrepareDatabaseAsync(app.Lifetime.ApplicationStopping);
await app.RunAsync();
return 0;
