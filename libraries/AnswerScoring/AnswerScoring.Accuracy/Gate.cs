namespace AnswerScoring.Accuracy;

/// <summary>The figures our own corpus must reach; each threshold stands just below what is reached today.</summary>
internal static class Gate
{
    private const int GoodFrom = 80;
    private const int UsualTerms = 82;

    public static int Run(string path)
    {
        var entries = Corpus.Read(path);
        var scorer = new AnswerScorer();
        var questions = entries.Select(entry => entry.ToScore()).ToArray();
        var human = entries.SelectMany(entry => entry.Answers.Select(answer => (double)answer.Score)).ToArray();
        var ours = entries
            .SelectMany((entry, i) => entry.Answers.Select(answer => (double)Of(i, answer.Text)))
            .ToArray();
        var good = ours.Where((_, i) => human[i] >= GoodFrom).ToArray();
        var usual = entries
            .Select((entry, i) => (double)Of(i, entry.Answers.Single(answer => answer.Score == UsualTerms).Text))
            .ToArray();
        var models = entries.Select((entry, i) => (double)Of(i, entry.ModelAnswer)).ToArray();
        Console.WriteLine(
            $"{entries.Length} questions, {human.Length} graded answers; every figure beside its threshold"
        );

        var failed = 0;
        AtLeast("model answer, lowest", models.Min(), 81);
        AtLeast("answers good in the usual terms, mean", usual.Average(), 74);
        AtLeast("all good answers, those in wholly other words included, mean", good.Average(), 45);
        AtLeast("Pearson with the marks", Agreement.Pearson(ours, human), 0.5);
        AtLeast("Spearman with the marks", Agreement.Spearman(ours, human), 0.43);
        AtLeast("QWK with the marks", Agreement.QuadraticWeightedKappa(Tens(ours), Tens(human)), 0.37);
        AtMost("RMSE with the marks", Agreement.Rmse(ours, human), 39);
        Control("wrong answers", ours.Where((_, i) => human[i] <= 10), 85, 0.94, 0.79);
        Control("\"I don't know\"", questions.Select((_, i) => (double)Of(i, "I don't know, sorry.")), 19);
        Control("\"fine\"", questions.Select((_, i) => (double)Of(i, "fine")), 19);
        Control(
            "echo of the question",
            questions.Select((question, i) => (double)Of(i, question.Text)),
            19,
            leastGood: 0.86
        );
        Control(
            "another question's model answer",
            questions.SelectMany(
                (_, i) => entries.Where((_, k) => k != i).Select(other => (double)Of(i, other.ModelAnswer))
            ),
            33
        );
        Control(
            "model answer shuffled",
            entries.Select((entry, i) => (double)Of(i, Mutations.Shuffled(entry.ModelAnswer, i))),
            20,
            0.99,
            0.78
        );
        Control(
            "model answer negated",
            entries.Select((entry, i) => (double)Of(i, Mutations.Negated(entry.ModelAnswer))),
            20,
            0.99,
            0.88
        );
        AtMost(
            "padding to double length, largest change",
            entries.Select((entry, i) => Math.Abs(models[i] - Of(i, Mutations.Padded(entry.ModelAnswer)))).Max(),
            3
        );
        Natural("story", Corpus.Natural().Where(entry => entry.ToScore().IsBehavioral), 0.68, 64);
        Natural("explanation", Corpus.Natural().Where(entry => !entry.ToScore().IsBehavioral), 0.75, 66);
        Console.WriteLine(failed == 0 ? "all reached" : $"{failed} below their threshold");
        return failed == 0 ? 0 : 1;

        int Of(int question, string answer) => scorer.Score(questions[question], answer).Overall;

        void Control(
            string name,
            IEnumerable<double> scores,
            int highest,
            double leastUsual = 0.99,
            double leastGood = 0.92
        )
        {
            double[] bad = [.. scores];
            var auc = Agreement.Auc([.. good, .. bad], [.. good.Select(_ => 1.0), .. bad.Select(_ => 0.0)]);
            var usualAuc = Agreement.Auc([.. usual, .. bad], [.. usual.Select(_ => 1.0), .. bad.Select(_ => 0.0)]);
            AtLeast($"AUC of answers in the usual terms against {name}", usualAuc, leastUsual);
            AtLeast($"AUC of all good answers against {name}", auc, leastGood);
            AtMost($"highest of {name}", bad.Max(), highest);
        }

        void Natural(string what, IEnumerable<Corpus.Entry> from, double leastPearson, double leastStrong)
        {
            var scored = from.SelectMany(entry =>
                    entry.Answers.Select(answer =>
                        (answer.Kind, answer.Score, Overall: (double)scorer.Score(entry.ToScore(), answer.Text).Overall)
                    )
                )
                .ToArray();
            double[] overall = [.. scored.Select(answer => answer.Overall)];
            AtLeast(
                $"Pearson with the marks of a natural {what}",
                Agreement.Pearson(overall, [.. scored.Select(answer => (double)answer.Score)]),
                leastPearson
            );
            AtLeast($"strong natural {what}, mean", MeanOf("strong"), leastStrong);
            AtLeast($"average natural {what}, mean", MeanOf("average"), 25);
            AtMost($"weak natural {what}, mean", MeanOf("weak"), 8);
            AtMost($"wrong natural {what}, mean", MeanOf("wrong"), 26);

            double MeanOf(string kind) => scored.Where(answer => answer.Kind == kind).Average(answer => answer.Overall);
        }

        void AtLeast(string name, double value, double threshold) =>
            Print(name, value, threshold, value >= threshold, ">=");

        void AtMost(string name, double value, double threshold) =>
            Print(name, value, threshold, value <= threshold, "<=");

        void Print(string name, double value, double threshold, bool reached, string relation)
        {
            failed += reached ? 0 : 1;
            Console.WriteLine($"{(reached ? "  " : "! ")}{value, 7:0.000} {relation} {threshold, -5} {name}");
        }
    }

    private static double[] Tens(double[] scores) => [.. scores.Select(score => Math.Round(score / 10))];
}
