using System.Runtime.InteropServices;

namespace InterviewMaster.Features.Resumes;

/// <summary>Limits that the kernel keeps, set by the parsing process on itself before it opens the file.</summary>
internal static partial class ProcessLimits
{
    private const int RlimitCpu = 0;

    /// <summary>Beyond this much processor time the kernel ends the process. Does nothing where there is no setrlimit.</summary>
    public static void SetCpuSeconds(int seconds)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var limit = new Limit((ulong)seconds, (ulong)seconds);
        if (SetLimit(RlimitCpu, ref limit) != 0)
            throw new InvalidOperationException($"The CPU limit was not taken: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    private static partial int SetLimit(int resource, ref Limit limit);

    private struct Limit(ulong soft, ulong hard)
    {
        public ulong Soft = soft;
        public ulong Hard = hard;
    }
}
