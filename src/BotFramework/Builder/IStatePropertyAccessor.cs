namespace Microsoft.Bot.Builder;

/// <summary>One property of a state, for every turn.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The property's value in this turn's state, which is loaded if need be.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes the value, which is then set, where there is none.</param>
    /// <param name="cancellationToken">Cancelled when the answer is no longer wanted.</param>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the property in this turn's state. Saving is a step of its own.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Removes the property from this turn's state. Saving is a step of its own.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>What is known of a property without its type.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The property's name.</summary>
    string Name { get; }
}

/// <summary>What properties can be asked of.</summary>
public interface IPropertyManager
{
    /// <summary>Names a property.</summary>
    /// <exception cref="ArgumentNullException">The name is null or blank.</exception>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
