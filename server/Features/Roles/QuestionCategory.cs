namespace InterviewMaster.Features.Roles;

/// <summary>What a question asks for; a role says which of them make sense for it.</summary>
public enum QuestionCategory
{
    Technical,
    Behavioral,
    Domain_Specific,
    System_Design,
    Coding,
}
