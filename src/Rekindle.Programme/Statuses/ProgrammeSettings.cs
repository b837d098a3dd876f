using Rekindle.Programme.Playbooks;

namespace Rekindle.Programme.Statuses;

/// <summary>Everything the programme is given besides the log and the moment.</summary>
/// <param name="DefaultZone">IANA zone of a journey that names none.</param>
/// <param name="Texts">How texts are read.</param>
/// <param name="Override">A playbook that judges the whole log in place of the journey's own; null for the journey's own.</param>
public sealed record ProgrammeSettings(string DefaultZone, TextReadings Texts, Playbook? Override = null);
