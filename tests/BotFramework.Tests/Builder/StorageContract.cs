using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder;

/// <summary>What every storage does, however it keeps its objects.</summary>
public abstract class StorageContract
{
    protected abstract IStorage Storage { get; }

    [Fact]
    public async Task What_is_written_is_read_as_the_type_it_was()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "a" }, ["item"] = new Item { Text = "b" } });

        var read = await Storage.ReadAsync(["note", "item", "unknown"]);

        Assert.Equal(["item", "note"], read.Keys.Order());
        Assert.Equal("a", Assert.IsType<Note>(read["note"]).Text);
        var item = Assert.IsType<Item>(read["item"]);
        Assert.Equal("b", item.Text);
        Assert.False(string.IsNullOrEmpty(item.ETag));
    }

    [Fact]
    public async Task An_object_that_was_changed_meanwhile_is_not_overwritten()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["item"] = new Item { Text = "first" } });
        var (mine, theirs) = (await ReadItemAsync(), await ReadItemAsync());

        theirs.Text = "theirs";
        await Storage.WriteAsync(new Dictionary<string, object> { ["item"] = theirs });
        mine.Text = "mine";
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Storage.WriteAsync(new Dictionary<string, object> { ["item"] = mine }));

        Assert.StartsWith("Etag conflict", exception.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", (await ReadItemAsync()).Text);
        Assert.NotEqual(theirs.ETag, (await ReadItemAsync()).ETag);
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["item"] = new Item { Text = "first" } });

        await Storage.WriteAsync(new Dictionary<string, object> { ["item"] = new Item { Text = "second", ETag = "*" } });

        Assert.Equal("second", (await ReadItemAsync()).Text);
    }

    [Fact]
    public async Task An_object_without_a_version_is_always_overwritten()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "first" } });

        await Storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "second" } });

        Assert.Equal("second", ((Note)(await Storage.ReadAsync(["note"]))["note"]).Text);
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_deleting_it_again_does_no_harm()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note() });

        await Storage.DeleteAsync(["note"]);
        await Storage.DeleteAsync(["note", "unknown"]);

        Assert.Empty(await Storage.ReadAsync(["note"]));
    }

    [Fact]
    public async Task Keys_may_have_any_characters()
    {
        const string Key = "!@#$%^&*()~/\\><,.?';\"`~ ä 漢 |conv|1";

        await Storage.WriteAsync(new Dictionary<string, object> { [Key] = new Note { Text = "found" } });

        Assert.Equal("found", ((Note)(await Storage.ReadAsync([Key]))[Key]).Text);
    }

    [Fact]
    public async Task No_keys_and_no_objects_are_errors()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.DeleteAsync(null!));
    }

    private async Task<Item> ReadItemAsync() => (Item)(await Storage.ReadAsync(["item"]))["item"];

    private sealed class Note
    {
        public string? Text { get; set; }
    }

    private sealed class Item : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}

public class MemoryStorageTests : StorageContract
{
    protected override IStorage Storage { get; } = new MemoryStorage();

    [Fact]
    public void A_storage_needs_its_serializer()
    {
        Assert.Throws<ArgumentNullException>(() => new MemoryStorage(jsonSerializer: null!));
    }
}
