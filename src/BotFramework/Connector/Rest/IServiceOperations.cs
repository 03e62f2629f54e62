namespace Microsoft.Rest;

/// <summary>A group of operations of a REST client.</summary>
/// <typeparam name="T">The client.</typeparam>
public interface IServiceOperations<T>
    where T : ServiceClient<T>
{
    /// <summary>Gets the client that the operations belong to.</summary>
    T Client { get; }
}
