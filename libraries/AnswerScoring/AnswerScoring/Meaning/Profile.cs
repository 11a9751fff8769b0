namespace AnswerScoring.Meaning;

/// <summary>What a question is about: its words, the words of what it expects, and the directions of its model answer's sentences.</summary>
/// <param name="Text">The question.</param>
/// <param name="Question">Its words.</param>
/// <param name="Points">The words of its expected points.</param>
/// <param name="Model">The words of its model answer.</param>
/// <param name="Directions">The directions of the model answer's sentences; none where nobody asks for them.</param>
internal sealed record Profile(string Text, WordSet Question, WordSet Points, WordSet Model, float[][] Directions)
{
    public bool HasModel => Model.Count > 0;
}
