using InterviewMaster.Features.Accounts;

namespace InterviewMaster.Tests.Accounts;

public sealed class DeviceNameTests
{
    private const string WebKit = "AppleWebKit/537.36 (KHTML, like Gecko)";
    private const string MobileWebKit = "AppleWebKit/605.1.15 (KHTML, like Gecko)";

    [Theory]
    [InlineData(
        $"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WebKit} Chrome/131.0.0.0 Safari/537.36",
        "Chrome on Windows"
    )]
    [InlineData(
        $"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {WebKit} Chrome/131.0.0.0 Safari/537.36",
        "Chrome on Mac"
    )]
    [InlineData($"Mozilla/5.0 (X11; Linux x86_64) {WebKit} Chrome/131.0.0.0 Safari/537.36", "Chrome on Linux")]
    [InlineData(
        $"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {WebKit} Chrome/131.0.0.0 Safari/537.36",
        "Chrome on ChromeOS"
    )]
    [InlineData(
        $"Mozilla/5.0 (Linux; Android 10; K) {WebKit} Chrome/131.0.0.0 Mobile Safari/537.36",
        "Chrome on Android"
    )]
    [InlineData(
        $"Mozilla/5.0 (Linux; Android 13; Pixel 7 Pro) {WebKit} Chrome/116.0.0.0 Mobile Safari/537.36",
        "Chrome on Android"
    )]
    [InlineData(
        $"Mozilla/5.0 (iPhone; CPU iPhone OS 17_7 like Mac OS X) {MobileWebKit} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1",
        "Chrome on iPhone"
    )]
    [InlineData(
        $"Mozilla/5.0 (iPad; CPU OS 17_7 like Mac OS X) {MobileWebKit} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1",
        "Chrome on iPad"
    )]
    [InlineData(
        $"Mozilla/5.0 (Linux; Android 14; SM-S918B) {WebKit} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36",
        "Samsung Internet on Android"
    )]
    [InlineData(
        $"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WebKit} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.2903.86",
        "Edge on Windows"
    )]
    [InlineData(
        $"Mozilla/5.0 (Linux; Android 10; HD1913) {WebKit} Chrome/131.0.6778.104 Mobile Safari/537.36 EdgA/131.0.2903.87",
        "Edge on Android"
    )]
    [InlineData(
        $"Mozilla/5.0 (iPhone; CPU iPhone OS 17_7 like Mac OS X) {MobileWebKit} Version/17.0 EdgiOS/131.0.2903.92 Mobile/15E148 Safari/604.1",
        "Edge on iPhone"
    )]
    [InlineData(
        $"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WebKit} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763",
        "Edge on Windows"
    )]
    [InlineData(
        $"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WebKit} Chrome/131.0.0.0 Safari/537.36 OPR/115.0.0.0",
        "Opera on Windows"
    )]
    [InlineData(
        $"Mozilla/5.0 (Linux; Android 10; VOG-L29) {WebKit} Chrome/131.0.6778.104 Mobile Safari/537.36 OPR/76.2.4027.73374",
        "Opera on Android"
    )]
    [InlineData(
        $"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WebKit} Chrome/131.0.0.0 Safari/537.36 Vivaldi/7.0.3495.27",
        "Vivaldi on Windows"
    )]
    [InlineData(
        $"Mozilla/5.0 (X11; Linux x86_64) {WebKit} HeadlessChrome/131.0.6778.85 Safari/537.36",
        "Headless Chrome on Linux"
    )]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0",
        "Firefox on Windows"
    )]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0", "Firefox on Linux")]
    [InlineData("Mozilla/5.0 (Android 15; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0", "Firefox on Android")]
    [InlineData(
        $"Mozilla/5.0 (iPhone; CPU iPhone OS 14_7_1 like Mac OS X) {MobileWebKit} FxiOS/133.0 Mobile/15E148 Safari/605.1.15",
        "Firefox on iPhone"
    )]
    [InlineData(
        $"Mozilla/5.0 (iPhone; CPU iPhone OS 17_7_2 like Mac OS X) {MobileWebKit} Version/17.4.1 Mobile/15E148 Safari/604.1",
        "Safari on iPhone"
    )]
    [InlineData(
        $"Mozilla/5.0 (iPad; CPU OS 17_7_2 like Mac OS X) {MobileWebKit} Version/17.4.1 Mobile/15E148 Safari/604.1",
        "Safari on iPad"
    )]
    [InlineData(
        $"Mozilla/5.0 (Macintosh; Intel Mac OS X 14_7_1) {MobileWebKit} Version/18.1.1 Safari/605.1.15",
        "Safari on Mac"
    )]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko", "Internet Explorer on Windows")]
    [InlineData("curl/8.5.0", "curl")]
    [InlineData("Wget/1.21.4", "Wget")]
    [InlineData("PostmanRuntime/7.43.0", "Postman")]
    [InlineData("python-requests/2.32.3", "Python")]
    [InlineData("HTTPie/3.2.2", "HTTPie")]
    public void What_browsers_call_themselves_becomes_words(string userAgent, string words) =>
        DeviceName.Of(userAgent).ShouldBe(words);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Mozilla/5.0")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\0\u001b[31m")]
    public void What_says_nothing_is_an_unknown_device(string? userAgent) =>
        DeviceName.Of(userAgent).ShouldBe("Unknown device");

    [Fact]
    public void Ten_kilobytes_of_garbage_are_an_unknown_device() =>
        DeviceName
            .Of(string.Concat(Enumerable.Range(0, 10_240).Select(i => (char)(33 + (i * 7919 % 90)))))
            .ShouldBe("Unknown device");

    [Fact]
    public void Half_of_it_may_be_known()
    {
        DeviceName.Of("Mozilla/5.0 (Windows NT 10.0; Win64; x64)").ShouldBe("Unknown browser on Windows");
        DeviceName.Of("Mozilla/5.0 Firefox/133.0").ShouldBe("Firefox");
    }
}
