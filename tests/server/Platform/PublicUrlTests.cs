using InterviewMaster.Platform.Settings;
using Microsoft.Extensions.Configuration;

namespace InterviewMaster.Tests.Platform;

/// <summary>A07: links in mails lead to the installation, whatever a request said.</summary>
public sealed class PublicUrlTests
{
    [Theory]
    [InlineData("https://interviews.example.org")]
    [InlineData("https://interviews.example.org/")]
    [InlineData("https://interviews.example.org:8443")]
    [InlineData("http://[2001:db8::1]:8000")]
    public void The_setting_is_where_links_lead(string given)
    {
        var url = Of(given, "http://*:8000");
        url.IsConfigured.ShouldBeTrue();
        url.Of("/verify-email#token=a").ShouldBe($"{given.TrimEnd('/')}/verify-email#token=a");
        url.IsHttps.ShouldBe(given.StartsWith("https", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("interviews.example.org")]
    [InlineData("ftp://interviews.example.org")]
    [InlineData("https://interviews.example.org/app")]
    [InlineData("https://interviews.example.org/?a=1")]
    [InlineData("https://interviews.example.org/#a")]
    [InlineData("https://ana:secret@interviews.example.org")]
    [InlineData("/app")]
    [InlineData("https://")]
    public void A_setting_that_is_no_address_stops_the_start(string given) =>
        Should
            .Throw<InvalidOperationException>(() => Of(given, null))
            .Message.ShouldContain("it must look like https://interviews.example.org");

    [Theory]
    [InlineData(null, "http://localhost:8000/")]
    [InlineData("", "http://localhost:8000/")]
    [InlineData("http://localhost:8000", "http://localhost:8000/")]
    [InlineData("http://0.0.0.0:8000", "http://localhost:8000/")]
    [InlineData("http://*:9000", "http://localhost:9000/")]
    [InlineData("http://+:9000", "http://localhost:9000/")]
    [InlineData("http://[::]:9000", "http://localhost:9000/")]
    [InlineData("http://[::1]:9000", "http://[::1]:9000/")]
    [InlineData("http://192.168.1.7:8000", "http://192.168.1.7:8000/")]
    [InlineData("http://localhost:8000;https://localhost:8443", "https://localhost:8443/")]
    [InlineData("http://unix:/run/im.sock", "http://localhost:8000/")]
    public void Without_it_links_lead_to_where_the_server_listens(string? urls, string link)
    {
        var url = Of(null, urls);
        url.IsConfigured.ShouldBeFalse();
        url.Of("/").ShouldBe(link);
    }

    private static PublicUrl Of(string? given, string? urls) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?> { ["PublicUrl"] = given, ["Urls"] = urls })
                .Build()
        );
}
