using InterviewMaster.Features.Accounts;
using InterviewMaster.Features.Evaluations;
using InterviewMaster.Features.Interviews;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Resumes;
using InterviewMaster.Platform.Audit;
using InterviewMaster.Platform.Idempotency;
using InterviewMaster.Platform.Jobs;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace InterviewMaster.Data;

/// <summary>The list of tables. What each looks like stands beside its entity, in its feature.</summary>
public abstract class AppDb(DbContextOptions options)
    : IdentityUserContext<Account, Guid>(options),
        IDataProtectionKeyContext
{
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();
    public DbSet<SignInFailure> SignInFailures => Set<SignInFailure>();
    public DbSet<AccountLink> AccountLinks => Set<AccountLink>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<PasskeyChallenge> PasskeyChallenges => Set<PasskeyChallenge>();
    public DbSet<Resume> Resumes => Set<Resume>();
    public DbSet<Question> Questions => Set<Question>();
    public DbSet<Interview> Interviews => Set<Interview>();
    public DbSet<InterviewQuestion> InterviewQuestions => Set<InterviewQuestion>();
    public DbSet<Answer> Answers => Set<Answer>();
    public DbSet<Evaluation> Evaluations => Set<Evaluation>();
    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();
    public DbSet<QueuedJob> QueuedJobs => Set<QueuedJob>();
    public DbSet<DeadLetter> DeadLetters => Set<DeadLetter>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<AuditHead> AuditHead => Set<AuditHead>();

    /// <summary>The ring of keys that secrets are sealed with, themselves sealed (Platform/Secrets).</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// A lone save is a transaction that passes the write gate. Here and not in an interceptor: interceptors are not told
    /// of every end (not of one by a concurrent change), and a gate that is not left stays shut for everybody.
    /// </summary>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        if (Database.CurrentTransaction is not null || !ChangeTracker.HasChanges())
            return await SaveWithAuditAsync(acceptAllChangesOnSuccess, cancellationToken);
        await using var transaction = await Database.BeginWriteAsync(cancellationToken);
        var changed = await SaveWithAuditAsync(acceptAllChangesOnSuccess, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return changed;
    }

    private Task<int> SaveWithAuditAsync(bool accept, CancellationToken ct) =>
        AuditChain.HasNew(ChangeTracker)
            ? this.GetService<AuditChain>().SaveAsync(this, () => base.SaveChangesAsync(accept, ct), ct)
            : base.SaveChangesAsync(accept, ct);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("account_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("account_tokens");
        builder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        // Ids are made by us (version 7). Left to itself EF takes a child with a key for an existing row.
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            if (property.ClrType == typeof(Guid) && property.IsPrimaryKey())
                property.ValueGenerated = ValueGenerated.Never;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <summary>Instants are UTC on both databases, so that SQLite can order them.</summary>
    private sealed class UtcInstantConverter()
        : ValueConverter<DateTimeOffset, DateTime>(
            instant => instant.UtcDateTime,
            stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc))
        );
}
