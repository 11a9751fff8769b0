using System.Text.Json;
using InterviewMaster.Data;
using Microsoft.Net.Http.Headers;

namespace InterviewMaster.Platform.Audit;

/// <summary>
/// What matters for security, for 90 days. What is recorded is written by the next <c>SaveChanges</c> of the caller, in
/// the same transaction as the change itself: either both are there, or neither. That SaveChanges should be the last
/// write of its transaction, because from then on until the commit nobody else can record anything.
/// </summary>
public sealed class AuditLog(AppDb db, TimeProvider clock, IHttpContextAccessor accessor)
{
    private const int MaxValueLength = 200;
    private long provisional;

    /// <summary>Records that something happened.</summary>
    /// <param name="event">An event of the contract, such as <c>auth.signed_in</c>.</param>
    /// <param name="userId">Whom it is about; null when that is nobody's account.</param>
    /// <param name="data">What else is to be known. Never a secret, never an e-mail address.</param>
    public void Record(string @event, Guid? userId, params (string Name, string Value)[] data)
    {
        if (@event.Length > AuditEntry.MaxEventLength)
            throw new ArgumentException($"An event has at most {AuditEntry.MaxEventLength} characters: {@event}");
        var now = clock.GetUtcNow();
        var http = accessor.HttpContext;
        db.AuditEntries.Add(
            new AuditEntry
            {
                // Unlike every number in the database; the chain gives the real one in the saving transaction.
                Sequence = --provisional,
                Event = @event,
                At = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)),
                UserId = userId,
                IpAddress = Address(http),
                UserAgent = Agent(http),
                Data = JsonSerializer.Serialize(
                    data.ToDictionary(d => d.Name, d => Cut(d.Value, MaxValueLength)),
                    Json.Options
                ),
            }
        );
    }

    private static string? Address(HttpContext? http)
    {
        if (http?.Connection.RemoteIpAddress is not { } address)
            return null;
        var text = (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString();
        return Cut(text, AuditEntry.MaxIpAddressLength);
    }

    private static string? Agent(HttpContext? http)
    {
        var agent = http?.Request.Headers[HeaderNames.UserAgent].ToString();
        if (string.IsNullOrEmpty(agent))
            return null;
        return string.Concat(Cut(agent, AuditEntry.MaxUserAgentLength).Select(c => char.IsControl(c) ? ' ' : c));
    }

    /// <summary>The beginning, without half of a surrogate pair at its end.</summary>
    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
