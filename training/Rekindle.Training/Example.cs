namespace Rekindle.Training;

/// <summary>A sentence made ready for training.</summary>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Draft">Number of the draft that it stands in; -1 for a sentence of its own.</param>
/// <param name="Named">Hashes of its named features.</param>
/// <param name="Pooled">Its pooled word vectors.</param>
/// <param name="Truth">For each label 1 where it holds, 0 where it does not, -1 where nobody said.</param>
/// <param name="ByPattern">For each label whether a pattern found it.</param>
/// <param name="Unsaid">For each label whether it was left open for the whole text, not only for the place in it.</param>
internal sealed record Example(string Writer, int Draft, uint[] Named, float[] Pooled, sbyte[] Truth, bool[] ByPattern, bool[] Unsaid);
