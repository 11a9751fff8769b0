using InterviewMaster.Platform.OpenApi;

namespace InterviewMaster.Features.Analytics;

internal static class AnalyticsFeature
{
    public static void MapAnalytics(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/analytics").WithTags("Analytics").WithProblems(401);
        group.MapGet("/dashboard", GetDashboard.Handle).WithName(nameof(GetDashboard));
    }
}
