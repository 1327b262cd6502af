namespace QuoteArchive.Web;

/// <summary>How this program behaves towards sites.</summary>
/// <param name="UserAgent">How it calls itself.</param>
/// <param name="Delay">The pause between two requests to one host.</param>
/// <param name="ObeysRobots">Whether pages that robots.txt forbids are left alone.</param>
internal sealed record PoliteOptions(string UserAgent, TimeSpan Delay, bool ObeysRobots)
{
    /// <summary>The name by which robots.txt may call it.</summary>
    public string Program => UserAgent.Split('/', ' ')[0];
}
