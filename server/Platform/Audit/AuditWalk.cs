namespace InterviewMaster.Platform.Audit;

/// <summary>Follows the chain entry by entry and tells the first thing that is wrong with it.</summary>
internal sealed class AuditWalk(AuditSeal seal, AuditHead head)
{
    private string previousHash = head.FirstPreviousHash;

    /// <summary>The number that the next entry has.</summary>
    public long Expected { get; private set; } = head.FirstSequence;

    /// <returns>What is wrong; null when the chain may begin at this head.</returns>
    public string? Begin() =>
        seal.IsGenuine(head)
            ? null
            : $"Entry {head.LastSequence} is the last one by a head that was forged, or signed with another master key.";

    public string? Next(AuditEntry entry)
    {
        if (entry.Sequence > Expected)
            return $"Entry {Expected} is missing.";
        if (entry.Sequence < Expected)
            return $"Entry {entry.Sequence} was added: the log begins with {Expected}.";
        if (entry.Hash != seal.HashOf(previousHash, entry))
            return $"Entry {entry.Sequence} was changed.";
        previousHash = entry.Hash;
        Expected++;
        return null;
    }

    public string? End()
    {
        if (Expected <= head.LastSequence)
            return $"Entry {Expected} is missing: the end of the log, up to {head.LastSequence}, was cut off.";
        return previousHash == head.LastHash
            ? null
            : $"Entry {head.LastSequence} is not the one that the head ends with.";
    }
}
