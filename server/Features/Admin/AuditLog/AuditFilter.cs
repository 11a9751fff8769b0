using System.Globalization;
using System.Text.RegularExpressions;
using InterviewMaster.Platform.Audit;
using Microsoft.AspNetCore.Mvc;

namespace InterviewMaster.Features.Admin;

/// <summary>Which entries are asked for.</summary>
/// <param name="Event">An event, or with a dot at the end all that begin so: <c>auth.</c></param>
/// <param name="UserId">About this account.</param>
/// <param name="From">Not before this instant.</param>
/// <param name="To">Before this instant.</param>
public sealed partial record AuditFilter(
    [property: FromQuery(Name = "event")] string? Event,
    [property: FromQuery(Name = "user_id")] Guid? UserId,
    [property: FromQuery(Name = "from")] DateTimeOffset? From,
    [property: FromQuery(Name = "to")] DateTimeOffset? To
)
{
    internal (string Field, string[] Messages)[] Errors() =>
        Event is null || EventName().IsMatch(Event)
            ? []
            : [("event", ["Enter an event such as auth.signed_in, or the beginning of some: auth."])];

    internal IQueryable<AuditEntry> Apply(IQueryable<AuditEntry> entries)
    {
        if (Event is not null)
            entries = Event.EndsWith('.')
                ? entries.Where(e => e.Event.StartsWith(Event))
                : entries.Where(e => e.Event == Event);
        if (UserId is not null)
            entries = entries.Where(e => e.UserId == UserId);
        if (From is not null)
            entries = entries.Where(e => e.At >= From);
        if (To is not null)
            entries = entries.Where(e => e.At < To);
        return entries;
    }

    /// <summary>For the entry about an export: what was asked for.</summary>
    internal IEnumerable<(string Name, string Value)> Describe()
    {
        if (Event is not null)
            yield return ("event", Event);
        if (UserId is { } user)
            yield return ("user_id", user.ToString());
        if (From is { } from)
            yield return ("from", from.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        if (To is { } to)
            yield return ("to", to.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^[a-z0-9_.]{1,60}\z")]
    private static partial Regex EventName();
}
