namespace ResumeParsing.Sections;

/// <summary>Headings in lower case, several languages, a bar between names.</summary>
internal static class HeadingLists
{
    public const string Experience = """
        experience|experiences|work experience|work experiences|working experience|professional experience|employment
        employment history|work history|career history|career|job history|job experience|relevant experience
        related experience|industry experience|career experience|professional background|work background
        employment experience|professional history|professional career|professional employment|career summary and experience
        internship|internships|internship experience|work|positions|positions held|appointments|academic appointments
        teaching experience|research experience|clinical experience|nursing experience|leadership experience
        management experience|military experience|military service|technical experience|engineering experience
        software experience|sales experience|legal experience|design experience|selected experience|key experience
        recent experience|previous experience|prior experience|additional experience|other experience|earlier experience
        other work experience|additional work experience|relevant work experience|related work experience
        professional work experience|professional experiences|work & experience|where i've worked|where i have worked
        experience summary|employment record|employment summary|employment details|work details|career path|career highlights and experience
        career progression|freelance experience|freelance work|consulting experience|academic experience|student teaching experience
        professional & work experience|professional activities|work experience & projects|experience highlights
        organizational experience|organisational experience|project experience|research and teaching experience|professional profile and experience
        berufserfahrung|beruflicher werdegang|berufliche erfahrung|werdegang|praxiserfahrung|praktische erfahrung|praktika|berufspraxis
        expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|stages
        experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional
        esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali
        experiência|experiência profissional|experiências profissionais|histórico profissional
        werkervaring|ervaring|loopbaan
        """;

    public const string Volunteering = """
        volunteering|volunteer|volunteer experience|volunteer work|voluntary work|voluntary experience|volunteer activities
        community service|community involvement|community engagement|ehrenamt|ehrenamtliches engagement|bénévolat|voluntariado
        volontariato|vrijwilligerswerk|volunteer service|volunteer involvement|civic engagement|civic activities
        """;

    public const string Education = """
        education|educations|academic background|academic history|educational background|educational qualifications
        educational qualification|academic qualifications|academic qualification|academic profile|academics|academic record
        academic details|academic credentials|education details|educational details|education history|educational history
        education & training|education and training|qualifications and education|studies|schooling|degrees|university education
        formal education|higher education|academic education|academic training|professional education|education background
        scholastic record|academia|education qualification|education qualifications|academic|tertiary education
        education summary|school|university|scholastics|educational profile
        ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|hochschulbildung|bildungsgang
        formation|formations|formation académique|parcours académique|études|scolarité|diplômes
        educación|formación|formación académica|estudios|istruzione|formazione|istruzione e formazione|studi
        educação|formação|formação acadêmica|formação académica|opleiding|opleidingen|onderwijs
        """;

    public const string Skills = """
        skills|skill|technical skills|key skills|core skills|professional skills|relevant skills|job skills|work skills|other skills
        skill set|skillset|skills set|skills summary|skills profile|summary of skills|skill highlights|skills highlights|skill summary
        technologies|technology|technology stack|tech stack|technical stack|stack|tools|tools and technologies|tools & technologies
        technical expertise|technical proficiencies|technical proficiency|technical knowledge|technical competencies
        technical summary|technical profile|technical background|technical environment|technical skill set|technical skillset
        core competencies|competencies|key competencies|professional competencies|competences|core competences|core competency
        areas of expertise|area of expertise|expertise|key expertise|specialties|specialities|specializations|strengths|proficiencies
        computer skills|it skills|digital skills|software skills|software|programming skills|programming languages|programming
        programming language|frameworks|libraries|databases|platforms|operating systems|skills & expertise|skills and expertise|it proficiency
        skills & abilities|skills and abilities|skills and tools|skills and competencies|skills & competencies|abilities
        skills and technologies|skills & technologies|languages and technologies|languages & technologies|core qualifications
        qualifications|key qualifications|summary of qualifications|technical qualifications|hard skills|additional skills|special skills
        specialized skills|design skills|marketing skills|clinical skills|laboratory skills|sales skills|office skills|knowledge
        technical tools|software proficiency|computer proficiency|computer knowledge|systems|applications|what i know|toolbox|toolkit
        core strengths|key strengths|functional skills|domain skills|domain knowledge|professional strengths|subject matter expertise
        kenntnisse|fähigkeiten|fachkenntnisse|it-kenntnisse|it kenntnisse|edv kenntnisse|kompetenzen|technische fähigkeiten|technische kenntnisse
        compétences|compétences techniques|compétences informatiques|compétences clés|outils|informatique|logiciels
        habilidades|habilidades técnicas|competencias|conocimientos|aptitudes|aptitudes técnicas|herramientas|informática
        competenze|competenze tecniche|competenze informatiche|capacità|abilità|competências|competências técnicas|conhecimentos
        vaardigheden|technische vaardigheden|competenties|kennis
        """;

