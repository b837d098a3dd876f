using System.Text;

namespace Rekindle.Chats.WhatsApp;

/// <summary>What a word beside a twelve-hour time says.</summary>
internal enum DayPeriod
{
    /// <summary>There is no such word: 24 hours.</summary>
    None,

    /// <summary>Before noon: 12 is 0.</summary>
    Am,

    /// <summary>After noon: 1 to 11 become 13 to 23.</summary>
    Pm,

    /// <summary>Night: before six and at twelve it is the morning's, later the evening's.</summary>
    Night,

    /// <summary>Around noon: 11 stays, 12 stays, 1 to 3 become 13 to 15.</summary>
    Noon,
}

/// <summary>The words for halves and parts of the day. Sources: the CLDR's day periods and markers seen in public exports.</summary>
internal static class DayPeriods
{
    private static readonly (byte[] Word, DayPeriod Period)[] Words = Build();

    /// <summary>What a word means.</summary>
    /// <param name="key">The letters alone, without dots, blanks and marks, ASCII in lower case.</param>
    /// <returns>The period; <see cref="DayPeriod.None"/> where the word is not known.</returns>
    public static DayPeriod Find(ReadOnlySpan<byte> key)
    {
        if (key.SequenceEqual("am"u8)) return DayPeriod.Am;
        if (key.SequenceEqual("pm"u8)) return DayPeriod.Pm;
        foreach ((byte[] word, DayPeriod period) in Words)
        {
            if (key.SequenceEqual(word)) return period;
        }

        return DayPeriod.None;
    }

    /// <summary>The hour of 24 that an hour with its period means.</summary>
    public static int Hour(int written, DayPeriod period) => (period, written) switch
    {
        (DayPeriod.Am, 12) => 0,
        (DayPeriod.Pm, < 12) => written + 12,
        (DayPeriod.Night, 12) => 0,
        (DayPeriod.Night, >= 6 and < 12) => written + 12,
        (DayPeriod.Noon, < 4) => written + 12,
        _ => written,
    };

    private static (byte[], DayPeriod)[] Build()
    {
        string[] am =
        [
            "ص", "上午", "午前", "오전", "öö", "ÖÖ", "de", "पूर्वाह्न", "পূর্বাহ্ণ", "মপূ", "मपू", "முற்பகல்", "ಪೂರ್ವಾಹ್ನ", "પૂર્વાહ્ન",
            "πμ", "ΠΜ", "sa", "ก่อนเที่ยง", "قظ", "قبلازظهر", "ព្រឹក", "ກ່ອນທ່ຽງ", "ጥዋት", "pd", "vm", "fm", "dop", "прпп", "преподне",
            "prepodne", "прпоп", "үө", "тң", "ад", "inthemorning", "midnight", "凌晨", "清晨", "早上", "早晨", "새벽", "아침", "सुबह", "সকাল", "ভোর",
            "सकाळी", "सवेरे", "காலை", "ਸਵੇਰੇ", "ਪੂਦੁ", "صباحا", "صباحًا", "فجرا", "فجرًا", "منتصفالليل", "delamañana", "demadrugada", "pagi",
        ];
        string[] pm =
        [
            "م", "下午", "午後", "오후", "ös", "ÖS", "du", "अपराह्न", "অপরাহ্ণ", "মউ", "मउ", "பிற்பகல்", "ಅಪರಾಹ್ನ", "અપરાહ્ન",
            "μμ", "ΜΜ", "ch", "หลังเที่ยง", "بظ", "بعدازظهر", "ល្ងាច", "ຫຼັງທ່ຽງ", "ከሰዓት", "md", "nm", "em", "odp", "поп", "поподне",
            "popodne", "үх", "тк", "intheafternoon", "intheevening", "傍晚", "晚上", "저녁", "दोपहर", "शाम", "বিকাল", "সন্ধ্যা", "দুপুর",
            "दुपारी", "संध्याकाळी", "மாலை", "மதியம்", "ਸ਼ਾਮ", "ਬਾਦੁ", "مساء", "مساءً", "ظهرا", "ظهرًا", "بعدالظهر", "delatarde", "delanoche", "sore",
        ];
        string[] night = ["atnight", "夜里", "夜晚", "밤", "रात", "রাত", "रात्री", "இரவு", "ਰਾਤ", "ليلا", "ليلًا", "malam"];
        string[] noon = ["noon", "中午", "正午", "정오", "siang"];
        return
        [
            .. am.Select(w => (Encoding.UTF8.GetBytes(w), DayPeriod.Am)),
            .. pm.Select(w => (Encoding.UTF8.GetBytes(w), DayPeriod.Pm)),
            .. night.Select(w => (Encoding.UTF8.GetBytes(w), DayPeriod.Night)),
            .. noon.Select(w => (Encoding.UTF8.GetBytes(w), DayPeriod.Noon)),
        ];
    }
}
