using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ResumeParsing.Experience;

/// <summary>Tells a place ("Berlin, Germany", "Austin, TX", "Remote") from a name.</summary>
internal static partial class Places
{
    private const string Names = """
        remote|hybrid|on-site|onsite|home office|worldwide|usa|u.s.a|u.s|us|united states|united states of america|uk|u.k|united kingdom|england|scotland
        wales|northern ireland|ireland|germany|deutschland|france|spain|españa|italy|italia|portugal|netherlands|the netherlands|belgium|switzerland
        schweiz|suisse|austria|österreich|denmark|sweden|norway|finland|iceland|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece
        turkey|ukraine|russia|serbia|croatia|slovenia|estonia|latvia|lithuania|india|pakistan|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan
        south korea|korea|singapore|malaysia|indonesia|thailand|vietnam|philippines|australia|new zealand|canada|mexico|méxico|brazil|brasil|argentina|chile
        colombia|peru|egypt|morocco|tunisia|algeria|nigeria|ghana|kenya|uganda|ethiopia|south africa|israel|saudi arabia|uae|united arab emirates|qatar
        kuwait|iran|iraq|jordan|lebanon|luxembourg|malta|cyprus
        new york|new york city|nyc|los angeles|san francisco|chicago|boston|seattle|austin|dallas|houston|denver|atlanta|miami|philadelphia|phoenix|san diego
        san jose|portland|washington|washington dc|washington d.c|detroit|minneapolis|baltimore|pittsburgh|cleveland|columbus|charlotte|nashville|las vegas
        sacramento|oakland|palo alto|mountain view|sunnyvale|cupertino|redmond|menlo park|brooklyn|toronto|vancouver|montreal|montréal|ottawa|calgary
        london|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|cambridge|oxford|sheffield|cardiff|belfast|dublin|cork|galway
        berlin|munich|münchen|hamburg|cologne|köln|frankfurt|stuttgart|düsseldorf|leipzig|dresden|hannover|nuremberg|nürnberg|bremen|bonn|karlsruhe
        mannheim|heidelberg|freiburg|vienna|wien|graz|zurich|zürich|geneva|genève|basel|bern|lausanne|paris|lyon|marseille|toulouse|bordeaux|lille|nantes
        nice|strasbourg|grenoble|rennes|madrid|barcelona|valencia|sevilla|seville|bilbao|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino|bologna
        naples|napoli|florence|firenze|amsterdam|rotterdam|utrecht|eindhoven|the hague|brussels|bruxelles|antwerp|ghent|copenhagen|stockholm|gothenburg|malmö
        oslo|bergen|helsinki|warsaw|kraków|krakow|wrocław|gdańsk|prague|brno|budapest|bucharest|cluj-napoca|sofia|athens|istanbul|ankara|kyiv|moscow|tallinn
        riga|vilnius|belgrade|zagreb|ljubljana|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|kolkata|noida|gurgaon|gurugram|karachi
        lahore|islamabad|dhaka|colombo|kathmandu|beijing|shanghai|shenzhen|tokyo|osaka|kyoto|seoul|taipei|kuala lumpur|jakarta|bangkok|hanoi|ho chi minh city
        manila|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|mexico city|guadalajara|monterrey|são paulo|sao paulo|rio de janeiro|buenos aires
        santiago|bogotá|bogota|medellín|lima|cairo|casablanca|tunis|lagos|accra|nairobi|kampala|johannesburg|cape town|tel aviv|jerusalem|dubai|abu dhabi|doha
        california|texas|florida|illinois|massachusetts|pennsylvania|ohio|georgia|michigan|virginia|maryland|minnesota|oregon|colorado|arizona|new jersey
        north carolina|south carolina|tennessee|wisconsin|missouri|indiana|connecticut|ontario|quebec|québec|british columbia|alberta|bavaria|bayern
        karnataka|telangana|maharashtra|tamil nadu|west bengal|uttar pradesh|kerala|gujarat|punjab|haryana|andhra pradesh|queensland|victoria|new south wales
        """;

    private static readonly FrozenSet<string> Known = Names
        .Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the whole text is a place.</summary>
    public static bool IsPlace(string text)
    {
        var parts = text.Split(
            [',', '/', '(', ')'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        if (parts.Length is 0 or > 4)
            return false;
        if (parts.All(IsKnown))
            return true;
        // An unknown town before a known state or country: "Bad Homburg, Germany", "Tupelo, MS 38801".
        return parts.Length > 1
            && IsKnown(parts[^1])
            && parts[..^1].All(p => TownLike().IsMatch(p))
            && !parts[..^1].Any(p => CompanyWords.Score(p) > 0 || TitleWords.Score(p) > 0);
    }

    /// <summary>Whether one part, without commas, is a place known by name.</summary>
    public static bool IsKnown(string part)
    {
        var plain = part.Trim().Trim('.', '(', ')').ToLowerInvariant();
        return Known.Contains(plain) || StateCode().IsMatch(part.Trim());
    }

    [GeneratedRegex(
        @"^(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|ON|QC|BC|AB|NSW|VIC|QLD)\.?(?:\s+\d{5})?$"
    )]
    private static partial Regex StateCode();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]+(?:\s\p{L}[\p{L}.'’-]+){0,2}$")]
    private static partial Regex TownLike();
}
