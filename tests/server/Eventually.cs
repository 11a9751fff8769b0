using System.Diagnostics;

namespace InterviewMaster.Tests;

/// <summary>Waits for what happens in the background: looks often, and gives up at a deadline.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(40);

    public static async Task<T> Get<T>(Func<Task<T>> read, Func<T, bool> isThere, string what)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var seen = await read();
            if (isThere(seen))
                return seen;
            if (watch.Elapsed > Deadline)
                throw new TimeoutException($"Waited {Deadline.TotalSeconds} s in vain: {what}. Last seen: {seen}");
            await Task.Delay(TimeSpan.FromMilliseconds(40), TestContext.Current.CancellationToken);
        }
    }

    public static Task Is(Func<Task<bool>> isThere, string what) => Get(isThere, there => there, what);

    public static Task Is(Func<bool> isThere, string what) =>
        Get(() => Task.FromResult(isThere()), there => there, what);
}
