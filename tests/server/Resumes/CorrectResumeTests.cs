namespace InterviewMaster.Tests.Resumes;

public sealed class CorrectResumeTests(TestServer server)
{
    [Fact]
    public async Task Corrections_replace_what_was_read_and_stay()
    {
        var ana = await server.SignIn();
        var resume = await ana.UploadAndWait(ResumeFiles.Docx(), "cv.docx");
        var path = $"/resumes/{resume.Id("resume_id")}";
        var corrected = (
            await ana.Patch(
                path,
                new
                {
                    education = new[]
                    {
                        new
                        {
                            degree_type = "Master",
                            institution_name = "Northfield University",
                            field_of_study = "Mathematics",
                            graduation_year = 2021,
                        },
                    },
                }
            )
        ).ShouldBe(200);
        corrected.Text("education.0.degree_type").ShouldBe("Master");
        corrected.List("education").Count.ShouldBe(1);
        corrected.At("experience")!.ToJsonString().ShouldBe(resume.At("experience")!.ToJsonString(), "left out, kept");
        (await ana.Get(path)).Body.ShouldBe(corrected.Body);
    }

    [Fact]
    public async Task Corrected_skills_come_back_with_full_confidence()
    {
        var ana = await server.SignIn();
        var resume = await ana.UploadAndWait(ResumeFiles.Docx(), "cv.docx");
        var corrected = (
            await ana.Patch(
                $"/resumes/{resume.Id("resume_id")}",
                new
                {
                    skills = new
                    {
                        technical_skills = new[] { new { name = "COBOL" } },
                        soft_skills = Array.Empty<object>(),
                        tools = Array.Empty<object>(),
                        languages = Array.Empty<object>(),
                    },
                }
            )
        ).ShouldBe(200);
        corrected.Text("skills.technical_skills.0.name").ShouldBe("COBOL");
        corrected.Real("skills.technical_skills.0.confidence").ShouldBe(1);
        corrected.List("skills.tools").ShouldBeEmpty();
    }

    [Fact]
    public async Task Totals_follow_the_corrected_jobs_with_overlaps_counted_once()
    {
        var ana = await server.SignIn();
        var resume = await ana.UploadAndWait(ResumeFiles.Docx(), "cv.docx");
        object Job(string title, string start, string? end, bool current = false) =>
            new
            {
                job_title = title,
                company_name = "Acme",
                start_date = start,
                end_date = end,
                is_current = current,
                description = "",
            };
        var corrected = (
            await ana.Patch(
                $"/resumes/{resume.Id("resume_id")}",
                new
                {
                    experience = new[]
                    {
                        Job("Developer", "2010-01-01", "2015-12-01"),
                        Job("Teacher", "2015-01-01", "2019-12-01"),
                        Job("Unknown end", "2001-01-01", null),
                    },
                }
            )
        ).ShouldBe(200);
        corrected.Number("experience.0.duration_months").ShouldBe(72);
        corrected.Number("experience.1.duration_months").ShouldBe(60);
        corrected.IsNull("experience.2.duration_months").ShouldBeTrue();
        corrected.Number("total_experience_months").ShouldBe(120);
        corrected.Text("seniority_level").ShouldBe("Staff");
    }

    [Fact]
    public async Task A_job_that_ends_before_it_begins_is_refused_with_its_field()
    {
        var ana = await server.SignIn();
        var resume = await ana.UploadAndWait(ResumeFiles.Docx(), "cv.docx");
        var jobs = new[]
        {
            new { start_date = "2020-01-01", end_date = "2021-01-01" },
            new { start_date = "2020-02-01", end_date = "2020-01-01" },
        };
        (await ana.Patch($"/resumes/{resume.Id("resume_id")}", new { experience = jobs })).ShouldNameFields(
            "experience[1].end_date"
        );
    }

    [Fact]
    public async Task A_wrong_correction_is_refused_with_its_field_and_changes_nothing()
    {
        var ana = await server.SignIn();
        var resume = await ana.UploadAndWait(ResumeFiles.Docx(), "cv.docx");
        var path = $"/resumes/{resume.Id("resume_id")}";
        foreach (var (body, field) in WrongCorrections)
            (await ana.SendRaw(HttpMethod.Patch, path, body)).ShouldNameFields(field);
        (await ana.Get(path)).Body.ShouldBe(resume.Body);
    }

    private static readonly (string Body, string Field)[] WrongCorrections =
    [
        ("""{"education": [{"degree_type": "Doctor of Letters"}]}""", "education[0].degree_type"),
        ("""{"education": [{"graduation_year": 1066}]}""", "education[0].graduation_year"),
        ("""{"experience": [{"start_date": "January"}]}""", "experience[0].start_date"),
        ("""{"experience": [null]}""", "experience[0]"),
        ("""{"education": [null]}""", "education[0]"),
        (Skills("[null]", "[]"), "skills.technical_skills[0]"),
        (Skills("""[{"name": ""}]""", "[]"), "skills.technical_skills[0].name"),
        (Skills("[]", "null"), "skills.languages"),
        ("""{"skills": {"technical_skills": [], "soft_skills": [], "tools": []}}""", "skills.languages"),
    ];

    private static string Skills(string technical, string languages) =>
        $$$"""{"skills": {"technical_skills": {{{technical}}}, "soft_skills": [], "tools": [], "languages": {{{languages}}}}}""";

    [Fact]
    public async Task What_could_not_be_read_can_be_entered_by_hand()
    {
        var ana = await server.SignIn();
        var resume = await ana.UploadAndWait(ResumeFiles.CorruptPdf(), "broken.pdf");
        var jobs = new[]
        {
            new
            {
                job_title = "Nurse",
                start_date = "2020-01-01",
                end_date = "2020-12-01",
            },
        };
        var corrected = await ana.Patch($"/resumes/{resume.Id("resume_id")}", new { experience = jobs });
        corrected.ShouldBe(200).Number("total_experience_months").ShouldBe(12);
    }
}
