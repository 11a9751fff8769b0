using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InterviewMaster.Data;

/// <summary>
/// Single statements (ExecuteUpdate, ExecuteDelete) pass the gate too when they are a transaction of their own: SQLite
/// does not queue its writers, and one that only polls starves beside those that do not wait for the gate.
/// </summary>
internal sealed class GatedCommands(WriteGate gate) : DbCommandInterceptor
{
    private bool entered;

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (
            eventData.CommandSource is CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete
            && command.Transaction is null
        )
        {
            await gate.EnterAsync(cancellationToken);
            entered = true;
        }
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        Leave();
        return new(result);
    }

    public override Task CommandFailedAsync(
        DbCommand command,
        CommandErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Leave();
        return Task.CompletedTask;
    }

    public override Task CommandCanceledAsync(
        DbCommand command,
        CommandEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Leave();
        return Task.CompletedTask;
    }

    private void Leave()
    {
        if (!entered)
            return;
        entered = false;
        gate.Leave();
    }
}
