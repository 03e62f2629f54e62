using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Properties that outlive a turn, kept together in one stored object. Read once a turn, when first needed;
/// written when told to, and only if they have changed.
/// </summary>
public abstract class BotState : IPropertyManager
{
    private static readonly JsonSerializerSettings HashSettings = new() { ReferenceLoopHandling = ReferenceLoopHandling.Ignore };

    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>Makes a state over a storage.</summary>
    /// <param name="storage">Where the properties are kept.</param>
    /// <param name="contextServiceKey">Under which name the turn keeps what was read.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        (_storage, _contextServiceKey) = (storage, contextServiceKey);
    }

    /// <summary>Names a property of this state.</summary>
    /// <exception cref="ArgumentNullException">The name is null or blank.</exception>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new PropertyAccessor<T>(this, name);
    }

    /// <summary>What the turn has read, or null if it has not read yet.</summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>What the turn has read, as JSON; empty if it has not read yet.</summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public JToken Get(ITurnContext turnContext)
        => JObject.FromObject(GetCachedState(turnContext)?.State ?? new Dictionary<string, object>());

    /// <summary>Reads the properties, unless the turn has read them already.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Reads them again even so, and drops what the turn has changed.</param>
    /// <param name="cancellationToken">Cancelled when the answer is no longer wanted.</param>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && GetCachedState(turnContext)?.State is not null)
        {
            return;
        }

        ArgumentNullException.ThrowIfNull(turnContext);
        var key = GetStorageKey(turnContext);
        var (item, version) = _storage is IVersionedStorage versioned
            ? await versioned.ReadAsync(key, cancellationToken).ConfigureAwait(false)
            : ((await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false)).TryGetValue(key, out var stored) ? stored : null, null);

        turnContext.TurnState[_contextServiceKey] = new CachedBotState(item switch
        {
            null => null,
            IDictionary<string, object> state => state,
            JObject json => json.ToObject<Dictionary<string, object>>(),
            _ => throw new InvalidOperationException($"The stored state under '{key}' is a {item.GetType()}; it can be a dictionary or a JSON object."),
        })
        {
            Version = version,
        };
    }

    /// <summary>
    /// Writes the properties if the turn has changed them. Of two turns that change the same state of a
    /// <see cref="Azure.Blobs.BlobsStorage"/> at once, the later one fails.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Writes them even if nothing has changed.</param>
    /// <param name="cancellationToken">Cancelled when the answer is no longer wanted.</param>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    /// <exception cref="InvalidOperationException">Another turn has written the state since this one read it ("Etag conflict").</exception>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var cached = GetCachedState(turnContext);
        if (cached is not null && (force || cached.IsChanged()))
        {
            var key = GetStorageKey(turnContext);
            if (_storage is IVersionedStorage versioned && !cached.Overwrites)
            {
                cached.Version = await versioned.WriteAsync(key, cached.State, cached.Version, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await _storage.WriteAsync(new Dictionary<string, object> { [key] = cached.State }, cancellationToken).ConfigureAwait(false);
            }

            cached.MarkAsSaved();
        }
    }

    /// <summary>Empties the state of this turn. Saving then empties what is stored.</summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        turnContext.TurnState[_contextServiceKey] = new CachedBotState { Overwrites = true };
        return Task.CompletedTask;
    }

    /// <summary>Deletes what is stored, and what the turn has read.</summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The key of this turn's state in the storage.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>A property of the state that the turn has read, or its type's default.</summary>
    protected Task<T?> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var state = LoadedState(turnContext, propertyName);
        if (!state.TryGetValue(propertyName, out var value) || value is null)
        {
            return Task.FromResult<T?>(default);
        }

        if (value is not T typed)
        {
            // As it came from the storage. What is handed out from now on is one and the same object.
            typed = value is JToken json ? json.ToObject<T>()! : JToken.FromObject(value).ToObject<T>()!;
            state[propertyName] = typed!;
        }

        return Task.FromResult<T?>(typed);
    }

    /// <summary>Sets a property of the state that the turn has read.</summary>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        LoadedState(turnContext, propertyName)[propertyName] = value!;
        return Task.CompletedTask;
    }

    /// <summary>Removes a property from the state that the turn has read.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        LoadedState(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    private IDictionary<string, object> LoadedState(ITurnContext turnContext, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext)?.State
            ?? throw new InvalidOperationException("The state must be loaded before its properties can be used.");
    }

    /// <summary>What a turn has read of a state.</summary>
    public class CachedBotState
    {
        private string _saved;
        private bool _written;

        /// <summary>Holds what was read, or nothing yet.</summary>
        public CachedBotState(IDictionary<string, object>? state = null)
        {
            State = state ?? new Dictionary<string, object>();
            _saved = Snapshot();
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        /// <summary>The version that was read, where the storage tells; null if there was none.</summary>
        internal string? Version { get; set; }

        /// <summary>Whether this state takes the place of whatever is stored.</summary>
        internal bool Overwrites { get; init; }

        internal bool IsChanged() => (Overwrites && !_written) || _saved != Snapshot();

        internal void MarkAsSaved() => (_saved, _written) = (Snapshot(), true);

        private string Snapshot() => JsonConvert.SerializeObject(State, HashSettings);
    }

    private sealed class PropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            if (botState.GetCachedState(turnContext)!.State.TryGetValue(name, out var stored) && stored is not null)
            {
                return (await botState.GetPropertyValueAsync<T>(turnContext, name, cancellationToken).ConfigureAwait(false))!;
            }

            if (defaultValueFactory is null)
            {
                return default!;
            }

            var value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await botState.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await botState.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }
    }
}
