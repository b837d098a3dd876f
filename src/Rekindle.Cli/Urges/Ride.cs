using System.Globalization;
using System.Text;
using Rekindle.Cli.Showing;

namespace Rekindle.Cli.Urges;

/// <summary>Ninety seconds of breathing, drawn where the terminal can and told in words where it cannot.</summary>
internal static class Ride
{
    // Eight pictures a second are smooth to the eye and quiet on a slow line.
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(125);

    /// <summary>Rides the wave once. Enter ends it early.</summary>
    /// <param name="talk">Where it is shown.</param>
    /// <param name="clock">Its pace.</param>
    /// <param name="paint">Colour; null: told in words.</param>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    public static void Once(Talk talk, TimeProvider clock, Paint? paint)
    {
        if (paint is { } colours) Draw(talk, clock, colours);
        else Tell(talk);
    }

    private static void Draw(Talk talk, TimeProvider clock, Paint paint)
    {
        long begun = clock.GetTimestamp();
        string above = "";
        talk.Output.Write("\e[?25l");
        try
        {
            do
            {
                TimeSpan gone = clock.GetElapsedTime(begun);
                if (gone >= Breath.Whole) return;
                int left = (int)Math.Ceiling((Breath.Whole - gone).TotalSeconds);
                var picture = new StringBuilder(above);
                foreach (string line in WavePicture.At(gone.TotalSeconds, left, talk.Columns, paint)) picture.Append(line).Append("\e[K\n");
                talk.Output.Write(picture);
                talk.Output.Flush();
                above = string.Create(CultureInfo.InvariantCulture, $"\e[{WavePicture.Lines}A\r");
            }
            while (talk.Wait(Frame));
        }
        finally
        {
            talk.Output.Write("\e[?25h");
            talk.Output.Flush();
        }
    }

    private static void Tell(Talk talk)
    {
        int rounds = (int)Breath.Whole.TotalSeconds / Breath.Round;
        for (int round = 1; round <= rounds; round++)
        {
            talk.Say($"In, for {Breath.In}.", "  ");
            if (!talk.Wait(TimeSpan.FromSeconds(Breath.In))) return;
            talk.Say($"Out slowly, for {Breath.Out}.", "  ");
            if (!talk.Wait(TimeSpan.FromSeconds(Breath.Out))) return;
            if (round < rounds && round % 3 == 0) talk.Say(string.Create(CultureInfo.InvariantCulture, $"{(rounds - round) * Breath.Round} seconds are left."));
        }
    }
}
