using InterviewMaster.Platform.Content;

namespace InterviewMaster.Features.Roles;

/// <summary>A job that people prepare for.</summary>
public sealed record Role(
    string Slug,
    string Name,
    string Family,
    string Description,
    IReadOnlyList<QuestionCategory> Categories,
    IReadOnlyList<string> KeySkills
);

/// <summary>The roles of content/roles, by name. Read once at start.</summary>
internal sealed class RoleCatalogue(ContentFolder content)
{
    private IReadOnlyList<Role> roles = [];

    public IReadOnlyList<Role> All => roles;

    public Role? Find(string name) =>
        roles.FirstOrDefault(r => r.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));

    public Role? FindBySlug(string slug) => roles.FirstOrDefault(r => r.Slug == slug);

    public async Task LoadAsync(CancellationToken ct)
    {
        var files = await content.ReadAsync("roles", ct);
        roles =
        [
            .. files
                .Select(file => new Role(
                    file.Slug,
                    (string)file.Json["name"]!,
                    (string)file.Json["family"]!,
                    (string)file.Json["description"]!,
                    [.. file.Json["categories"]!.AsArray().Select(c => Enum.Parse<QuestionCategory>((string)c!))],
                    [.. file.Json["key_skills"]!.AsArray().Select(s => (string)s!)]
                ))
                .OrderBy(role => role.Name, StringComparer.Ordinal),
        ];
    }
}
