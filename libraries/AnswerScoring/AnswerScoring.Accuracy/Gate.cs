namespace AnswerScoring.Accuracy;

internal static class Gate
{
    public static int Run(string path)
    {
        Console.WriteLine(path);
        return 0;
    }
}
