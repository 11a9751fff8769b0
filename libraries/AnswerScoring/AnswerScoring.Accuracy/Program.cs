using AnswerScoring.Accuracy;

return args switch
{
    ["gate", .. var rest] => Gate.Run(rest.Length > 0 ? rest[0] : Corpus.DefaultPath()),
    ["graded", var path] => GradedAnswers.Run(path),
    ["bank", var path] => BankGates.Run(path),
    ["learn", .. var paths] when paths.Length > 0 => Learning.Run(paths),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine(
        """
        gate [corpus.jsonl]   our own graded answers and the negative controls; exits 1 below a threshold
        graded file.jsonl     agreement with human scores: {question, reference_answer, answer, score, max_score}
        bank file.jsonl       the product's question bank: {id, role, category, question_text, expected_answer_points, model_answer}
        learn file.jsonl …    rewrites the library's adjacency table from model answers of such files
        """
    );
    return 2;
}
