using Rekindle.Programme.Journeys;

namespace Rekindle.Web.Forms;

/// <summary>What a field asks for, in words for the person. It never repeats what they wrote.</summary>
internal static class ProblemWords
{
    /// <summary>What would be right.</summary>
    public static string For(Field field) => field.Kind switch
    {
        FieldKind.Text => "Please write a few words.",
        FieldKind.Name => "Please write a name of at most 100 characters.",
        FieldKind.Date => "Please give a day, as 2026-01-31.",
        FieldKind.Moment => "Please give a day and a time, as 2026-01-31T18:00.",
        FieldKind.Whole => $"Please give a whole number from {field.Min} to {field.Max}.",
        FieldKind.Number => $"Please choose a number from {field.Min} to {field.Max}.",
        FieldKind.Many => "Please choose at least one.",
        FieldKind.Scales => "Please answer at least one.",
        FieldKind.Id or FieldKind.Ids => "Please choose an entry.",
        _ => "Please choose one.",
    };
}
