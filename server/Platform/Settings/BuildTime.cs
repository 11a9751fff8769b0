using System.Reflection;

namespace InterviewMaster.Platform.Settings;

/// <summary>The build starts this program once to write web/openapi.json; nothing may touch a database then.</summary>
internal static class BuildTime
{
    public static bool WritingContract { get; } = Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";
}
