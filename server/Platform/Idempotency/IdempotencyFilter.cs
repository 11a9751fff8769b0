using System.Security.Cryptography;
using System.Text;
using InterviewMaster.Data;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.Problems;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Platform.Idempotency;

/// <summary>
/// <c>Idempotency-Key</c> on calls that create (API.md): the same key and body get the same answer for 24 h, another
/// body gets 422. The key is inserted first and the answer stored last, both in the transaction of the work itself,
/// so a crash leaves either all of it or nothing, and a parallel twin waits for the first and repeats its answer.
/// </summary>
internal static class IdempotencyFilter
{
    public const int MaxKeyLength = 100;
    public const string Header = "Idempotency-Key";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private static readonly Problem KeyTooLong = new(
        "idempotency_key_invalid",
        400,
        "The Idempotency-Key is not usable",
        $"It has 1 to {MaxKeyLength} characters; a random UUID is a good one."
    );

    private static readonly Problem KeyReused = new(
        "idempotency_key_reused",
        422,
        "This Idempotency-Key was used for something else",
        "Use a new key for a new request."
    );

    public static RouteHandlerBuilder WithIdempotencyKey(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(RunAsync).WithMetadata(new TakesIdempotencyKey()).ProducesProblem(422);

    private static async ValueTask<object?> RunAsync(
        EndpointFilterInvocationContext invocation,
        EndpointFilterDelegate next
    )
    {
        var http = invocation.HttpContext;
        var key = http.Request.Headers[Header].ToString();
        if (key.Length == 0)
            return await next(invocation);
        if (key.Length > MaxKeyLength)
            return KeyTooLong.Result();

        var db = http.RequestServices.GetRequiredService<AppDb>();
        var user = http.RequestServices.GetRequiredService<CurrentUser>();
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var ct = http.RequestAborted;
        var digest = await DigestAsync(http.Request, invocation.Arguments, ct);

        await using var transaction = await db.Database.BeginWriteAsync(ct);
        await db
            .IdempotencyKeys.Where(k => k.UserId == user.Id && k.Key == key && k.CreatedAt < now - Lifetime)
            .ExecuteDeleteAsync(ct);
        var kept = new IdempotencyKey
        {
            UserId = user.Id,
            Key = key,
            RequestDigest = digest,
            CreatedAt = now,
        };
        db.IdempotencyKeys.Add(kept);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault.IsUniqueViolation())
        {
            await transaction.RollbackAsync(ct);
            db.ChangeTracker.Clear();
            var first = await db
                .IdempotencyKeys.AsNoTracking()
                .SingleAsync(k => k.UserId == user.Id && k.Key == key, ct);
            return first.RequestDigest == digest ? new Replay(first) : KeyReused.Result();
        }

        var result = await next(invocation);
        var answer = await CaptureAsync(result, http);
        if (answer.Status is < 200 or >= 300)
        {
            // A refusal changed nothing and is not remembered: the caller may correct it under the same key.
            await transaction.RollbackAsync(ct);
            return answer;
        }
        kept.Status = answer.Status;
        kept.ContentType = answer.ContentType;
        kept.Location = answer.Location;
        kept.Body = answer.Body;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return answer;
    }

    private static async Task<string> DigestAsync(HttpRequest request, IList<object?> arguments, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"));
        if (arguments.OfType<IFormFile>().FirstOrDefault() is { } file)
        {
            await using var content = file.OpenReadStream();
            hash.AppendData(await SHA256.HashDataAsync(content, ct));
        }
        else
        {
            var body = RequestBody.Of(arguments);
            hash.AppendData(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(body, Json.Options));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task<Captured> CaptureAsync(object? result, HttpContext http)
    {
        var original = http.Response.Body;
        using var buffer = new MemoryStream();
        http.Response.Body = buffer;
        try
        {
            await ((IResult)result!).ExecuteAsync(http);
        }
        finally
        {
            http.Response.Body = original;
        }
        return new Captured(
            http.Response.StatusCode,
            http.Response.ContentType ?? "",
            http.Response.Headers.Location,
            Encoding.UTF8.GetString(buffer.ToArray())
        );
    }

    private record Captured(int Status, string ContentType, string? Location, string Body) : IResult
    {
        public virtual Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = Status;
            httpContext.Response.ContentType = ContentType;
            if (Location is not null)
                httpContext.Response.Headers.Location = Location;
            return httpContext.Response.WriteAsync(Body, httpContext.RequestAborted);
        }
    }

    private sealed record Replay(IdempotencyKey First)
        : Captured(First.Status, First.ContentType, First.Location, First.Body)
    {
        public override Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers["Idempotency-Replayed"] = "true";
            return base.ExecuteAsync(httpContext);
        }
    }
}

/// <summary>Marks a route for the contract.</summary>
internal sealed class TakesIdempotencyKey;
