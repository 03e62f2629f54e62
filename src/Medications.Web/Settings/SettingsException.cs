namespace Medications.Web.Settings;

/// <summary>A setting that cannot be used. The message is one line that says which, and what to write instead.</summary>
internal sealed class SettingsException(string message) : Exception(message);
