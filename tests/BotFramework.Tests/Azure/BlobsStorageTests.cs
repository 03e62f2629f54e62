using Azure.Core;
using Azure.Storage.Blobs;
using BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Azure.Blobs;
using Newtonsoft.Json;

namespace BotFramework.Tests.Azure;

public class BlobsStorageTests(Azurite azurite) : StorageContract, IClassFixture<Azurite>
{
    private readonly string _container = "c" + Guid.NewGuid().ToString("N");
    private readonly RecordingAdapter _adapter = new();
    private IStorage? _storage;

    protected override IStorage Storage => _storage ??= NewStorage();

    [Fact]
    public async Task State_outlives_the_process()
    {
        var turn = _adapter.Turn();
        var state = new ConversationState(NewStorage());
        await state.CreateProperty<string>("medicine").SetAsync(turn, "imatinib");
        await state.SaveChangesAsync(turn);

        Assert.Equal("imatinib", await new ConversationState(NewStorage()).CreateProperty<string>("medicine").GetAsync(_adapter.Turn()));
    }

    [Fact]
    public async Task Texts_numbers_and_dates_come_back_as_what_they_were()
    {
        var turn = _adapter.Turn();
        var state = new ConversationState(Storage);
        var when = new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.FromHours(5));
        await state.CreateProperty<string>("text").SetAsync(turn, "2026-11-22T10:00:00+05:00");
        await state.CreateProperty<int>("number").SetAsync(turn, 7);
        await state.CreateProperty<DateTimeOffset>("date").SetAsync(turn, when);
        await state.SaveChangesAsync(turn);

        var next = _adapter.Turn();
        Assert.Equal("2026-11-22T10:00:00+05:00", await state.CreateProperty<string>("text").GetAsync(next));
        Assert.Equal(7, await state.CreateProperty<int>("number").GetAsync(next));
        Assert.Equal(when, await state.CreateProperty<DateTimeOffset>("date").GetAsync(next));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_two_processes_that_change_one_conversation_at_once_the_later_one_fails(bool conversationIsNew)
    {
        if (!conversationIsNew)
        {
            await CountAsync(new ConversationState(NewStorage()));
        }

        var (one, two) = (new ConversationState(NewStorage()), new ConversationState(NewStorage()));
        var (turnOfOne, turnOfTwo) = (_adapter.Turn(), _adapter.Turn());
        await one.CreateProperty<string>("said").SetAsync(turnOfOne, "one");
        await two.CreateProperty<string>("said").SetAsync(turnOfTwo, "two");

        await one.SaveChangesAsync(turnOfOne);
        var conflict = await Assert.ThrowsAsync<InvalidOperationException>(() => two.SaveChangesAsync(turnOfTwo));

        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("one", await one.CreateProperty<string>("said").GetAsync(_adapter.Turn()));
    }

    [Fact]
    public async Task No_update_of_concurrent_turns_is_lost()
    {
        var states = new[] { new ConversationState(NewStorage()), new ConversationState(NewStorage()) };

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            while (true)
            {
                try
                {
                    await CountAsync(states[i % 2]);
                    return;
                }
                catch (InvalidOperationException)
                {
                    // Another turn was faster: this one is done again.
                }
            }
        }));

        Assert.Equal(20, await states[0].CreateProperty<int>("count").GetAsync(_adapter.Turn()));
    }

    [Fact]
    public async Task A_turn_can_save_more_than_once()
    {
        var state = new ConversationState(NewStorage());
        var turn = _adapter.Turn();
        var property = state.CreateProperty<int>("count");
        for (var i = 1; i <= 3; i++)
        {
            await property.SetAsync(turn, i);
            await state.SaveChangesAsync(turn);
        }

        await state.DeleteAsync(turn);
        await property.SetAsync(turn, 4);
        await state.SaveChangesAsync(turn);

        Assert.Equal(4, await property.GetAsync(_adapter.Turn()));
    }

    [Fact]
    public async Task Cleared_state_takes_the_place_of_whatever_is_stored()
    {
        var (one, two) = (new ConversationState(NewStorage()), new ConversationState(NewStorage()));
        await CountAsync(one);
        var turn = _adapter.Turn();
        await one.LoadAsync(turn);
        await CountAsync(two);

        await one.ClearStateAsync(turn);
        await one.SaveChangesAsync(turn);

        Assert.Equal(0, await two.CreateProperty<int>("count").GetAsync(_adapter.Turn()));
    }

    [Fact]
    public async Task A_serializer_of_ones_own_is_used()
    {
        var plain = new BlobsStorage(azurite.ConnectionString, _container, new JsonSerializer());
        await plain.WriteAsync(new Dictionary<string, object> { ["key"] = new { Text = "a" } });

        var blob = await new BlobContainerClient(azurite.ConnectionString, _container).GetBlobClient("key").DownloadContentAsync();

        Assert.Equal("""{"Text":"a"}""", blob.Value.Content.ToString());
    }

    [Fact]
    public async Task A_storage_that_was_never_written_to_is_empty()
    {
        Assert.Empty(await Storage.ReadAsync(["key"]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.ReadAsync([""]));
    }

    private async Task CountAsync(ConversationState state)
    {
        var turn = _adapter.Turn();
        var count = state.CreateProperty<int>("count");
        await count.SetAsync(turn, await count.GetAsync(turn) + 1);
        await state.SaveChangesAsync(turn);
    }

    private BlobsStorage NewStorage() => new(azurite.ConnectionString, _container);
}

public class BlobsStorageArgumentTests
{
    [Fact]
    public void A_storage_needs_an_account_and_a_container()
    {
        Assert.Throws<ArgumentNullException>(() => new BlobsStorage(null!, "container"));
        Assert.Throws<ArgumentNullException>(() => new BlobsStorage("", "container"));
        Assert.Throws<ArgumentNullException>(() => new BlobsStorage("UseDevelopmentStorage=true", null!));
        Assert.Throws<ArgumentNullException>(() => new BlobsStorage("UseDevelopmentStorage=true", ""));
        Assert.Throws<ArgumentNullException>(() => new BlobsStorage(null!, new Credential(), default));
        Assert.Throws<ArgumentNullException>(() => new BlobsStorage(new Uri("https://account.blob.core.windows.net/c"), null!, default));
        Assert.NotNull(new BlobsStorage(new Uri("https://account.blob.core.windows.net/c"), new Credential(), default));
    }

    private sealed class Credential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => default;

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => default;
    }
}
