namespace ResumeParsing.Skills;

/// <summary>One mention of a skill.</summary>
internal sealed record SkillSighting(TaxonomySkill Skill, double Confidence, string Line);
