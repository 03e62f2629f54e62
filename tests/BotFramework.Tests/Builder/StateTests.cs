using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public class StateTests
{
    private const string Key = "test/conversations/conversation-1";

    private readonly RecordingAdapter _adapter = new();
    private readonly Dictionary<string, JObject> _stored = [];

    private MemoryStorage Storage => new(_stored);

    [Fact]
    public async Task A_property_set_in_one_turn_is_there_in_the_next()
    {
        var first = _adapter.Turn();
        var state = new ConversationState(Storage);
        await state.CreateProperty<Thread>("thread").SetAsync(first, new Thread { Medicine = "imatinib", Turns = 2 });
        await state.SaveChangesAsync(first);

        var thread = await new ConversationState(Storage).CreateProperty<Thread>("thread").GetAsync(_adapter.Turn());

        Assert.Equal(("imatinib", 2), (thread.Medicine, thread.Turns));
        Assert.Equal([Key], _stored.Keys);
    }

    [Fact]
    public async Task A_storage_that_keeps_no_types_serves_as_well()
    {
        var untyped = new MemoryStorage(new JsonSerializer(), _stored);
        var turn = _adapter.Turn();
        var state = new ConversationState(untyped);
        var property = state.CreateProperty<Thread>("thread");
        (await property.GetAsync(turn, () => new Thread())).Medicine = "imatinib";
        await state.SaveChangesAsync(turn);

        var next = _adapter.Turn();
        var thread = await property.GetAsync(next);
        thread.Turns = 7;
        await state.SaveChangesAsync(next);

        Assert.Equal("imatinib", (await property.GetAsync(_adapter.Turn())).Medicine);
        Assert.Equal(7, (await property.GetAsync(_adapter.Turn())).Turns);
    }

    [Fact]
    public async Task A_change_within_an_object_counts_as_a_change()
    {
        var storage = new CountingStorage();
        var state = new ConversationState(storage);
        var property = state.CreateProperty<Thread>("thread");
        var turn = _adapter.Turn();

        var thread = await property.GetAsync(turn, () => new Thread());
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal((1, 1), (storage.Reads, storage.Writes));

        thread.Turns++;
        await state.SaveChangesAsync(turn);
        Assert.Equal((1, 2), (storage.Reads, storage.Writes));

        await state.SaveChangesAsync(turn, force: true);
        Assert.Equal((1, 3), (storage.Reads, storage.Writes));
    }

    [Fact]
    public async Task A_turn_that_never_asked_for_its_state_writes_nothing()
    {
        var storage = new CountingStorage();

        await new ConversationState(storage).SaveChangesAsync(_adapter.Turn(), force: true);

        Assert.Equal((0, 0), (storage.Reads, storage.Writes));
    }

    [Fact]
    public async Task A_value_that_is_not_there_is_the_default()
    {
        var state = new ConversationState(Storage);
        var turn = _adapter.Turn();

        Assert.Null(await state.CreateProperty<Thread>("thread").GetAsync(turn));
        Assert.Equal(0, await state.CreateProperty<int>("count").GetAsync(turn));
        Assert.Equal(5, await state.CreateProperty<int>("count").GetAsync(turn, () => 5));
        Assert.Equal(5, await state.CreateProperty<int>("count").GetAsync(turn));
    }

    [Fact]
    public async Task Numbers_come_back_as_the_type_they_were_set_as()
    {
        var state = new ConversationState(Storage);
        var turn = _adapter.Turn();
        await state.CreateProperty<int>("count").SetAsync(turn, 100);
        await state.CreateProperty<DateTimeOffset>("when").SetAsync(turn, DateTimeOffset.UnixEpoch);
        await state.SaveChangesAsync(turn);

        var next = _adapter.Turn();
        Assert.Equal(100, await state.CreateProperty<int>("count").GetAsync(next));
        Assert.Equal(DateTimeOffset.UnixEpoch, await state.CreateProperty<DateTimeOffset>("when").GetAsync(next));
    }

    [Fact]
    public async Task Loading_by_force_drops_what_the_turn_has_changed()
    {
        var state = new ConversationState(Storage);
        var property = state.CreateProperty<Thread>("thread");
        var turn = _adapter.Turn();
        (await property.GetAsync(turn, () => new Thread())).Medicine = "saved";
        await state.SaveChangesAsync(turn);
        (await property.GetAsync(turn)).Medicine = "not saved";

        await state.LoadAsync(turn);
        Assert.Equal("not saved", (await property.GetAsync(turn)).Medicine);

        await state.LoadAsync(turn, force: true);
        Assert.Equal("saved", (await property.GetAsync(turn)).Medicine);
    }

    [Fact]
    public async Task Clearing_and_saving_empties_what_is_stored()
    {
        var state = new ConversationState(Storage);
        var property = state.CreateProperty<string>("name");
        var turn = _adapter.Turn();
        await property.SetAsync(turn, "value");
        await state.SaveChangesAsync(turn);

        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Null(_stored[Key]["name"]);
        Assert.Null(await property.GetAsync(_adapter.Turn()));
    }

    [Fact]
    public async Task Deleting_takes_it_out_of_the_storage()
    {
        var state = new ConversationState(Storage);
        var property = state.CreateProperty<string>("name");
        var turn = _adapter.Turn();
        await property.SetAsync(turn, "value");
        await state.SaveChangesAsync(turn);

        await state.DeleteAsync(turn);

        Assert.Empty(_stored);
        Assert.Null(await property.GetAsync(turn));
    }

    [Fact]
    public async Task A_property_can_be_taken_out()
    {
        var state = new ConversationState(Storage);
        var (one, two) = (state.CreateProperty<string>("one"), state.CreateProperty<string>("two"));
        var turn = _adapter.Turn();
        await one.SetAsync(turn, "1");
        await two.SetAsync(turn, "2");
        await state.SaveChangesAsync(turn);

        await two.DeleteAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Equal("1", state.Get(turn)["one"]!.Value<string>());
        Assert.Null(_stored[Key]["two"]);
    }

    [Fact]
    public async Task Each_kind_of_state_has_its_own_key()
    {
        var turn = _adapter.Turn();
        foreach (var state in new BotState[] { new ConversationState(Storage), new UserState(Storage), new PrivateConversationState(Storage) })
        {
            await state.CreateProperty<string>("name").SetAsync(turn, state.GetType().Name);
            await state.SaveChangesAsync(turn);
        }

        Assert.Equal(
            [Key, Key + "/users/user-1", "test/users/user-1"],
            _stored.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task State_needs_an_activity_that_says_whose_it_is()
    {
        var incoming = RecordingAdapter.Incoming();
        (incoming.Conversation, incoming.From) = (null, null);
        var turn = _adapter.Turn(incoming);

        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(Storage).LoadAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(Storage).LoadAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new PrivateConversationState(Storage).LoadAsync(turn));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_property_needs_a_name(string? name)
    {
        Assert.Throws<ArgumentNullException>(() => new ConversationState(Storage).CreateProperty<string>(name!));
        Assert.Throws<ArgumentNullException>(() => new ConversationState(null!));
    }

    [Fact]
    public async Task Saving_by_itself_happens_after_a_turn_and_not_after_a_failed_one()
    {
        var (user, conversation) = (new UserState(Storage), new ConversationState(Storage));
        var count = conversation.CreateProperty<int>("count");
        _adapter.Use(new AutoSaveStateMiddleware(user).Add(conversation));

        async Task Count(ITurnContext turn, CancellationToken token)
        {
            await count.SetAsync(turn, await count.GetAsync(turn, () => 10, token) + 1, token);
            await user.CreateProperty<string>("name").SetAsync(turn, "value", token);
            if (turn.Activity.Text == "fail")
            {
                throw new InvalidOperationException("broken");
            }
        }

        await _adapter.RunAsync(Count);
        await _adapter.RunAsync(Count);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(Count, RecordingAdapter.Incoming(text: "fail")));

        Assert.Equal(12, await count.GetAsync(_adapter.Turn()));
        Assert.Equal(2, _stored.Count);
    }

    private sealed class Thread
    {
        public string? Medicine { get; set; }

        public int Turns { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
        {
            Reads++;
            return Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object>());
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
        {
            Writes++;
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
