using System.ComponentModel.DataAnnotations;

namespace InterviewMaster.Platform.RateLimits;

/// <summary>Settings <c>RateLimits__…</c>: how many requests of a group are taken in a window (R34).</summary>
internal sealed class RateLimitOptions
{
    private const int Most = 1_000_000;

    public bool Enabled { get; init; } = true;

    [Range(1, 24 * 60)]
    public int WindowMinutes { get; init; } = 15;

    [Range(1, Most)]
    public int Default { get; init; } = 100;

    [Range(1, Most)]
    public int Auth { get; init; } = 10;

    [Range(1, Most)]
    public int Generation { get; init; } = 20;

    [Range(1, Most)]
    public int Evaluation { get; init; } = 30;

    [Range(1, Most)]
    public int Analytics { get; init; } = 50;

    [Range(1, Most)]
    public int Anonymous { get; init; } = 50;

    [Range(1, Most)]
    public int Admin { get; init; } = 1000;

    [Range(1, Most)]
    public int Background { get; init; } = 600;

    public TimeSpan Window => TimeSpan.FromMinutes(WindowMinutes);

    public int LimitOf(RateLimitGroup group) =>
        group switch
        {
            RateLimitGroup.Default => Default,
            RateLimitGroup.Auth => Auth,
            RateLimitGroup.Generation => Generation,
            RateLimitGroup.Evaluation => Evaluation,
            RateLimitGroup.Analytics => Analytics,
            RateLimitGroup.Anonymous => Anonymous,
            RateLimitGroup.Admin => Admin,
            RateLimitGroup.Background => Background,
            _ => throw new ArgumentOutOfRangeException(nameof(group)),
        };
}
