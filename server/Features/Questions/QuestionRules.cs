using InterviewMaster.Features.Roles;

namespace InterviewMaster.Features.Questions;

/// <summary>Limits of a question (R13), and which of the bank's questions make a good session.</summary>
internal static class QuestionRules
{
    public const int MinTextLength = 10;
    public const int MaxTextLength = 500;
    public const int MinTimeLimitSeconds = 120;
    public const int MaxTimeLimitSeconds = 600;

    /// <summary>How many steps a question is from the difficulty that was asked for, 0 to 3.</summary>
    public static int Distance(Difficulty asked, Difficulty has) => Math.Abs((int)asked - (int)has);

    /// <summary>
    /// Chooses <paramref name="count"/> questions: of the wanted categories while there are any, first what the
    /// candidate has seen least often, then nearest to the wanted difficulty; among equals the category that has had
    /// the fewest so far, so that a session is not all of one kind.
    /// </summary>
    /// <param name="shuffled">All questions the role may be asked, in random order: the order breaks ties.</param>
    /// <param name="categories">Wanted categories; none means all.</param>
    /// <param name="timesSeen">How often the candidate was asked each question before.</param>
    public static IReadOnlyList<Question> Pick(
        IReadOnlyList<Question> shuffled,
        Difficulty difficulty,
        IReadOnlyCollection<QuestionCategory> categories,
        IReadOnlyDictionary<Guid, int> timesSeen,
        int count
    )
    {
        var picked = new List<Question>();
        foreach (var wanted in new[] { true, false })
        {
            var queues = shuffled
                .Where(q => (categories.Count == 0 || categories.Contains(q.Category)) == wanted)
                .GroupBy(q => q.Category)
                .Select(g => new Queue<Question>(g.OrderBy(Rank)))
                .ToList();
            while (picked.Count < count && queues.Count > 0)
            {
                var best = queues.MinBy(q => (Rank(q.Peek()), picked.Count(p => p.Category == q.Peek().Category)))!;
                picked.Add(best.Dequeue());
                queues.RemoveAll(q => q.Count == 0);
            }
        }
        return picked;

        (int Seen, int Distance) Rank(Question question) =>
            (timesSeen.GetValueOrDefault(question.Id), Distance(difficulty, question.Difficulty));
    }
}
