using InterviewMaster.Platform.Problems;

namespace InterviewMaster.Features.Accounts;

/// <summary>
/// Lets at most one password hash per core run at a time. Hashing takes a core for a third of a second and anybody can
/// order it, so those who would wait longer than <see cref="Deadline"/> are told to come back: the server stays awake.
/// </summary>
internal sealed class HashQueue : IDisposable
{
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim cores;
    private readonly TimeSpan deadline;

    public HashQueue()
        : this(Environment.ProcessorCount, Deadline) { }

    internal HashQueue(int cores, TimeSpan deadline) => (this.cores, this.deadline) = (new(cores, cores), deadline);

    /// <exception cref="BusyException">Too many were before it: 503 with Retry-After.</exception>
    public async Task<T> RunAsync<T>(Func<T> hash, CancellationToken ct)
    {
        if (!await cores.WaitAsync(deadline, ct))
            throw new BusyException("Too many people are signing in at this moment.");
        try
        {
            return await Task.Run(hash, ct);
        }
        finally
        {
            cores.Release();
        }
    }

    public void Dispose() => cores.Dispose();
}
