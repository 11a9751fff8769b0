using System.Net;
using System.Net.Sockets;

namespace InterviewMaster.Platform.RateLimits;

/// <summary>Which key an address has, and how a wait is said.</summary>
internal static class RateLimitRules
{
    private const int NetworkBytes = 8;

    /// <summary>An IPv6 address counts as its /64: one household has that many, and changes them at will.</summary>
    public static string KeyOf(IPAddress? address)
    {
        if (address is null)
            return "unknown";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return $"{new IPAddress(bytes)}/64";
    }

    /// <summary>Whole seconds, never too few: who waits so long is let through.</summary>
    public static int Seconds(TimeSpan left) => Math.Max(1, (int)Math.Ceiling(left.TotalSeconds));

    public static string InWords(int seconds)
    {
        if (seconds < 60)
            return seconds == 1 ? "1 second" : $"{seconds} seconds";
        var minutes = (seconds + 59) / 60;
        return minutes == 1 ? "1 minute" : $"{minutes} minutes";
    }
}
