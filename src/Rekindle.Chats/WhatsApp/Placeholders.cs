using System.Text;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.WhatsApp;

/// <summary>Whole texts that the program writes in place of something, in the languages in which they were seen.</summary>
internal static class Placeholders
{
    private static readonly string[] Media =
    [
        "<Media omitted>", "<Medien ausgeschlossen>", "<Médias omis>", "<Multimedia omitido>", "<Archivo omitido>", "<Media omessi>",
        "<Mídia oculta>", "<Arquivo de mídia oculto>", "<Ficheiro não revelado>", "<Média vynechány>", "<Без медиафайлов>",
        "<Media weggelaten>", "<省略影音内容>", "<已省略多媒體檔案>", "<Medya dahil edilmedi>", "<Pliki pominięto>", "<Media utelämnat>",
        "<View once voice message omitted>", "<View once message omitted>", "null",
        "image omitted", "video omitted", "audio omitted", "sticker omitted", "GIF omitted", "document omitted", "video note omitted",
        "Bild weggelassen", "Video weggelassen", "Audio weggelassen", "Sticker weggelassen", "GIF weggelassen", "Dokument weggelassen",
        "image absente", "vidéo absente", "audio omis", "sticker omis", "GIF retiré", "document manquant",
        "imagen omitida", "Video omitido", "audio omitido", "sticker omitido", "GIF omitido", "documento omitido",
        "immagine omessa", "video omesso", "audio omesso", "sticker non incluso", "GIF esclusa", "documento omesso",
        "imagem não revelada", "vídeo não revelado", "imagem ocultada", "vídeo omitido", "áudio ocultado", "figurinha omitida",
        "obrázek vynechán", "video vynecháno", "изображение отсутствует", "видео отсутствует", "аудиофайл отсутствует", "стикер отсутствует",
        "зображення відсутнє", "відео відсутнє", "لم يتم إدراج الصورة", "لم يتم إدراج الفيديوهات", "फ़ोटो हटाई गई", "वीडियो छोड़ा गया",
        "gambar tidak disertakan", "video tidak disertakan", "画像は含まれていません", "ビデオは含まれていません", "ไม่มีรูปภาพ", "วิดีโอถูกลบ",
        "đã bỏ qua hình ảnh", "đã bỏ video", "görüntü dahil edilmedi", "video dahil edilmedi", "afbeelding weggelaten", "video weggelaten",
    ];

    private static readonly string[] Deleted =
    [
        "This message was deleted", "You deleted this message", "This message was deleted by admin",
        "Diese Nachricht wurde gelöscht", "Du hast diese Nachricht gelöscht", "Ce message a été supprimé", "Vous avez supprimé ce message",
        "Se eliminó este mensaje", "Eliminaste este mensaje", "Este mensaje fue eliminado", "Questo messaggio è stato eliminato",
        "Hai eliminato questo messaggio", "Esta mensagem foi apagada", "Apagou esta mensagem", "Você apagou esta mensagem",
        "Mensagem apagada", "Tato zpráva byla smazána", "Tuto zprávu jste smazal/a", "Данное сообщение удалено", "Вы удалили данное сообщение",
        "Це повідомлення було видалено", "Ви видалили це повідомлення", "تم حذف هذه الرسالة", "أنت حذفت هذه الرسالة", "Pesan ini dihapus",
        "Anda menghapus pesan ini", "このメッセージは削除されました", "このメッセージを削除しました", "ข้อความนี้ถูกลบแล้ว", "คุณได้ลบข้อความนี้",
        "Tin nhắn này đã bị xóa", "Bạn đã xoá tin nhắn này", "Dit bericht is verwijderd", "Je hebt dit bericht verwijderd",
        "Bu mesaj silindi", "Bu mesajı sildiniz", "Ta wiadomość została usunięta", "Usunięto tę wiadomość", "यह मैसेज डिलीट कर दिया गया है",
    ];

