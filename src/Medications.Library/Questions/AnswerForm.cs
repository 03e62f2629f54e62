namespace Medications.Library.Questions;

/// <summary>What the answer to a question has to contain, by its question words.</summary>
public enum AnswerForm
{
    /// <summary>A description, or nothing in particular.</summary>
    Description,

    /// <summary>Yes or no: "can I", "is it".</summary>
    YesNo,

    /// <summary>A quantity with its unit: "how much", "how many mg".</summary>
    Quantity,

    /// <summary>A length of time: "how long", "how many days".</summary>
    Duration,

    /// <summary>How often: "how many times a day".</summary>
    Frequency,

    /// <summary>A time: "when", "before or after".</summary>
    Time,

    /// <summary>An age: "from what age", "how old".</summary>
    Age,

    /// <summary>A reason: "why".</summary>
    Reason,

    /// <summary>A way of doing it: "how do I".</summary>
    Manner,

    /// <summary>A list: "side effects", "which medicines".</summary>
    List,

    /// <summary>A place: "where".</summary>
    Place,

    /// <summary>A person or group of people: "who".</summary>
    Person,
}
