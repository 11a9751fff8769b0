using AnswerScoring.Meaning;
using AnswerScoring.Text;

namespace AnswerScoring.Accuracy;

/// <summary>Chooses questions of a bank as those the library compares with.</summary>
internal static class OthersPacking
{
    /// <summary>Stories are told apart with difficulty: all are kept. Of the rest one in so many will do.</summary>
    private const int OneIn = 5;

    public static int Run(string path)
    {
        var bank = BankGates.Read(path);
        var stories = bank.Where(question => question.ToScore().IsBehavioral);
        var rest = bank.Where(question => !question.ToScore().IsBehavioral).Where((_, i) => i % OneIn == 0);
        var entries = stories
            .Concat(rest)
            .Select(question => new OtherQuestions.Entry(
                question.ToScore().IsBehavioral,
                question.QuestionText,
                string.Join(' ', question.ExpectedAnswerPoints),
                question.ModelAnswer,
                SentencesOf(AnalysedText.Of(question.ModelAnswer))
            ))
            .ToArray();
        var target = Path.Combine(Corpus.ProjectFolder(), "..", "AnswerScoring", "Meaning", "other-questions.bin");
        using var file = File.Create(target);
        OtherQuestions.Write(file, entries);
        Console.WriteLine($"{entries.Length} questions, {file.Length:N0} bytes");
        return 0;
    }

    private static float[][] SentencesOf(AnalysedText text) =>
        [.. text.Passages.Select(passage => SentenceEncoder.Instance.Encode(text.Quote(passage).Text))];
}
