using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.RateLimits;

namespace InterviewMaster.Features.Analytics;

internal static class AnalyticsFeature
{
    public static void MapAnalytics(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/analytics")
            .WithTags("Analytics")
            .LimitedAs(RateLimitGroup.Analytics)
            .WithProblems(401);
        group.MapGet("/dashboard", GetDashboard.Handle).WithName(nameof(GetDashboard));
    }
}
