using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InterviewMaster.Features.Accounts;

/// <summary>Makes access and refresh tokens.</summary>
internal sealed class Tokens(AppDb db, SigningKey signing, TimeProvider clock)
{
    public const string Issuer = "interviewmaster";
    public const string Audience = "interviewmaster-api";

    /// <summary>A JWT that lives exactly 15 minutes.</summary>
    public string AccessToken(Account account, Guid sessionId)
    {
        var now = clock.GetUtcNow();
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Issuer,
                Audience = Audience,
                IssuedAt = now.UtcDateTime,
                NotBefore = now.UtcDateTime,
                Expires = (now + AccountRules.AccessTokenLifetime).UtcDateTime,
                Subject = new ClaimsIdentity([
                    new Claim(UserClaims.Subject, account.Id.ToString()),
                    new Claim(UserClaims.Session, sessionId.ToString()),
                    new Claim(UserClaims.Role, RoleName(account.Role)),
                    new Claim(JwtRegisteredClaimNames.Jti, Guid.CreateVersion7().ToString()),
                ]),
                SigningCredentials = new SigningCredentials(signing.Key, SecurityAlgorithms.HmacSha256),
            }
        );
    }

    /// <summary>A refresh token that lives exactly 7 days; only its hash is added to the database.</summary>
    public string AddRefreshToken(Guid userId, Guid sessionId)
    {
        var token = NewSecret();
        var now = clock.GetUtcNow();
        db.RefreshTokens.Add(
            new RefreshToken
            {
                Id = Guid.CreateVersion7(),
                UserId = userId,
                SessionId = sessionId,
                TokenHash = Hash(token),
                CreatedAt = now,
                ExpiresAt = now + AccountRules.RefreshTokenLifetime,
            }
        );
        return token;
    }

    public static string RoleName(AccountRole role) => role == AccountRole.Admin ? UserClaims.Admin : "user";

    /// <summary>256 random bits, fit for an address and a cookie.</summary>
    public static string NewSecret() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
