using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Library.Tests.Ranking;

/// <summary>What a person gets for a question, on a small library of invented medicines.</summary>
public sealed class AnswerTests : IAsyncLifetime, IDisposable
{
    private readonly TestContent _content = new TestContent()
        .With("Exemplol", "It is used for headaches and other pain.",
            ("Can I drink alcohol while taking Exemplol?", "It is best avoided. Alcohol adds to the drowsiness."),
            ("How should I store Exemplol?", "Keep it in a cool, dry place. Keep it away from children."),
            ("What should I do if I miss a dose of Exemplol?", "Take it when you remember. Do not take two doses at once."))
        .With("Testinavir", "It is used for warts and cold sores.",
            ("Is Testinavir addictive?", "No, it is not known to be addictive."),
            ("Can I take Testinavir with Exemplol?", "Yes. They are not known to affect each other."))
        .With("Smallpox Vaccine", "It protects from smallpox.",
            ("Is Smallpox Vaccine live?", "Yes, it holds a live virus."))
        .With("Arbidol + Zentabine")
        .With("Zentabine + Arbidol")
        .With("Torasemide", "It is used for swollen legs.",
            ("Can I stop taking Torasemide suddenly?", "No. If you stop taking torasemide suddenly, the swelling may come back. Never stop taking it without your doctor."))
        .With("Torsemide", "It is used for swollen legs.",
            ("Can I stop taking Torsemide suddenly?", "Not without your doctor."))
        .With("Warm Goose Grease", "It is used for chapped hands.",
            ("Why is it called Warm Goose Grease?", "Nobody remembers."))
        .With("Dualine (Topical)", "It is used for spots.")
        .With("Dualine (Systemic)", "It is used for leprosy.")
        .With("Saffron", "It is used for low mood.",
            ("How should I store Saffron?", "Keep it in a dark place."));

    private MedicationLibrary _library = null!;

    public async ValueTask InitializeAsync() => _library = await _content.OpenAsync();

