namespace InterviewMaster.Data;

/// <summary>
/// Lets one transaction of this process write to SQLite at a time, in the order they came. SQLite takes one writer
/// anyway, but does not queue the others: they poll, blocking a thread each, and one may starve. Open on PostgreSQL.
/// </summary>
internal sealed class WriteGate(DatabaseSettings settings) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Waits for the gate.</summary>
    /// <exception cref="TimeoutException">It did not open within the time a writer may wait for the database.</exception>
    public async Task EnterAsync(CancellationToken ct)
    {
        if (!settings.IsPostgres && !await gate.WaitAsync(DatabaseSettings.BusyTimeout, ct))
            throw new TimeoutException("Another write took too long.");
    }

    public void Leave()
    {
        if (!settings.IsPostgres)
            gate.Release();
    }

    public void Dispose() => gate.Dispose();
}
