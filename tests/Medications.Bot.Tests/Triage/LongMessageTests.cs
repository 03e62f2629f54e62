using Medications.Bot.Triage;

namespace Medications.Bot.Tests.Triage;

/// <summary>Stories that people tell before they ask: the words of an alarm stand all over them, and mean nothing there.</summary>
public class LongMessageTests
{
    static readonly MessageTriage s_triage = new();

    const string Before =
        "I have been a postman for thirty years and my knees are finished, so the doctor put me on etoricoxib last spring. " +
        "My wife says that I should have retired when the old sorting office closed, and she may be right. ";

    const string After =
        "Anyway the garden is lovely now and the grandchildren come on Sundays. " +
        "What I wanted to know is whether etoricoxib can be taken with food, because the leaflet has gone.";

    [Theory]
    [InlineData("We buried my brother in March, he had been in hospital with his heart since Christmas. The dog died too, it was a bad winter. ")]
    [InlineData("Our neighbour collapsed at the bowls club two years ago and has been right as rain since. I had a bad chest that winter myself, antibiotics cleared it. ")]
    [InlineData("My son drinks more than I like, and my daughter shouts at everybody since her exams. I take no notice and go fishing on the river. ")]
    public void A_story_with_sad_and_serious_words_is_answered_as_a_question(string middle) =>
        Assert.IsType<TriageResult.Ordinary>(s_triage.Assess(Before + middle + After));

    [Theory]
    [InlineData("Right now my left arm is numb and my chest feels like somebody sits on it. ")]
    [InlineData("The little one has just swallowed a handful of the tablets and she is very drowsy. ")]
    public void A_danger_told_in_the_middle_of_a_story_is_an_emergency(string middle) =>
        Assert.IsType<TriageResult.Emergency>(s_triage.Assess(Before + middle + After));

    [Theory]
    [InlineData("I don't want to be alive any more and I have been saving the tablets for it. ")]
    [InlineData("I am going to kill myself on Friday when she is at her sister's. ")]
    public void A_wish_to_die_told_in_the_middle_of_a_story_is_a_crisis(string middle) =>
        Assert.IsType<TriageResult.Crisis>(s_triage.Assess(Before + middle + After));

    [Fact]
    public void A_message_without_any_full_stop_is_looked_at_in_stretches_too() =>
        Assert.IsType<TriageResult.Crisis>(s_triage.Assess(
            (Before + "i don't want to be alive any more and i have been saving the tablets for it " + After).Replace(".", "", StringComparison.Ordinal)));
}
