using InterviewMaster.Tests.Resumes;

namespace InterviewMaster.Tests.Privacy;

/// <summary>Somebody about whom every feature keeps something.</summary>
internal static class Life
{
    public static async Task<Person> Of(TestServer server, string name, string answer)
    {
        var person = await server.SignIn(name);
        (await person.UploadAndWait(ResumeFiles.Pdf(), "cv.pdf")).Text("status").ShouldBe("education_parsed");
        var practice = await person.StartInterview(2);
        var id = (await person.Submit(practice, practice.QuestionIds[0], answer, key: "once")).Id("answer_id");
        await person.WaitForEvaluation(id);
        await person.SaveDraft(practice, practice.QuestionIds[1], $"A draft of {name}");
        await person.Refresh(person.RefreshToken);
        return person;
    }
}
