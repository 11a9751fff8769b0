namespace ResumeParsing.Skills;

/// <summary>Finds any of many words in one pass over a text (Aho and Corasick, 1975).</summary>
internal sealed class AhoCorasick
{
    private readonly List<Dictionary<char, int>> next = [new()];
    private readonly List<int> fail = [0];
    private readonly List<int> word = [-1];
    private readonly List<int> shorter = [0];
    private readonly IReadOnlyList<string> words;

    public AhoCorasick(IReadOnlyList<string> words)
    {
        this.words = words;
        for (var i = 0; i < words.Count; i++)
            Add(words[i], i);
        Link();
    }

    /// <summary>Every occurrence as (index of the word, position of its first character), ends ascending.</summary>
    public IEnumerable<(int Word, int Start)> Find(string text)
    {
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = Step(state, text[i]);
            for (var hit = state; hit != 0; hit = shorter[hit])
            {
                if (word[hit] >= 0)
                    yield return (word[hit], i + 1 - words[word[hit]].Length);
            }
        }
    }

    private void Add(string text, int index)
    {
        var state = 0;
        foreach (var c in text)
        {
            if (!next[state].TryGetValue(c, out var target))
            {
                target = next.Count;
                next[state][c] = target;
                next.Add(new());
                fail.Add(0);
                word.Add(-1);
                shorter.Add(0);
            }

            state = target;
        }

        if (word[state] < 0)
            word[state] = index;
    }

    private void Link()
    {
        var queue = new Queue<int>(next[0].Values);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (c, target) in next[state])
            {
                fail[target] = Step(fail[state], c);
                shorter[target] = word[fail[target]] >= 0 ? fail[target] : shorter[fail[target]];
                queue.Enqueue(target);
            }
        }
    }

    private int Step(int state, char c)
    {
        while (true)
        {
            if (next[state].TryGetValue(c, out var target))
                return target;
            if (state == 0)
                return 0;
            state = fail[state];
        }
    }
}
