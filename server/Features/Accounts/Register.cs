using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Email;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Accounts;

/// <summary>A new account.</summary>
/// <param name="Email">RFC 5322 addr-spec, at most 254 characters.</param>
/// <param name="Password">At least 8 characters with upper case, lower case, digit and special character.</param>
/// <param name="Name">How the person wants to be called.</param>
[Example("""{"email": "ana@example.org", "password": "Practise-2-day", "name": "Ana Reyes"}""")]
public sealed record RegisterRequest(
    [property: Required(AllowEmptyStrings = true, ErrorMessage = FieldMessages.Missing)] string Email,
    [property: Required(AllowEmptyStrings = true, ErrorMessage = FieldMessages.Missing)] string Password,
    [property: Required(AllowEmptyStrings = true, ErrorMessage = FieldMessages.Missing)] string Name
);

/// <summary>The account that was made.</summary>
public sealed record Registered(UserView User);

internal static class Register
{
    /// <summary>Registers an account. The first one of an installation is its administrator.</summary>
    public static async Task<Results<Created<Registered>, ProblemHttpResult>> Handle(
        RegisterRequest request,
        UserManager<Account> users,
        PasswordHashes hashes,
        AccountLinks links,
        Emails emails,
        AuditLog audit,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (Errors(request) is { Length: > 0 } errors)
            return CommonProblems.Invalid(errors);
        var email = request.Email.Trim();
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            Email = email,
            UserName = email,
            Name = request.Name.Trim(),
            Status = AccountStatus.PendingVerification,
            Role = await db.Users.AnyAsync(ct) ? AccountRole.User : AccountRole.Admin,
            CreatedAt = clock.GetUtcNow(),
        };
        await hashes.SetAsync(account, request.Password, ct);
        var link = (await links.CreateAsync(account, LinkPurpose.ConfirmEmail, email, ct))!;
        emails.Queue(email, AccountEmails.ConfirmAddress(account.Name, link));
        audit.Record(AccountEvents.Registered, account.Id);
        try
        {
            // Saves the link, the mail and the audit entry in the same transaction.
            var result = await users.CreateAsync(account);
            if (!result.Succeeded)
                return AccountProblems.EmailTaken.Result();
        }
        catch (DbUpdateException fault) when (fault.IsUniqueViolation())
        {
            return AccountProblems.EmailTaken.Result();
        }
        return TypedResults.Created("/api/v1/users/me", new Registered(UserView.Of(account)));
    }

    private static (string, string[])[] Errors(RegisterRequest request)
    {
        var errors = new List<(string, string[])>();
        if (!AccountRules.IsEmail(request.Email.Trim()))
            errors.Add(("email", ["Enter an e-mail address such as name@example.org."]));
        var missed = AccountRules.MissedPasswordRules(request.Password).ToArray();
        if (missed.Length > 0)
            errors.Add(("password", missed));
        if (request.Name.Trim().Length is 0 or > AccountRules.MaxNameLength)
            errors.Add(("name", [$"Enter your name, at most {AccountRules.MaxNameLength} characters."]));
        return [.. errors];
    }
}
