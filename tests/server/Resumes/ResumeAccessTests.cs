namespace InterviewMaster.Tests.Resumes;

public sealed class ResumeAccessTests(TestServer server)
{
    [Fact]
    public async Task The_file_comes_back_as_it_was_and_cannot_run_in_a_browser()
    {
        var ana = await server.SignIn();
        var file = ResumeFiles.Docx();
        var id = (await ana.Upload(file, "Läbenslauf.docx")).ShouldBe(201).Id("resume_id");
        var reply = await ana.Get($"/resumes/{id}/file");
        reply.Status.ShouldBe(200);
        reply.Bytes.ToArray().ShouldBe(file);
        reply.ContentType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        reply.Header("Content-Disposition").ShouldNotBeNull().ShouldStartWith("attachment; filename=");
        reply.Header("Content-Disposition")!.ShouldContain("filename*=UTF-8''L%C3%A4benslauf.docx");
        reply.Header("X-Content-Type-Options").ShouldBe("nosniff");
        reply.Header("Content-Security-Policy").ShouldBe("sandbox; default-src 'none'");
    }

    [Fact]
    public async Task Another_persons_resume_is_answered_like_one_that_never_was()
    {
        var ana = await server.SignIn();
        var bo = await server.SignIn("bo");
        var id = (await ana.Upload(ResumeFiles.Pdf(), "cv.pdf")).ShouldBe(201).Id("resume_id");
        var never = Guid.CreateVersion7();
        foreach (var path in new[] { "", "/file" })
            Same(await bo.Get($"/resumes/{id}{path}"), await bo.Get($"/resumes/{never}{path}"), id, never);
        Same(await bo.Delete($"/resumes/{id}"), await bo.Delete($"/resumes/{never}"), id, never);
        var correction = new { education = Array.Empty<object>() };
        Same(await bo.Patch($"/resumes/{id}", correction), await bo.Patch($"/resumes/{never}", correction), id, never);
        (await bo.Get("/resumes")).List("items").ShouldBeEmpty();
        (await ana.Get($"/resumes/{id}")).ShouldBe(200);
    }

    [Fact]
    public async Task A_deleted_resume_is_gone_with_its_file()
    {
        var ana = await server.SignIn();
        var id = (await ana.UploadAndWait(ResumeFiles.Pdf(), "cv.pdf")).Id("resume_id");
        var path = Path.Combine(server.UploadsFolder, $"{id}.pdf");
        File.Exists(path).ShouldBeTrue();
        (await ana.Delete($"/resumes/{id}")).ShouldBe(204);
        (await ana.Get($"/resumes/{id}")).ShouldBeRefused(404, "not_found");
        (await ana.Delete($"/resumes/{id}")).ShouldBe(404);
        await Eventually.Is(() => !File.Exists(path), "the file is deleted");
    }

    [Fact]
    public async Task Deleting_a_resume_while_it_is_read_leaves_the_server_able_to_write()
    {
        var ana = await server.SignIn();
        for (var round = 0; round < 3; round++)
        {
            var id = (await ana.Upload(ResumeFiles.Docx(), "cv.docx")).ShouldBe(201).Id("resume_id");
            await Eventually.Is(
                async () => (await ana.Get($"/resumes/{id}")).Text("status") != "uploaded",
                "the reading has begun"
            );
            (await ana.Delete($"/resumes/{id}")).ShouldBe(204);
        }
        (await ana.UploadAndWait(ResumeFiles.Docx(), "last.docx")).Text("status").ShouldBe("education_parsed");
        await server.SignIn("bo");
    }

    private static void Same(Reply theirs, Reply unknown, Guid id, Guid never)
    {
        theirs.ShouldBeRefused(404, "not_found");
        unknown.ShouldBe(404);
        WithoutIds(theirs, id).ShouldBe(WithoutIds(unknown, never));
    }

    private static string WithoutIds(Reply reply, Guid id) =>
        reply.Body.Replace(reply.Text("request_id"), "").Replace(id.ToString(), "");
}
