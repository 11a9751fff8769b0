using InterviewMaster.Data;
using InterviewMaster.Features.Accounts;
using InterviewMaster.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewMaster.Tests.Architecture;

public sealed class PersonalDataTests(TestServer server)
{
    [Fact]
    public async Task Every_table_about_a_person_is_exported_and_deleted_by_its_feature()
    {
        await using var scope = server.Services.CreateAsyncScope();
        var covered = scope
            .ServiceProvider.GetServices<IPersonalData>()
            .SelectMany(feature => feature.Covers)
            .ToHashSet();
        var personal = scope
            .ServiceProvider.GetRequiredService<AppDb>()
            .Model.GetEntityTypes()
            .Where(entity =>
                entity.ClrType == typeof(Account)
                || entity.FindProperty("UserId") is not null
                || entity.GetForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(Account))
            )
            .Select(entity => entity.ClrType)
            .ToList();
        personal.Count.ShouldBeGreaterThanOrEqualTo(10);
        personal.Except(covered).ShouldBeEmpty();
        covered.Except(personal).ShouldBeEmpty("what is said to be covered is a table about a person");
    }
}
