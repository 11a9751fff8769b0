using System.Text.RegularExpressions;

namespace ResumeParsing.Experience;

/// <summary>Words that tell an employer.</summary>
internal static partial class CompanyWords
{
    /// <summary>0 for no sign of an employer; the more, the surer.</summary>
    public static int Score(string text) => (LegalForm().IsMatch(text) ? 3 : 0) + (Kind().IsMatch(text) ? 2 : 0);

    /// <summary>"Inc." and the like: what stands after the comma in "Acme, Inc.".</summary>
    public static bool IsLegalFormAlone(string text) => LegalFormAlone().IsMatch(text);

    private const string Forms =
        @"(?:inc|incorporated|llc|l\.l\.c|ltd|limited|llp|plc|corp|corporation|co|company|gmbh|ag|se|kg|ohg|e\.?v|s\.?a\.?s?|s\.?r\.?l|sarl|sl|s\.l|bv|b\.v|nv|n\.v|oy|ab|a/s|aps|pty|pvt|s\.p\.a|spa|ltda|kk|pte)\.?";

    [GeneratedRegex(@"(?:^|[\s,(&])" + Forms + @"(?=$|[\s,)|])", RegexOptions.IgnoreCase)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"^" + Forms + @"(?:\s" + Forms + ")?$", RegexOptions.IgnoreCase)]
    private static partial Regex LegalFormAlone();

    [GeneratedRegex(
        @"\b(?:university|college|institute|school|schools|academy|hospital|clinic|bank|group|holdings?|partners|labs?|laborator(?:y|ies)|studios?|agency|solutions|systems|technologies|technology|software|consulting|consultants|services|industries|enterprises?|ventures|capital|foundation|association|society|council|ministry|department|bureau|authority|commission|center|centre|museum|library|church|hotel|hotels|restaurant|cafe|café|bakery|store|stores|shop|market|supermarket|pharmacy|airlines?|airways|motors|energy|logistics|insurance|media|press|publishing|network|networks|telecom|communications|pharma|pharmaceuticals|biotech|robotics|analytics|digital|interactive|games|entertainment|international|worldwide|global|associates|brothers|sons|district|county|army|navy|air force|national guard|universität|hochschule|université|universidad|università|klinik|klinikum|krankenhaus|stadtwerke|verlag|banque|banco|hôpital|lycée|école|escuela|scuola)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Kind();
}
