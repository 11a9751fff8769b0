using InterviewMaster.Platform.Settings;
using InterviewMaster.Platform.Storage;
using MimeKit;

namespace InterviewMaster.Platform.Email;

/// <summary>Where mails lie when no SMTP server is configured: files that any mail program opens.</summary>
internal sealed class Outbox(DataFolder data, ILogger<Outbox> log)
{
    private static readonly FormatOptions Format = FormatOptions.Default.Clone();

    static Outbox() => Format.NewLineFormat = NewLineFormat.Dos;

    public async Task KeepAsync(Guid id, MimeMessage message, CancellationToken ct)
    {
        var name = FormattableString.Invariant($"{message.Date:yyyyMMdd-HHmmss}-{id:N}.eml");
        using var bytes = new MemoryStream();
        await message.WriteToAsync(Format, bytes, ct);
        bytes.Position = 0;
        await WholeFile.WriteAsync(data.PathOf("outbox", name), bytes, ct);
        log.LogInformation("No SMTP server is configured: \"{Subject}\" is in outbox/{File}", message.Subject, name);
    }

    /// <summary>Deletes what lies here for an address.</summary>
    public async Task ForgetAsync(string address, CancellationToken ct)
    {
        var folder = Path.GetDirectoryName(data.PathOf("outbox", "any"))!;
        foreach (var file in Directory.EnumerateFiles(folder, "*.eml"))
        {
            var message = await MimeMessage.LoadAsync(file, ct);
            if (message.To.Mailboxes.Any(m => string.Equals(m.Address, address, StringComparison.OrdinalIgnoreCase)))
                File.Delete(file);
        }
    }
}