    public async ValueTask DisposeAsync() => await _library.DisposeAsync();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("can I have a beer with exemplol", "Can I drink alcohol while taking Exemplol?")]
    [InlineData("where do I keep my exemplol", "How should I store Exemplol?")]
    [InlineData("I forgot my exemplol this morning", "What should I do if I miss a dose of Exemplol?")]
    [InlineData("will I get hooked on testinavir", "Is Testinavir addictive?")]
    public void A_question_in_other_words_finds_its_FAQ(string question, string expected) =>
        Assert.Equal(expected, First(question).Passage.Question);

    [Theory]
    [InlineData("what is exemplol for", SectionKind.Usage)]
    [InlineData("how much exemplol should I take", SectionKind.Dosage)]
    [InlineData("exemplol side effects", SectionKind.SideEffects)]
    [InlineData("does exemplol make you sleepy", SectionKind.SideEffects)]
    [InlineData("how does exemplol work", SectionKind.HowItWorks)]
    [InlineData("I am trying for a baby, is exemplol ok", SectionKind.Precautions)]
    public void A_question_in_other_words_finds_its_section(string question, SectionKind expected) =>
        Assert.Equal(expected, First(question).Passage.Section);

    [Fact]
    public void Taken_with_one_that_may_be_several_the_page_of_the_other_answers() =>
        Assert.Equal("Can I drink alcohol while taking Exemplol?", First("dualine together with exemplol and alcohol, ok?").Passage.Question);

    [Fact]
    public void Every_FAQ_asked_word_for_word_gets_its_own_answer()
    {
        foreach (var passage in _library.Medicines.SelectMany(m => m.Pages).SelectMany(p => p.Passages).Where(p => p.Question is not null))
            Assert.Equal(passage, First(passage.Question!).Passage);
    }

    [Fact]
    public void An_answer_never_comes_from_another_medicine()
    {
        var found = Found("is testinavir addictive or does it make you sleepy");
        Assert.All(found.Medicines[0].Passages, p => Assert.Equal("testinavir.md", p.Passage.Path));
    }

    [Fact]
    public void A_page_without_an_answer_says_so_and_what_it_has()
    {
        var answer = Assert.IsType<Answer.NoPassage>(_library.Ask(new("how should I store testinavir")));
        Assert.Equal("Testinavir", answer.Medicine.Name);
        Assert.Contains(answer.Covered, t => t.Kind == QuestionKind.WhatFor);
        Assert.DoesNotContain(answer.Covered, t => t.Kind == QuestionKind.Storage);
    }

    [Fact]
    public void The_answering_item_of_a_list_is_marked()
    {
        var passage = First("is exemplol safe with bad kidneys");
        Assert.NotNull(passage.Highlight);
        Assert.Equal("**Kidney disease:** A lower dose is needed.", passage.Passage.Text[passage.Highlight.Value]);
    }

    [Fact]
    public void At_most_three_passages_are_shown_and_ten_given()
    {
        var answer = Found("exemplol").Medicines[0];
        Assert.InRange(answer.Shown, 1, 3);
        Assert.InRange(answer.Passages.Count, answer.Shown, 10);
        Assert.InRange(answer.Confidence, 0, 1);
    }

    [Fact]
    public void A_follow_up_is_about_the_medicine_of_the_conversation()
    {
        var medicine = _library.Medicines.Single(m => m.Name == "Testinavir");
        var answer = Assert.IsType<Answer.Found>(_library.Ask(new("what is it used for?") { Assumed = [medicine] }));
        Assert.Equal(medicine, answer.Medicines[0].Medicine);
        Assert.Equal(SectionKind.Usage, answer.Medicines[0].Passages[0].Passage.Section);
    }

    [Fact]
    public void A_follow_up_with_only_a_name_asks_what_was_asked_before()
    {
        var answer = Found(new Question("and testinavir?") { AssumedText = "what is exemplol used for", AssumedKind = QuestionKind.WhatFor });
        Assert.Equal("Testinavir", answer.Medicines[0].Medicine.Name);
        Assert.Equal(SectionKind.Usage, answer.Medicines[0].Passages[0].Passage.Section);
    }

    [Fact]
    public void Two_medicines_asked_about_get_an_answer_each()
    {
        var answer = Found("side effects of exemplol and testinavir");
        Assert.Equal(["Exemplol", "Testinavir"], answer.Medicines.Select(m => m.Medicine.Name).Order());
    }

    [Fact]
    public void A_condition_lists_the_medicines_used_for_it()
    {
        var answer = Assert.IsType<Answer.UsedFor>(_library.Ask(new("what is used for warts?")));
        Assert.Equal(["Testinavir"], answer.Options.Select(o => o.Medicine.Name));
        Assert.Equal(SectionKind.Usage, answer.Options[0].Passages[0].Passage.Section);
    }

    [Fact]
    public void A_question_without_a_medicine_asks_which() =>
        Assert.IsType<Answer.WhichMedicine>(_library.Ask(new("what are the side effects?")));

    [Fact]
    public void Something_else_altogether_is_off_topic() =>
        Assert.IsType<Answer.OffTopic>(_library.Ask(new("who won the football world cup in 1966")));

    [Fact]
    public void An_everyday_thing_that_is_also_a_title_is_answered_where_it_is_asked_about_as_a_medicine() =>
        Assert.Equal("How should I store Saffron?", First("How should I store saffron?").Passage.Question);

    [Theory]
    [InlineData("a recipe with saffron and yeast")]
    [InlineData("which saffron cardigan goes with a blue dress")]
    public void An_everyday_thing_that_is_also_a_title_makes_no_question_about_a_medicine(string text) =>
        Assert.IsType<Answer.OffTopic>(_library.Ask(new(text)));

    [Theory]
    [InlineData("Warm Goose Grease: why is it called that?")]
    [InlineData("Warm Goose Greaes: why is it called that?")]
    public void A_whole_title_of_several_words_makes_a_question_about_a_medicine_however_everyday_they_are(string text) =>
        Assert.Equal("Why is it called Warm Goose Grease?", First(text).Passage.Question);

    [Theory]
    [InlineData("is the smallpox vaccine live")]
    [InlineData("smallpox vaccine schedule please, enlisting in the fall")]
    public void A_vaccine_is_asked_about_as_a_medicine_though_its_name_is_everyday_words(string text) =>
        Assert.Equal("Smallpox Vaccine", Found(text).Medicines[0].Medicine.Name);

    [Theory]
    [InlineData("arbidol and zentabine side effects", "Arbidol + Zentabine")]
    [InlineData("side effects of zentabine with arbidol", "Zentabine + Arbidol")]
    public void Of_two_pages_on_a_combination_the_one_in_the_order_asked_answers(string text, string title) =>
        Assert.Equal(title, First(text).Page.Title);

    [Fact]
    public async Task A_page_that_is_no_page_is_never_an_answer()
    {
        File.WriteAllText(Path.Combine(_content.PagesPath, "refusol.md"), "---\ntitle: Refusol\n---\n# Refusol\nPlease provide the name of the medicine.\n");
        await _library.RefreshAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.IsNotType<Answer.Found>(_library.Ask(new("what is refusol used for")));
        Assert.DoesNotContain(_library.Medicines, m => m.Name == "Refusol");
    }

    [Fact]
    public void The_same_question_gets_the_same_answer()
    {
        var answers = Enumerable.Range(0, 5).Select(_ => Found("can I have wine with exemplol").Medicines[0].Passages.Select(p => (p.Passage, p.Score)).ToList()).ToList();
        Assert.All(answers, a => Assert.Equal(answers[0], a));
    }

    [Fact]
    public void Scores_can_be_explained()
    {
        var passage = Assert.IsType<Answer.Found>(_library.Ask(new("exemplol side effects"), explain: true)).Medicines[0].Passages[0];
        Assert.Equal(passage.Score, passage.Explanation.Sum(p => p.Value * p.Weight), precision: 6);
    }

    private RankedPassage First(string question) => Found(question).Medicines[0].Passages[0];

    private Answer.Found Found(string question) => Found(new Question(question));

    private Answer.Found Found(Question question) => Assert.IsType<Answer.Found>(_library.Ask(question));

    [Theory]
    [InlineData("I get Exemplol now and then, does that matter?")]
    [InlineData("I get Zanvorelimab now and then, does that matter?")]
    public void A_question_about_the_assumed_medicine_is_answered_from_its_page_whatever_it_names(string text)
    {
        var assumed = _library.Medicines.Single(medicine => medicine.Name == "Testinavir");

        var found = Assert.IsType<Answer.Found>(_library.Ask(new Question(text) { Assumed = [assumed], IsAboutAssumed = true }));

        Assert.Equal("Testinavir", Assert.Single(found.Medicines).Medicine.Name);
    }
}
