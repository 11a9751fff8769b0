using System.Collections.Frozen;

namespace ResumeParsing.Experience;

/// <summary>Words that tell a job title.</summary>
internal static class TitleWords
{
    // Nouns for a role; a line that holds one of them is probably a title.
    private const string Roles = """
        engineer developer programmer architect analyst scientist researcher designer manager director president vp cto ceo cfo coo cio
        cmo chro ciso head lead leader chief officer administrator admin consultant advisor adviser specialist technician technologist
        coordinator co-ordinator assistant associate intern trainee apprentice student teacher lecturer professor instructor tutor educator
        trainer coach mentor principal dean nurse physician doctor surgeon dentist pharmacist therapist counselor counsellor psychologist
        psychiatrist paramedic caregiver carer midwife veterinarian radiographer phlebotomist hygienist accountant auditor bookkeeper
        controller comptroller treasurer banker teller underwriter broker trader actuary economist statistician recruiter sourcer
        representative rep salesperson salesman saleswoman seller agent executive clerk cashier secretary receptionist typist stenographer
        attorney lawyer paralegal solicitor barrister counsel judge notary writer editor copywriter journalist reporter author translator
        interpreter proofreader blogger photographer videographer animator illustrator artist musician producer director cinematographer
        chef cook baker barista bartender waiter waitress server host hostess dishwasher sommelier steward stewardess butler housekeeper
        janitor custodian cleaner driver courier pilot captain mechanic electrician plumber welder carpenter machinist fitter operator
        foreman supervisor superintendent inspector surveyor planner scheduler buyer purchaser merchandiser strategist marketer
        evangelist advocate ambassador founder co-founder cofounder owner co-owner partner proprietor entrepreneur freelancer contractor
        fellow postdoc scholar investigator chair chairman chairwoman chairperson member volunteer librarian archivist curator historian
        biologist chemist physicist mathematician geologist ecologist botanist microbiologist biochemist astronomer meteorologist
        sysadmin tester qa sre dba devops webmaster scrum firefighter soldier sergeant lieutenant corporal commander guard
        salesforce storekeeper warehouse picker packer loader labourer laborer farmer gardener florist stylist hairdresser beautician
        barber esthetician masseuse tailor seamstress model actor actress dancer singer announcer anchor liaison facilitator moderator
        ombudsman inventor estimator appraiser assessor adjuster collector dispatcher expediter handler processor reviewer examiner
        superviser investigator detective policeman policewoman constable warden ranger lifeguard nanny babysitter au-pair concierge
        entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin werkstudent werkstudentin praktikant praktikantin
        mitarbeiter mitarbeiterin kaufmann kauffrau geschäftsführer geschäftsführerin lehrer lehrerin assistentin sachbearbeiter
        sachbearbeiterin projektleiter projektleiterin teamleiter teamleiterin softwareentwickler softwareentwicklerin buchhalter buchhalterin
        développeur développeuse ingénieur ingénieure chargé chargée responsable directeur directrice stagiaire consultante technicien
        technicienne comptable professeur vendeur vendeuse commercial commerciale chef alternant alternante assistante infirmier infirmière
        desarrollador desarrolladora ingeniero ingeniera gerente directora analista consultor consultora profesor profesora becario becaria
        jefe jefa técnico técnica contable enfermero enfermera diseñador diseñadora coordinador coordinadora
        sviluppatore sviluppatrice ingegnere responsabile direttore direttrice tirocinante consulente impiegato impiegata insegnante
        desenvolvedor desenvolvedora engenheiro engenheira estagiário estagiária diretor ontwikkelaar adviseur medewerker stagiair docent
        """;

    private const string Ranks = """
        senior sr sr. junior jr jr. staff principal lead chief head graduate trainee mid-level entry-level deputy vice interim acting
        managing regional global national assistant associate executive freelance self-employed
        """;

    private static readonly FrozenSet<string> RoleSet = Words(Roles);
    private static readonly FrozenSet<string> RankSet = Words(Ranks);

    private static readonly string[] RoleSuffixes =
    [
        "engineer",
        "developer",
        "manager",
        "entwickler",
        "ingenieur",
        "leiter",
        "berater",
        "administrator",
        "techniker",
        "assistent",
        "spezialist",
        "architekt",
        "ologist",
        "keeper",
    ];

    /// <summary>0 for no sign of a title; the more, the surer. A role at the end or before "of" counts most.</summary>
    public static int Score(string text)
    {
        var words = Split(text);
        var score = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsRole(words[i]))
                score += i == words.Count - 1 || (i + 1 < words.Count && words[i + 1] is "of" or "for" or "-") ? 3 : 2;
            else if (RankSet.Contains(words[i]) && i == 0)
                score += 1;
        }

        return score;
    }

    private static bool IsRole(string word) =>
        RoleSet.Contains(word)
        || (word.EndsWith('s') && RoleSet.Contains(word[..^1]))
        || RoleSuffixes.Any(s => word.Length > s.Length && word.EndsWith(s, StringComparison.Ordinal));

    private static List<string> Split(string text) =>
        [
            .. text.ToLowerInvariant()
                .Split([' ', '\t', '/', ',', '(', ')', ':', ';', '|', '&'], StringSplitOptions.RemoveEmptyEntries)
                .Select(w => w.Trim('.', '"', '\'')),
        ];

    private static FrozenSet<string> Words(string list) =>
        list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
