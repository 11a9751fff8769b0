using System.ComponentModel.DataAnnotations;
using InterviewMaster.Data;
using InterviewMaster.Features.Questions;
using InterviewMaster.Features.Roles;
using InterviewMaster.Platform.Identity;
using InterviewMaster.Platform.OpenApi;
using InterviewMaster.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace InterviewMaster.Features.Interviews;

/// <summary>What the candidate wants to practise.</summary>
/// <param name="Role">A name of the role catalogue.</param>
/// <param name="QuestionCount">1 to 20.</param>
/// <param name="Categories">None or left out means all that the role has.</param>
[Example(
    """{"role": "Backend Engineer", "difficulty": "Medium", "question_count": 5, "categories": ["Technical", "Behavioral"]}"""
)]
public sealed record StartInterviewRequest(
    [property: Required(ErrorMessage = FieldMessages.Missing)] string Role,
    [property: Required(ErrorMessage = FieldMessages.Missing)] Difficulty? Difficulty,
    [property: Range(
        InterviewRules.MinQuestions,
        InterviewRules.MaxQuestions,
        ErrorMessage = "Choose {1} to {2} questions."
    )]
        int QuestionCount,
    IReadOnlyList<QuestionCategory>? Categories = null
);

/// <summary>A session that has begun.</summary>
public sealed record InterviewStarted(
    Guid SessionId,
    string Role,
    Difficulty Difficulty,
    InterviewStatus Status,
    int QuestionCount,
    IReadOnlyList<QuestionCategory> Categories,
    DateTimeOffset StartTime,
    QuestionView FirstQuestion
);

internal static class StartInterview
{
    /// <summary>Starts an interview.</summary>
    public static async Task<Results<Created<InterviewStarted>, ProblemHttpResult>> Handle(
        StartInterviewRequest request,
        CurrentUser user,
        RoleCatalogue roles,
        QuestionPicker picker,
        AppDb db,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (roles.Find(request.Role) is not { } role)
            return CommonProblems.Invalid(("role", ["Choose a role of the catalogue (GET /api/v1/roles)."]));
        var difficulty = request.Difficulty!.Value;
        var categories = request.Categories?.Distinct().ToList() ?? [];
        var timesSeen = await db
            .Interviews.Where(i => i.UserId == user.Id)
            .SelectMany(i => i.Questions)
            .GroupBy(q => q.QuestionId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var questions = await picker.PickAsync(role, difficulty, categories, timesSeen, request.QuestionCount, ct);
        if (questions.Count < request.QuestionCount)
            return InterviewProblems.NoQuestions.Result();

        var interview = Interview.Start(user.Id, role.Name, difficulty, categories, questions, clock.GetUtcNow());
        db.Interviews.Add(interview);
        await db.SaveChangesAsync(ct);
        var first = questions[0];
        var asked = interview.Questions[0];
        return TypedResults.Created(
            $"/api/v1/interviews/{interview.Id}",
            new InterviewStarted(
                interview.Id,
                interview.Role,
                difficulty,
                interview.Status,
                interview.QuestionCount,
                categories,
                interview.StartedAt,
                new QuestionView(
                    first.Id,
                    first.Text,
                    first.Category,
                    first.Difficulty,
                    first.TimeLimitSeconds,
                    asked.Number,
                    interview.QuestionCount,
                    null,
                    asked.Status,
                    null
                )
            )
        );
    }
}
