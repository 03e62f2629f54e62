using Medications.Library;

namespace Medications.Web.Operations;

/// <summary>The library, which is opened in the background while the host already serves.</summary>
internal sealed class LibraryHolder
{
    readonly TaskCompletionSource<IMedicationLibrary> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether questions can be answered.</summary>
    public bool IsOpen => _opened.Task.IsCompletedSuccessfully;

    /// <summary>The library; only once it <see cref="IsOpen"/>.</summary>
    /// <exception cref="InvalidOperationException">It is not open yet.</exception>
    public IMedicationLibrary Library =>
        IsOpen ? _opened.Task.Result : throw new InvalidOperationException("The library is not open yet.");

    /// <summary>Waits for the library; false where it takes longer than that, or could not be opened.</summary>
    public async Task<bool> WaitAsync(TimeSpan patience, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!_opened.Task.IsCompleted)
            await Task.WhenAny(_opened.Task, Task.Delay(patience, time, cancellationToken));
        return IsOpen;
    }

    /// <summary>Hands in the opened library.</summary>
    public void Open(IMedicationLibrary library) => _opened.SetResult(library);
}
