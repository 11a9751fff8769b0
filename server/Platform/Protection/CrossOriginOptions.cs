using System.ComponentModel.DataAnnotations;

namespace InterviewMaster.Platform.Protection;

/// <summary>Settings <c>Cors__…</c>: the sites besides this one whose pages may call the API.</summary>
internal sealed class CrossOriginOptions : IValidatableObject
{
    /// <summary>Each as a browser says it, such as https://app.example.org.</summary>
    public string[] Origins { get; init; } = [];

    public bool Lists(string origin) => Origins.Contains(origin, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Origins
            .Where(origin => !IsOrigin(origin))
            .Select(origin => new ValidationResult(
                $"Cors__Origins has {origin}; it must look like https://app.example.org, without a path."
            ));

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && string.Equals(text, uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase)
        && uri.UserInfo.Length == 0;
}
