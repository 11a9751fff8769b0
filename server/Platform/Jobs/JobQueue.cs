using System.Text.Json;
using InterviewMaster.Data;

namespace InterviewMaster.Platform.Jobs;

/// <summary>
/// Work to be done later. What is enqueued is a row that the next <c>SaveChanges</c> writes with everything else: either
/// both the change and its jobs are there, or neither. A job may run more than once; handlers are idempotent.
/// </summary>
public sealed class JobQueue
{
    private readonly JobCatalogue catalogue;
    private readonly AppDb db;
    private readonly TimeProvider clock;

    internal JobQueue(JobCatalogue catalogue, AppDb db, TimeProvider clock)
    {
        this.catalogue = catalogue;
        this.db = db;
        this.clock = clock;
    }

    /// <summary>Asks for a job.</summary>
    /// <param name="payload">A record whose kind a feature declared with AddJob.</param>
    public void Enqueue(object payload)
    {
        var kind = payload.GetType().Name;
        catalogue.Find(kind);
        db.QueuedJobs.Add(
            new QueuedJob
            {
                Id = Guid.CreateVersion7(),
                Kind = kind,
                Payload = JsonSerializer.Serialize(payload, payload.GetType()),
                EnqueuedAt = clock.GetUtcNow(),
            }
        );
    }

    /// <summary>Tells the features that subscribed: one job each, so that their retries are independent.</summary>
    public void Publish(object happened)
    {
        foreach (var payload in catalogue.JobsFor(happened))
            Enqueue(payload);
    }
}