    private static readonly string[] Calls =
    [
        "Missed voice call", "Missed video call", "Missed group voice call", "Missed group video call", "Voice call", "Video call",
        "Verpasster Sprachanruf", "Verpasster Videoanruf", "Sprachanruf", "Videoanruf", "Appel vocal manqué", "Appel vidéo manqué",
        "Appel vocal", "Appel vidéo", "Llamada perdida", "Videollamada perdida", "Llamada de voz perdida", "Llamada de voz", "Videollamada",
        "Chiamata vocale persa", "Videochiamata persa", "Chiamata persa", "Chamada de voz perdida", "Chamada de vídeo perdida",
        "Ligação de voz perdida", "Ligação de vídeo perdida", "Gemiste spraakoproep", "Gemiste video-oproep", "Gemiste oproep",
        "Пропущенный аудиозвонок", "Пропущенный видеозвонок", "Пропущений голосовий дзвінок", "Cevapsız sesli arama",
        "Cevapsız görüntülü arama", "Zmeškaný hlasový hovor", "Zmeškaný videohovor", "Nieodebrane połączenie głosowe", "不在着信",
        "مكالمة صوتية فائتة", "مكالمة فيديو فائتة", "Panggilan suara tak terjawab", "Panggilan video tak terjawab",
    ];

    private static readonly string[] Contacts = ["Contact card omitted", "Kontaktkarte ausgelassen", "Kontaktkarte weggelassen", "fiche contact omise", "Tarjeta de contacto omitida"];

    private static readonly string[] Locations =
    [
        "live location shared", "Live-Standort wird geteilt", "Live-Standort geteilt", "ubicación en tiempo real compartida",
        "localisation en direct partagée", "posizione attuale condivisa", "localização em tempo real compartilhada", "live locatie gedeeld",
    ];

    /// <summary>What the program writes behind a text that was changed.</summary>
    public static IReadOnlyList<byte[]> Edited { get; } =
    [
        .. new[]
        {
            "<This message was edited>", "<Diese Nachricht wurde bearbeitet.>", "<Diese Nachricht wurde bearbeitet>", "<Ce message a été modifié>",
            "<Se editó este mensaje.>", "<Se editó este mensaje>", "<Questo messaggio è stato modificato>", "<Mensagem editada>",
            "<Dit bericht is bewerkt>", "<Bu mesaj düzenlendi>", "<Сообщение изменено>",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly Dictionary<int, List<(byte[] Text, RecordKind Kind)>> ByLength = Build();

    // Which lengths begin with which byte: nearly every text is told to be none of them by one look.
    private static readonly bool[] Begins = Beginnings();

    private static readonly (byte[] Text, RecordKind Kind)[] CallBeginnings = [.. Calls.Select(c => (Encoding.UTF8.GetBytes(c), RecordKind.Call))];

    /// <summary>The kind that a whole text stands for.</summary>
    /// <param name="text">Without invisible marks around it and without a full stop at its end.</param>
    /// <param name="kind">The kind.</param>
    public static bool TryFind(ReadOnlySpan<byte> text, out RecordKind kind)
    {
        kind = RecordKind.Text;
        if (text.Length is 0 or > 127 || !Begins[(text.Length << 8) | text[0]]) return false;
        foreach ((byte[] known, RecordKind found) in ByLength[text.Length])
        {
            if (!text.SequenceEqual(known)) continue;
            kind = found;
            return true;
        }

        return false;
    }

    /// <summary>Whether a text that the program wrote begins like a call; a length or a hint follows.</summary>
    public static bool BeginsLikeCall(ReadOnlySpan<byte> text)
    {
        foreach ((byte[] call, _) in CallBeginnings)
        {
            if (text.StartsWith(call)) return true;
        }

        return false;
    }

    private static Dictionary<int, List<(byte[] Text, RecordKind Kind)>> Build()
    {
        var lengths = new Dictionary<int, List<(byte[] Text, RecordKind Kind)>>();
        Add(Media, RecordKind.Media);
        Add(Deleted, RecordKind.Deleted);
        Add(Calls, RecordKind.Call);
        Add(Contacts, RecordKind.Contact);
        Add(Locations, RecordKind.Location);
        return lengths;

        void Add(string[] texts, RecordKind kind)
        {
            foreach (string text in texts)
            {
                byte[] bytes = Encoding.UTF8.GetBytes(text);
                if (!lengths.TryGetValue(bytes.Length, out List<(byte[] Text, RecordKind Kind)>? same)) lengths[bytes.Length] = same = [];
                same.Add((bytes, kind));
            }
        }
    }

    private static bool[] Beginnings()
    {
        var begins = new bool[128 << 8];
        foreach ((int length, List<(byte[] Text, RecordKind Kind)> same) in ByLength)
        {
            foreach ((byte[] text, _) in same) begins[(length << 8) | text[0]] = true;
        }

        return begins;
    }
}
