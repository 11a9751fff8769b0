namespace InterviewMaster.Platform.Problems;

/// <summary>Too much is going on at this moment; nothing was changed. The caller gets 503 with Retry-After.</summary>
internal sealed class BusyException(string message) : Exception(message);
