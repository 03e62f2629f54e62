using System.Reflection;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests;

/// <summary>Holds the public surface against a list of Microsoft's, one block a type: see the head of that file.</summary>
public class PublicSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
    };

    [Fact]
    public void Nothing_public_is_missing_from_Microsofts_API()
    {
        var theirs = ReadApi();
        var invented = typeof(Activity).Assembly.GetExportedTypes()

            // BlobsStorage comes in a package of its own, Microsoft.Rest in another; the list has neither.
            .Where(type => type.Namespace is not ("Microsoft.Bot.Builder.Azure.Blobs" or "Microsoft.Rest"))
            .SelectMany(type => theirs.TryGetValue($"{type.Namespace} | {Kind(type)} {Name(type)}", out var members)
                ? Members(type).Except(members).Select(member => $"{Name(type)}: {member}")
                : [$"{type.Namespace} | {Kind(type)} {Name(type)}"])
            .ToList();

        Assert.True(invented.Count == 0, "Not in Microsoft's API:\n" + string.Join('\n', invented));
    }

    private static Dictionary<string, HashSet<string>> ReadApi()
    {
        var file = Repository.Shared("notes/bot-sdk-api.txt");
        Assert.SkipUnless(File.Exists(file), $"The list of Microsoft's API is not there: {file}");

        var types = new Dictionary<string, HashSet<string>>();
        var members = new HashSet<string>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ')
            {
                members.Add(line.Trim());
                continue;
            }

            var head = line.Split(" : ", 2);
            types[head[0]] = members = head.Length == 1 ? [] : [.. SplitTopLevel(head[1]).Select(parent => "is " + parent)];
        }

        return types;
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return ["values " + string.Join(", ", Enum.GetNames(type))];
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return [$"{Parameters(invoke)} -> {Name(invoke.ReturnType)}"];
        }

        var parents = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : Type.EmptyTypes;
        return parents.Concat(type.GetInterfaces()).Select(one => "is " + Name(one))
            .Concat(type.GetConstructors(Declared).Where(one => IsVisible(one) && !one.IsStatic).Select(one => $"{Access(one)}new {Parameters(one)}"))
            .Concat(type.GetFields(Declared).Where(one => one.IsPublic || one.IsFamily).Select(Field))
            .Concat(type.GetProperties(Declared).Where(one => one.GetAccessors(true).Any(IsVisible)).Select(Property))
            .Concat(type.GetMethods(Declared).Where(one => IsVisible(one) && !one.IsSpecialName).Select(Method));
    }

    private static bool IsVisible(MethodBase? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Field(FieldInfo field) => field.IsLiteral
        ? $"const {field.Name} : {Name(field.FieldType)} = \"{field.GetRawConstantValue()}\""
        : $"static field {field.Name} : {Name(field.FieldType)}";

    private static string Property(PropertyInfo property)
    {
        var accessors = new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(IsVisible).ToList();
        var widest = accessors.Find(accessor => accessor.IsPublic) ?? accessors[0];
        var words = accessors.Select(accessor =>
            (accessor == property.SetMethod && !accessor.IsPublic ? "protected " : "") + (accessor == property.GetMethod ? "get" : "set"));
        return $"{Access(widest)}{Kind(widest)}{property.Name} {{{string.Join(' ', words)}}} : {Name(property.PropertyType)}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Access(method)}{Kind(method)}{method.Name}{generic}{Parameters(method)} -> {Name(method.ReturnType)}";
    }

    private static string Kind(MethodInfo method)
        => method.IsStatic ? "static "
            : method.DeclaringType!.IsInterface || !method.IsVirtual || method.IsFinal ? ""
            : method.GetBaseDefinition() != method ? "override "
            : method.IsAbstract ? "abstract "
            : "virtual ";

    private static string Parameters(MethodBase method)
        => "(" + string.Join(", ", method.GetParameters().Select(parameter =>
            (parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")
            + Name(parameter.ParameterType) + " " + parameter.Name + (parameter.IsOptional ? " (optional)" : ""))) + ")";

    private static string Kind(Type type)
        => type.IsInterface ? "interface"
            : type.IsEnum ? "enum"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        if (type.HasElementType)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var name = type.Name.Split('`')[0];
        var arguments = type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : "";
        return (type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." : "") + name + arguments;
    }

    private static IEnumerable<string> SplitTopLevel(string list)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (depth == 0 && list[i] == ',')
            {
                yield return list[start..i].Trim();
                start = i + 1;
            }
        }

        yield return list[start..].Trim();
    }
}
