namespace Microsoft.Rest;

/// <summary>An operation of a REST client was called without an argument that it needs.</summary>
public class ValidationException : RestException
{
    private const string CannotBeNull = nameof(CannotBeNull);

    /// <summary>Initializes a new instance of the <see cref="ValidationException"/> class.</summary>
    /// <param name="rule">The rule that was broken, such as <c>CannotBeNull</c>.</param>
    /// <param name="target">The argument that breaks it.</param>
    public ValidationException(string rule, string target)
        : base(rule == CannotBeNull ? $"'{target}' cannot be null." : $"'{target}' breaks the rule {rule}.")
    {
        Rule = rule;
        Target = target;
    }

    /// <summary>Gets the rule that was broken.</summary>
    public string Rule { get; private set; }

    /// <summary>Gets the argument that breaks it.</summary>
    public string Target { get; private set; }

    /// <summary>Gives an argument back if it is there, and not empty.</summary>
    internal static T Require<T>(T? argument, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(argument))] string target = "")
        where T : class
        => argument is null or "" ? throw new ValidationException(CannotBeNull, target) : argument;
}
