namespace InterviewMaster.Platform.RateLimits;

/// <summary>Requests that are counted together.</summary>
internal enum RateLimitGroup
{
    /// <summary>What a signed-in user calls and no other group has.</summary>
    Default,

    /// <summary>Proving who one is.</summary>
    Auth,

    /// <summary>Making an interview and its questions.</summary>
    Generation,

    /// <summary>Having an answer judged.</summary>
    Evaluation,

    /// <summary>Figures over many sessions.</summary>
    Analytics,

    /// <summary>What is called without a token and no other group has.</summary>
    Anonymous,

    /// <summary>What an administrator calls and no other group has.</summary>
    Admin,

    /// <summary>
    /// What the web app repeats by itself: keeping what is typed, and asking whether an answer is judged. Counted among
    /// the rest, an interview of twenty questions would use up the hundred in front of somebody who only types.
    /// </summary>
    Background,
}

/// <summary>The group of an endpoint, said in its feature's route table.</summary>
internal sealed record RateLimited(RateLimitGroup Group);

internal static class RateLimitMetadata
{
    /// <summary>Counts the endpoint's requests in a group, whoever asks.</summary>
    public static TBuilder LimitedAs<TBuilder>(this TBuilder builder, RateLimitGroup group)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new RateLimited(group));
}
