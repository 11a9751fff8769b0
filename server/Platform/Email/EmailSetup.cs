using InterviewMaster.Platform.Jobs;
using InterviewMaster.Platform.Secrets;
using InterviewMaster.Platform.Settings;
using Microsoft.Extensions.Options;

namespace InterviewMaster.Platform.Email;

internal static class EmailSetup
{
    // About forty minutes: a server that refuses strangers at first (greylisting) wants to be asked again after five,
    // and the shortest link lives an hour.
    private const int Attempts = 12;

    /// <summary>Mails: queued with the change they tell of, sent by SMTP, or kept as files where there is none.</summary>
    public static void AddEmail(this WebApplicationBuilder builder)
    {
        builder.AddSettings<EmailOptions>("Email");
        var services = builder.Services;
        services.AddScoped(sp => new Emails(
            sp.GetRequiredService<JobQueue>(),
            sp.GetRequiredService<SecretBox>(),
            sp.GetRequiredService<TimeProvider>(),
            sp.GetRequiredService<IOptions<EmailOptions>>()
        ));
        services.AddSingleton<Outbox>();
        services.AddSingleton<SmtpSender>();
        services.AddJob<SendEmail>(SendEmailJob.Handle, attempts: Attempts);
        services.AddJob<ForgetMails>(ForgetMailsJob.Handle);
    }
}
