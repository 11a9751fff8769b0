using AnswerScoring.Text;

namespace AnswerScoring.Criteria;

/// <summary>How firmly and specifically an answer is said, from its wording alone.</summary>
/// <param name="Score">0–100, before relevance is weighed in.</param>
/// <param name="Hedges">Where it hedges.</param>
/// <param name="Fillers">Where it fills.</param>
/// <param name="Specifics">Numbers and names in it.</param>
/// <param name="Owned">Places where the candidate says what they did or would do.</param>
internal sealed record Confidence(
    double Score,
    IReadOnlyList<AnalysedText.Span> Hedges,
    IReadOnlyList<AnalysedText.Span> Fillers,
    int Specifics,
    int Owned
)
{
    private static readonly Cues Hedging = new(
        "i think|i think maybe|i guess|i suppose|maybe|perhaps|probably|possibly|sort of|kind of|not sure|i'm not sure|i am not sure|not really sure|not certain|i don't know|i do not know|don't really know|no idea|i believe maybe|might be|could be|or something|or something like that|something like that|or whatever|i'm not an expert|if i remember|i forget|i forgot|hopefully|more or less|somehow|i would say maybe|to be honest i|i have not really|i can't remember|i cannot remember|i don't remember"
    );
    private static readonly Cues Filling = new(
        "um|uh|er|erm|hmm|you know|i mean|basically|like i said|and stuff|and so on and so forth|stuff like that|and things like that|at the end of the day|to be honest|literally|actually|blah"
    );
    private static readonly Cues Evading = new(
        "mistakes were made|it was decided|it was done|was handled by others|someone else did|things happened"
    );
    private static readonly Cues Owning = new("i|i've|i'd|i'm|i'll|we|my|our");

    public static Confidence Of(AnalysedText text, bool isBehavioral)
    {
        var words = Math.Max(text.Tokens.Length, 1);
        var hedges = Hedging.In(text);
        var fillers = Filling.In(text);
        var evasions = Evading.In(text).Count;
        var specifics = text.Tokens.Count(token =>
            token.IsName || token.Class == WordClass.Number || token.Word == "%"
        );
        var owned = Owning.In(text).Count;

        // Rates per sentence of fifteen words, so that a long answer may afford one "maybe".
        var rate = 15.0 / Math.Max(words, 30);
        var score = 84.0;
        score -= Math.Min(55, 60 * Math.Max(0, (hedges.Count - 0.5) * rate));
        score -= Math.Min(20, 30 * Math.Max(0, (fillers.Count - 1) * rate));
        score -= Math.Min(15, 40 * evasions * rate);
        score += Math.Min(10, 22 * Math.Min(specifics, words / 8.0) * rate);
        score += isBehavioral ? Math.Clamp((owned * rate * 10) - 4, -10, 6) : 3;
        return new Confidence(Math.Clamp(score, 10, 100), hedges, fillers, specifics, owned);
    }
}
