using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Medications.Benchmarks.Fuzz;

/// <summary>Makes activities that nobody would send, always the same for the same seed.</summary>
public sealed class ActivityMutator(int seed)
{
    private static readonly string[] Whole =
    [
        """{"type":"message","id":"a1","text":"hello","textFormat":"plain","locale":"en-US","channelId":"emulator","serviceUrl":"http://localhost:1","timestamp":"2026-11-22T14:56:32.306Z","localTimestamp":"2026-11-22T14:56:32+00:00","localTimezone":"Europe/Berlin","from":{"id":"u","name":"User","role":"user"},"recipient":{"id":"b","name":"Bot","role":"bot"},"conversation":{"id":"c|livechat"},"channelData":{"clientActivityID":"x7"},"entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true}],"deliveryMode":"expectReplies"}""",
        """{"type":"message","id":"a2","text":"<at>Bot</at> hello","channelId":"msteams","serviceUrl":"http://localhost:1","from":{"id":"29:u","aadObjectId":"1"},"recipient":{"id":"28:b"},"conversation":{"id":"19:c;messageid=1","conversationType":"channel","tenantId":"t","isGroup":true},"entities":[{"type":"mention","mentioned":{"id":"28:b","name":"Bot"},"text":"<at>Bot</at>"},{"type":"clientInfo","locale":"en-US","country":"US","platform":"Web"}],"attachments":[{"contentType":"text/html","content":"<p>hello</p>"}],"channelData":{"tenant":{"id":"t"},"team":{"id":"19:t"},"channel":{"id":"19:c"}},"deliveryMode":"expectReplies"}""",
        """{"type":"conversationUpdate","id":"a3","channelId":"emulator","serviceUrl":"http://localhost:1","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"membersAdded":[{"id":"b","name":"Bot"},{"id":"u","name":"User"}],"membersRemoved":[],"deliveryMode":"expectReplies"}""",
        """{"type":"invoke","id":"a4","name":"adaptiveCard/action","channelId":"msteams","serviceUrl":"http://localhost:1","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"value":{"action":{"type":"Action.Execute","id":"x","verb":"v","data":{"a":[1,2,{"b":null}]}},"trigger":"manual"}}""",
        """{"type":"invoke","id":"a5","name":"composeExtension/query","channelId":"msteams","serviceUrl":"http://localhost:1","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"value":{"commandId":"search","parameters":[{"name":"q","value":"x"}],"queryOptions":{"skip":0,"count":25}}}""",
        """{"type":"messageReaction","id":"a6","channelId":"msteams","serviceUrl":"http://localhost:1","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"reactionsAdded":[{"type":"like"}],"replyToId":"1","deliveryMode":"expectReplies"}""",
        """{"type":"installationUpdate","action":"add","channelId":"msteams","serviceUrl":"http://localhost:1","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"deliveryMode":"expectReplies"}""",
        """{"type":"event","name":"tokens/response","value":{"a":1},"relatesTo":{"activityId":"1","conversation":{"id":"c"}},"channelId":"emulator","serviceUrl":"http://localhost:1","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"deliveryMode":"expectReplies"}""",
    ];

    private static readonly JToken[] Odd =
    [
        JValue.CreateNull(), "", " ", "\0", "\ud800", "\u202e", "a\r\nb: c", new string('x', 5000), "null", "../../etc/passwd", "{{7*7}}", "İstanbul",
        0, -1, 1.5, long.MaxValue, double.MaxValue, true, false, "2026-11-22T14:56:32Z", "9999-99-99", "en-US-x-zz", "xx", "http://[::1", "http://localhost:1/%2f..",
        new JArray(), new JObject(), new JArray(1, "a", JValue.CreateNull()), new JObject { ["id"] = new JObject { ["id"] = 1 } }, new JObject { ["$type"] = "System.IO.FileInfo" },
        "message", "typing", "invoke", "trace", "delay", "invokeResponse", "endOfConversation", "expectReplies", "ephemeral", "handoff", "command",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Makes the body of a request.</summary>
    public byte[] Next()
    {
        var activity = JObject.Parse(Pick(Whole));
        for (var changes = _random.Next(1, 3); changes > 0; changes--)
        {
            Change(activity);
        }

        var bytes = Encoding.UTF8.GetBytes(activity.ToString(Formatting.None));
        return _random.Next(10) == 0 ? Damage(bytes) : bytes;
    }

    private void Change(JObject activity)
    {
        var token = Pick(activity.DescendantsAndSelf().Where(item => item is JProperty or { Parent: JArray }).ToArray());
        switch (_random.Next(6))
        {
            case 0:
                token.Remove();
                break;
            case 1 when token is JProperty property:
                property.Replace(new JProperty(property.Name + Pick(["", "s", " ", "$"]) + _random.Next(3), property.Value));
                break;
            case 2 when token is JProperty property:
                property.Value = Nest(property.Value, _random.Next(1, 80));
                break;
            case 3:
                // Another part of the activity in its place.
                Set(token, Pick(activity.Descendants().OfType<JProperty>().ToArray()).Value.DeepClone());
                break;
            default:
                Set(token, Pick(Odd).DeepClone());
                break;
        }
    }

    private static void Set(JToken token, JToken value)
    {
        if (token is JProperty property)
        {
            property.Value = value;
        }
        else
        {
            token.Replace(value);
        }
    }

    private JToken Nest(JToken value, int depth)
    {
        for (; depth > 0; depth--)
        {
            value = _random.Next(2) == 0 ? new JArray(value) : new JObject { ["a"] = value };
        }

        return value;
    }

    private byte[] Damage(byte[] bytes)
    {
        var at = _random.Next(bytes.Length);
        switch (_random.Next(4))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + _random.Next(1, 20))..]];
            case 2:
                return [.. bytes[..at], (byte)_random.Next(256), .. bytes[at..]];
            default:
                bytes[at] ^= (byte)(1 << _random.Next(8));
                return bytes;
        }
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
