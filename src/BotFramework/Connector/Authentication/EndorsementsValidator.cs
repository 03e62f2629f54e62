namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks that a signing key is endorsed for a channel, so that one channel cannot speak for another.</summary>
public static class EndorsementsValidator
{
    /// <summary>Says whether a key's endorsements hold the one that is expected.</summary>
    /// <param name="expectedEndorsement">The channel's id or a required endorsement; nothing is claimed where it is empty.</param>
    /// <param name="endorsements">The endorsements of the key.</param>
    /// <returns>Whether the key is endorsed.</returns>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
