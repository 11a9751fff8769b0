using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.PersonalData;
using InterviewMaster.Platform.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Features.Privacy;

/// <summary>Closes accounts, and deletes them when their time has come.</summary>
internal sealed class AccountDeletion(
    AppDb db,
    SignIns signIns,
    IEnumerable<IPersonalData> features,
    Emails emails,
    AuditLog audit,
    PublicUrl publicUrl,
    IOptions<PrivacyOptions> options,
    TimeProvider clock
)
{
    /// <summary>Whether others would be left without anybody to look after the installation.</summary>
    public async Task<bool> IsLastAdminAsync(Account account, CancellationToken ct) =>
        account.Role == AccountRole.Admin
        && await db.Users.AnyAsync(u => u.Id != account.Id, ct)
        && !await db.Users.AnyAsync(u => u.Id != account.Id && u.Role == AccountRole.Admin && u.DeletesAt == null, ct);

    /// <summary>Signs every device out; the account waits for its grace period to end, or is deleted at once without one.</summary>
    public async Task CloseAsync(Account account, CancellationToken ct)
    {
        var deletesAt = clock.GetUtcNow().AddDays(options.Value.DeletionGraceDays);
        await using var transaction = await db.Database.BeginWriteAsync(ct);
        audit.Record(AccountEvents.DeletionRequested, account.Id);
        if (options.Value.DeletionGraceDays == 0)
        {
            await DeleteAsync(account, ct);
        }
        else
        {
            account.DeletesAt = deletesAt;
            await signIns.EndAllAsync(account.Id, except: null, ct);
            emails.Queue(
                account.Email!,
                AccountEmails.DeletionRequested(account.Name, deletesAt, publicUrl.Of("/sign-in"))
            );
            await db.SaveChangesAsync(ct);
        }
        await transaction.CommitAsync(ct);
    }

    /// <summary>Deletes everything about the person, in the caller's transaction.</summary>
    public async Task DeleteAsync(Account account, CancellationToken ct)
    {
        // Where mails are only files, the last one would be all that is left of the person.
        if (emails.AreSent)
            emails.Queue(account.Email!, AccountEmails.AccountDeleted(account.Name));
        emails.Forget(account.Email!);
        audit.Record(AccountEvents.Deleted, account.Id);
        await db.SaveChangesAsync(ct);
        // Later features refer to earlier ones: the last registered goes first.
        foreach (var feature in features.Reverse())
            await feature.DeleteAsync(account.Id, ct);
    }
}
