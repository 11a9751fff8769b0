using System.Collections.Concurrent;
using InterviewMaster.Platform.Jobs;

namespace InterviewMaster.Tests.Platform;

/// <summary>A server that knows the jobs of these tests, and what they did.</summary>
public sealed class JobServer : IAsyncLifetime
{
    private readonly ConcurrentQueue<(string Name, DateTimeOffset At)> runs = new();

    public TestServer Server { get; private set; } = null!;

    public ConcurrentQueue<string> GivenUp { get; } = new();

    public IReadOnlyList<DateTimeOffset> Times(string name) => [.. runs.Where(r => r.Name == name).Select(r => r.At)];

    internal int Runs(JobTests.Work job) => Times(job.Name).Count;

    public async ValueTask InitializeAsync() =>
        Server = await TestServer.StartAsync(services =>
        {
            services.AddJob<JobTests.Work>(
                (JobTests.Work job) =>
                {
                    runs.Enqueue((job.Name, TimeProvider.System.GetUtcNow()));
                    return Task.CompletedTask;
                }
            );
            services.AddJob<JobTests.Flaky>(
                (JobTests.Flaky job) =>
                {
                    runs.Enqueue((job.Name, TimeProvider.System.GetUtcNow()));
                    return Times(job.Name).Count <= job.Failures
                        ? Task.FromException(new InvalidOperationException("It fails on purpose."))
                        : Task.CompletedTask;
                },
                (JobTests.Flaky job) =>
                {
                    GivenUp.Enqueue(job.Name);
                    return Task.CompletedTask;
                }
            );
            services.On<JobTests.Happened>(happened => new JobTests.Work($"{happened.Name} first"));
            services.On<JobTests.Happened>(happened => new JobTests.Work($"{happened.Name} second"));
        });

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
