using Rekindle.Drafts.Patterns;

namespace Rekindle.Drafts.Classifying;

/// <summary>What the models say of one sentence.</summary>
/// <param name="labels">How many labels there are.</param>
internal sealed class Judged(int labels)
{
    private readonly float[] _probabilities = new float[labels];
    private readonly Hit[] _places = new Hit[labels];

    /// <summary>The probability of a label, 0 to 1: the highest of any stretch of the sentence.</summary>
    /// <param name="label">Its index in <see cref="Labels.All"/>.</param>
    public float this[int label] => _probabilities[label];

    /// <summary>The stretch in which a label is likeliest.</summary>
    /// <param name="label">Its index in <see cref="Labels.All"/>.</param>
    public Hit Place(int label) => _places[label];

    /// <summary>Takes in what was said of one stretch.</summary>
    /// <param name="probabilities">One for each label.</param>
    /// <param name="place">The stretch.</param>
    public void Hear(float[] probabilities, Hit place)
    {
        for (int label = 0; label < probabilities.Length; label++)
        {
            if (probabilities[label] > _probabilities[label] || _places[label].End == 0)
            {
                (_probabilities[label], _places[label]) = (probabilities[label], place);
            }
        }
    }
}
