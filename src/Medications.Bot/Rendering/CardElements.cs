using Medications.Library.Formatting;
using Newtonsoft.Json.Linq;

namespace Medications.Bot.Rendering;

/// <summary>
/// Builds elements of Adaptive Cards. All text goes into text runs, which no client reads as Markdown or HTML, so that
/// neither a page nor a person can put markup into a card.
/// </summary>
static class CardElements
{
    private static readonly string[] Spacings = ["None", "Small", "Default", "Medium"];

    public static JObject Run(string text, bool bold = false, bool subtle = false, string? size = null, string? color = null)
    {
        var run = new JObject { ["type"] = "TextRun", ["text"] = text };
        if (bold)
            run["weight"] = "Bolder";
        if (subtle)
            run["isSubtle"] = true;
        if (size is not null)
            run["size"] = size;
        if (color is not null)
            run["color"] = color;
        return run;
    }

    public static JObject Text(params IEnumerable<JObject> runs) =>
        new() { ["type"] = "RichTextBlock", ["inlines"] = new JArray(runs) };

    /// <summary>A block of page text; items hang beside their marker.</summary>
    public static JObject Block(TextBlock block)
    {
        var text = Text(block.Runs.Select(run =>
        {
            var inline = Run(run.Text, bold: run.Bold || run.Highlighted || block.Kind == TextBlockKind.Heading);
            if (run.Italic)
                inline["italic"] = true;
            if (run.Link is not null)
                inline["selectAction"] = OpenUrl(run.Link);
            return inline;
        }));
        return block.Level == 0 ? text : Item(block.Marker ?? " ", block.Level, text);
    }

    /// <summary>An item of a list: marker and text side by side, deeper ones further in.</summary>
    public static JObject Item(string marker, int level, JObject text)
    {
        var columns = new JArray();
        for (var depth = 1; depth < level; depth++)
            columns.Add(Column("auto", Text(Run("\u2003"))));
        columns.Add(Column("auto", Text(Run(marker))));
        columns.Add(Column("stretch", text));
        return Spaced(new JObject { ["type"] = "ColumnSet", ["columns"] = columns }, 1);
    }

    public static JObject Column(string width, params IEnumerable<JObject> items) =>
        new() { ["type"] = "Column", ["width"] = width, ["spacing"] = "Small", ["items"] = new JArray(items) };

    public static JObject Container(params IEnumerable<JObject> items) =>
        new() { ["type"] = "Container", ["items"] = new JArray(items) };

    public static JObject ColumnSet(params IEnumerable<JObject> columns) =>
        new() { ["type"] = "ColumnSet", ["columns"] = new JArray(columns) };

    public static JObject ActionSet(params IEnumerable<JObject> actions) =>
        new() { ["type"] = "ActionSet", ["actions"] = new JArray(actions) };

    public static JObject OpenUrl(string address) => new() { ["type"] = "Action.OpenUrl", ["url"] = address };

    public static JObject Submit(string title, JToken data) => new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };

    public static JObject Toggle(string title, params IEnumerable<string> ids) =>
        new() { ["type"] = "Action.ToggleVisibility", ["title"] = title, ["targetElements"] = new JArray(ids) };

    /// <summary>Sets the space before an element, 0 (none) to 3.</summary>
    public static JObject Spaced(JObject element, int step)
    {
        element["spacing"] = Spacings[step];
        return element;
    }

    public static JObject Separated(JObject element)
    {
        element["separator"] = true;
        return Spaced(element, 3);
    }
}
