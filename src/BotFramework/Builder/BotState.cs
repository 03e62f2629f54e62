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
        BotAssert.ContextNotNull(turnContext);
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

        BotAssert.ContextNotNull(turnContext);
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        turnContext.TurnState[_contextServiceKey] = items.TryGetValue(key, out var item) switch
        {
            true when item is IDictionary<string, object> state => new CachedBotState(state),
            true when item is JObject json => new CachedBotState(json.ToObject<Dictionary<string, object>>()),
            true when item is not null => throw new InvalidOperationException(
                $"The stored state under '{key}' is a {item.GetType()}; it can be a dictionary or a JSON object."),
            _ => new CachedBotState(),
        };
    }

    /// <summary>Writes the properties if the turn has changed them.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Writes them even if nothing has changed.</param>
    /// <param name="cancellationToken">Cancelled when the answer is no longer wanted.</param>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var cached = GetCachedState(turnContext);
        if (cached is not null && (force || cached.IsChanged()))
        {
            var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
            await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
            cached.MarkAsSaved();
        }
    }

    /// <summary>Empties the state of this turn. Saving then empties what is stored.</summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);

        // A state that has never been saved counts as changed, so that saving overwrites what is stored.
        var empty = new CachedBotState();
        empty.MarkAsChanged();
        turnContext.TurnState[_contextServiceKey] = empty;
        return Task.CompletedTask;
    }

    /// <summary>Deletes what is stored, and what the turn has read.</summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
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
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext)?.State
            ?? throw new InvalidOperationException("The state must be loaded before its properties can be used.");
    }

    /// <summary>What a turn has read of a state.</summary>
    public class CachedBotState
    {
        private string? _saved;

        /// <summary>Holds what was read, or nothing yet.</summary>
        public CachedBotState(IDictionary<string, object>? state = null)
        {
            State = state ?? new Dictionary<string, object>();
            MarkAsSaved();
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        internal bool IsChanged() => _saved != Snapshot();

        internal void MarkAsSaved() => _saved = Snapshot();

        internal void MarkAsChanged() => _saved = null;

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
