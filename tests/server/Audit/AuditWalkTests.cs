using CsCheck;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Secrets;
using InterviewMaster.Platform.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Tests.Audit;

/// <summary>For any log: as written it is whole, and whatever is changed in it is found.</summary>
public sealed class AuditWalkTests
{
    private static readonly AuditSeal Seal = SealWith(1);

    private static readonly Gen<string> Text = Gen.String[Gen.Char[' ', '\u017f'], 0, 12];

    private static readonly Gen<AuditEntry> Entry = Gen.Select(
        Text,
        Gen.Long[0, 4_000_000_000_000_000],
        Gen.Guid.Nullable(),
        Text.Null(),
        Text.Null(),
        Text,
        (happened, microseconds, user, address, agent, data) =>
            new AuditEntry
            {
                Event = happened,
                At = DateTimeOffset.UnixEpoch.AddMicroseconds(microseconds),
                UserId = user,
                IpAddress = address,
                UserAgent = agent,
                Data = data,
            }
    );

    private static readonly Gen<(AuditEntry[] Log, AuditHead Head)> Log = Gen.Select(
        Entry.Array[1, 12],
        Gen.Long[1, 1_000_000],
        (entries, first) => Chain(entries, first)
    );

    /// <summary>Each changes one field, to another value whatever it was.</summary>
    private static readonly Func<AuditEntry, AuditEntry>[] Changes =
    [
        e => With(e, sequence: e.Sequence + 1),
        e => With(e, sequence: e.Sequence - 1),
        e => With(e, happened: e.Event + "x"),
        e => With(e, at: e.At.AddMicroseconds(1)),
        e => With(e, at: e.At.AddTicks(1)),
        e => With(e, user: e.UserId is null ? Guid.CreateVersion7() : null, changeUser: true),
        e => With(e, user: Guid.CreateVersion7(), changeUser: true),
        e => With(e, address: e.IpAddress is null ? "" : null, changeAddress: true),
        e => With(e, address: e.IpAddress + "1", changeAddress: true),
        e => With(e, agent: e.UserAgent is null ? "" : null, changeAgent: true),
        e => With(e, agent: e.UserAgent + "1", changeAgent: true),
        e => With(e, data: e.Data + " "),
        e => With(e, hash: e.Hash[..^1] + (e.Hash[^1] == '0' ? '1' : '0')),
        e => With(e, hash: ""),
    ];

    [Fact]
    public void A_log_as_it_was_written_is_whole() =>
        Log.Sample(written => Follow(written.Head, written.Log).ShouldBeNull(), iter: 500);

    [Fact]
    public void Any_change_of_any_field_of_any_entry_is_found() =>
        Gen.Select(Log, Gen.Int[0, 11], Gen.Int[0, Changes.Length - 1])
            .Sample(
                (written, at, change) =>
                {
                    var tampered = written.Log.ToArray();
                    var index = at % tampered.Length;
                    tampered[index] = Changes[change](tampered[index]);
                    Follow(written.Head, tampered).ShouldNotBeNull();
                },
                iter: 2_000
            );

    /// <summary>Moving a character from one field to its neighbour leaves the joined text alike.</summary>
    [Fact]
    public void Fields_do_not_run_into_each_other() =>
        Log.Sample(
            written =>
            {
                var entry = written.Log[0];
                var moved = With(entry, agent: entry.UserAgent + "7", changeAgent: true);
                Seal.HashOf("", With(entry, address: entry.IpAddress + "7", changeAddress: true))
                    .ShouldNotBe(Seal.HashOf("", moved));
            },
            iter: 500
        );

    [Fact]
    public void Any_entry_that_is_missing_and_any_two_that_changed_places_are_found() =>
        Gen.Select(Log, Gen.Int[0, 11], Gen.Int[0, 11])
            .Sample(
                (written, one, two) =>
                {
                    var (first, second) = (one % written.Log.Length, two % written.Log.Length);
                    Follow(written.Head, [.. written.Log.Where((_, i) => i != first)]).ShouldNotBeNull();
                    if (first == second)
                        return;
                    var swapped = written.Log.ToArray();
                    swapped[first] = With(written.Log[second], sequence: written.Log[first].Sequence);
                    swapped[second] = With(written.Log[first], sequence: written.Log[second].Sequence);
                    Follow(written.Head, swapped).ShouldNotBeNull();
                },
                iter: 1_000
            );

    [Fact]
    public void A_log_that_was_written_with_another_key_is_not_believed()
    {
        var (log, head) = Chain([Entry.Single()], 1);
        new AuditWalk(SealWith(2), head).Begin().ShouldNotBeNull();
        new AuditWalk(SealWith(2), head).Next(log[0]).ShouldBe("Entry 1 was changed.");
    }

    private static string? Follow(AuditHead head, AuditEntry[] log)
    {
        var walk = new AuditWalk(Seal, head);
        return walk.Begin() ?? log.Select(walk.Next).FirstOrDefault(fault => fault is not null) ?? walk.End();
    }

    private static (AuditEntry[], AuditHead) Chain(AuditEntry[] entries, long first)
    {
        var head = new AuditHead
        {
            FirstSequence = first,
            FirstPreviousHash = "before",
            LastSequence = first - 1,
            LastHash = "before",
        };
        foreach (var entry in entries)
        {
            entry.Sequence = ++head.LastSequence;
            entry.Hash = head.LastHash = Seal.HashOf(head.LastHash, entry);
        }
        head.Signature = Seal.SignatureOf(head);
        return (entries, head);
    }

    private static AuditEntry With(
        AuditEntry entry,
        long? sequence = null,
        string? happened = null,
        DateTimeOffset? at = null,
        Guid? user = null,
        bool changeUser = false,
        string? address = null,
        bool changeAddress = false,
        string? agent = null,
        bool changeAgent = false,
        string? data = null,
        string? hash = null
    ) =>
        new()
        {
            Sequence = sequence ?? entry.Sequence,
            Event = happened ?? entry.Event,
            At = at ?? entry.At,
            UserId = changeUser ? user : entry.UserId,
            IpAddress = changeAddress ? address : entry.IpAddress,
            UserAgent = changeAgent ? agent : entry.UserAgent,
            Data = data ?? entry.Data,
            Hash = hash ?? entry.Hash,
        };

    private static AuditSeal SealWith(byte key) =>
        new(
            new MasterKey(
                Options.Create(
                    new SecretsOptions { MasterKey = Convert.ToBase64String(Enumerable.Repeat(key, 32).ToArray()) }
                ),
                new DataFolder(new ConfigurationBuilder().Build())
            )
        );
}
