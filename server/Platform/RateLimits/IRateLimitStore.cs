namespace InterviewMaster.Platform.RateLimits;

/// <summary>Counts requests in windows that begin with the first request of their key.</summary>
internal interface IRateLimitStore
{
    /// <summary>Counts one more. Of any number of parallel calls each gets a number of its own.</summary>
    ValueTask<RateLimitCount> CountAsync(string key);
}

/// <param name="Requests">So many were counted in this window, this one included.</param>
/// <param name="Left">Until the window ends.</param>
internal readonly record struct RateLimitCount(long Requests, TimeSpan Left);
