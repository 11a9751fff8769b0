using System.Reflection;
using System.Text.Json;

namespace InterviewMaster.Platform.Jobs;

/// <summary>
/// What can be done later: each kind of job by the name of its payload record, its handler, its schedule, and which
/// events start it. Filled by the features when the host is built.
/// </summary>
internal sealed class JobCatalogue
{
    private readonly Dictionary<string, JobKind> kinds = [];
    private readonly Dictionary<Type, List<Func<object, object>>> subscriptions = [];
    private readonly List<(string Cron, object Payload)> schedules = [];

    public IReadOnlyList<(string Cron, object Payload)> Schedules => schedules;

    public void Add<TPayload>(Delegate handle, Delegate? whenGivenUp, int attempts)
        where TPayload : notnull =>
        kinds.Add(typeof(TPayload).Name, new JobKind(typeof(TPayload), handle, whenGivenUp, attempts));

    public void Subscribe<TEvent>(Func<TEvent, object> job)
        where TEvent : notnull
    {
        if (!subscriptions.TryGetValue(typeof(TEvent), out var jobs))
            subscriptions[typeof(TEvent)] = jobs = [];
        jobs.Add(e => job((TEvent)e));
    }

    public void Schedule(string cron, object payload) => schedules.Add((cron, payload));

    public JobKind Find(string name) =>
        kinds.TryGetValue(name, out var kind)
            ? kind
            : throw new InvalidOperationException($"No feature handles jobs of kind {name}.");

    /// <summary>How often a job of this kind is tried, also when an older version queued a kind that is gone.</summary>
    public int AttemptsOf(string name) => kinds.TryGetValue(name, out var kind) ? kind.Attempts : JobRules.MaxAttempts;

    public IEnumerable<object> JobsFor(object happened) =>
        subscriptions.TryGetValue(happened.GetType(), out var jobs) ? jobs.Select(job => job(happened)) : [];
}

/// <summary>A kind of job. Handlers are static methods that ask for what they use, like an endpoint's.</summary>
internal sealed record JobKind(Type PayloadType, Delegate Handle, Delegate? WhenGivenUp, int Attempts)
{
    public static Task InvokeAsync(Delegate handler, object payload, IServiceProvider services, CancellationToken ct)
    {
        var arguments = handler
            .Method.GetParameters()
            .Select(parameter =>
                parameter.ParameterType == payload.GetType() ? payload
                : parameter.ParameterType == typeof(CancellationToken) ? ct
                : services.GetRequiredService(parameter.ParameterType)
            );
        return (Task)
            handler.Method.Invoke(handler.Target, BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)!;
    }

    public object Read(string payload) =>
        JsonSerializer.Deserialize(payload, PayloadType)
        ?? throw new InvalidOperationException($"The payload of {PayloadType.Name} is empty.");
}
