namespace Medications.Library.Questions;

/// <summary>What a question is about, whatever the medicine.</summary>
public enum QuestionKind
{
    /// <summary>None of the others is recognised.</summary>
    General,

    /// <summary>"what is it for".</summary>
    WhatFor,

    /// <summary>"how much", the dose.</summary>
    HowMuch,

    /// <summary>"how many times a day", "morning or night".</summary>
    HowOftenWhen,

    /// <summary>"I forgot one".</summary>
    MissedDose,

    /// <summary>"what if I took too many", asked for information.</summary>
    Overdose,

    /// <summary>"can I crush it", "how do I use the inhaler".</summary>
    HowToTake,

    /// <summary>"before or after a meal".</summary>
    WithFood,

    /// <summary>Side effects in general.</summary>
    SideEffects,

    /// <summary>"does it make you sleepy".</summary>
    NamedSideEffect,

    /// <summary>"what should I not take with it".</summary>
    Interactions,

    /// <summary>"can I take it with ibuprofen".</summary>
    NamedInteraction,

    /// <summary>"can I drink".</summary>
    Alcohol,

    /// <summary>Pregnancy, and trying for a baby.</summary>
    Pregnancy,

    /// <summary>Breastfeeding.</summary>
    Breastfeeding,

    /// <summary>"can my 6 year old have it".</summary>
    Children,

    /// <summary>"my mother is 80".</summary>
    Elderly,

    /// <summary>Bad kidneys, dialysis.</summary>
    Kidney,

    /// <summary>A bad liver.</summary>
    Liver,

    /// <summary>"I have asthma, is it suitable".</summary>
    EffectOnCondition,

    /// <summary>Driving, machines.</summary>
    Driving,

    /// <summary>"I am allergic to penicillin", what an allergy to it looks like.</summary>
    Allergies,

    /// <summary>"does it go in the fridge", and what to do with what is left.</summary>
    Storage,

    /// <summary>What it does in the body.</summary>
    HowItWorks,

    /// <summary>"how long until it kicks in".</summary>
    HowLongUntilItWorks,

    /// <summary>"how long does it stay in your system".</summary>
    HowLongItLasts,

    /// <summary>"how long do I have to be on it".</summary>
    HowLongToTake,

    /// <summary>"can I just stop".</summary>
    Stopping,

    /// <summary>"is it habit-forming".</summary>
    Addiction,

    /// <summary>Price, where to get it, whether it is still sold.</summary>
    CostAvailability,

    /// <summary>"do I need a prescription".</summary>
    OverTheCounter,

    /// <summary>"is there anything else".</summary>
    Alternatives,

    /// <summary>"is it better than", "same as".</summary>
    Comparison,

    /// <summary>"what is it sold as".</summary>
    BrandNames,

    /// <summary>"does it contain gluten", what each ingredient is there for.</summary>
    WhatIsInIt,

    /// <summary>"what is it", what sort of medicine: "is it an antibiotic".</summary>
    WhatIsIt,

    /// <summary>Side effects that need a doctor: "what are the dangers".</summary>
    SeriousSideEffects,

    /// <summary>Contraindications: "who must not take it".</summary>
    WhoShouldNot,

    /// <summary>Blood tests and check-ups while on it, and what it does to the results of tests.</summary>
    Tests,

    /// <summary>What happens over months and years: "is it safe long-term".</summary>
    LongTermUse,

    /// <summary>"does it really work", "is it a cure".</summary>
    Effectiveness,

    /// <summary>When to see or call a doctor, what to do about a side effect.</summary>
    WhenToSeeDoctor,
}