    public const string SoftSkills = """
        soft skills|interpersonal skills|personal skills|people skills|personal qualities|personal attributes|personal strengths
        transferable skills|communication skills|leadership skills|personal characteristics|attributes|character traits
        soziale kompetenzen|persönliche stärken|savoir-être|qualités|habilidades blandas|habilidades sociales|competenze trasversali
        persoonlijke eigenschappen
        """;

    public const string Languages = """
        languages|language|language skills|languages spoken|spoken languages|language proficiency|foreign languages|languages known|linguistic skills
        known languages|language knowledge|language abilities|sprachen|sprachkenntnisse|langues|idiomas|lingue|línguas|talen|lenguas|conoscenze linguistiche
        """;

    public const string Certificates = """
        certifications|certification|certificates|certificate|licenses|licences|license|licensure|credentials|professional certifications
        professional certification|technical certifications|licenses & certifications|certifications & licenses|training|trainings|courses|coursework
        relevant coursework|courses & training|training & certifications|professional development|professional training|continuing education
        certified courses|professional licenses|professional licences|professional qualifications|it certifications|additional training|online courses
        certifications and licenses|licenses and certifications|certifications & training|workshops|accreditations|professional credentials
        zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|certificats|certifications et formations
        certificaciones|certificados|cursos|certificazioni|corsi|certificações|certificaten|cursussen
        """;

    public const string Projects = """
        projects|project|personal projects|selected projects|academic projects|key projects|side projects|notable projects|recent projects
        projects undertaken|open source|open source projects|open source contributions|portfolio|selected work|course projects|relevant projects
        project details|project work|major projects|projets|proyectos|progetti|projekte|projetos|projecten|other projects|university projects
        technical projects|professional projects|projects summary|project summary|research projects|applied works
        """;

    public const string Summary = """
        summary|profile|about|about me|objective|career objective|professional summary|professional profile|executive summary|career summary
        personal profile|personal statement|career profile|job objective|employment objective|summary statement|overview|introduction|bio|biography
        career goal|career goals|goal|highlights|summary of experience|career overview|professional overview|professional objective|profile summary
        career highlights|highlights of qualifications|executive profile|who i am|hello|hi|mission|statement|career statement|professional statement
        kurzprofil|profil|über mich|zusammenfassung|ziel|à propos|profil professionnel|résumé|objectif|sobre mí|perfil|perfil profesional
        resumen|resumen profesional|objetivo|profilo|profilo professionale|chi sono|obiettivo|sobre|sobre mim|resumo|perfil profissional|profiel|over mij
        welcome to rendercv
        """;

    public const string Other = """
        awards|honors|honours|honors & awards|awards & honors|awards and honors|honors and awards|achievements|accomplishments|key achievements
        key accomplishments|recognition|scholarships|grants|fellowships|prizes|academic achievements|academic honors|selected honors
        interests|hobbies|hobbies & interests|hobbies and interests|interests & hobbies|personal interests|activities|extracurricular activities
        extra curricular activities|extracurriculars|co curricular activities|leadership|leadership & activities|leadership activities
        references|referees|reference|publications|selected publications|papers|patents|talks|presentations|conferences|invited talks|conference presentations
        research|research interests|memberships|affiliations|professional affiliations|professional memberships|associations|professional associations
        personal details|personal information|personal data|personal info|personal|details|contact|contacts|contact information|contact details|contact info
        contact me|information|additional information|other information|other|miscellaneous|misc|declaration|links|social|social media|find me online
        online|availability|passions|life philosophy|most proud of|my time|a day of my life|strengths|footer|social network|websites
        persönliche daten|kontakt|interessen|hobbys|referenzen|auszeichnungen|publikationen|centres d'intérêt|loisirs|coordonnées|références|distinctions
        intereses|referencias|contacto|datos personales|premios|logros|interessi|contatti|riferimenti|dati personali|interesses|contato|prêmios
        hobby's|referenties|persoonlijke gegevens|nevenactiviteiten|security clearance|clearance|military|travel|professional references
        teaching interests|service|professional service|university service|committees|exhibitions|performances|media|press|test scores|board memberships
        """;
}
