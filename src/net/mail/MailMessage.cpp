// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/MailMessage.h"

#include "core/Text.h"
#include "net/mail/MimeObjects.h"

namespace muster {

namespace {

// A header is one line: what breaks lines in a name or a subject is a space there. And what looks as if it were encoded would be decoded (RFC 2047 §2).
QByteArray oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.simplified().replace(QLatin1String("=?"), QLatin1String("= ?")).toUtf8();
}

Owned<GMimeObject> part(const char *subtype, const QString &text)
{
    GMimeTextPart *const made = g_mime_text_part_new_with_subtype(subtype);
    g_mime_text_part_set_charset(made, "utf-8");
    g_mime_text_part_set_text(made, text.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(made), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Owned<GMimeObject>(GMIME_OBJECT(made));
}

// The last one is the one that is shown where it can be (RFC 2046 §5.1.4).
Owned<GMimeObject> body(const MailMessage &message)
{
    if (message.html.isEmpty())
        return part("plain", message.text);
    GMimeMultipart *const both = g_mime_multipart_new_with_subtype("alternative");
    g_mime_multipart_add(both, part("plain", message.text).get());
    g_mime_multipart_add(both, part("html", message.html).get());
    return Owned<GMimeObject>(GMIME_OBJECT(both));
}

void addMailbox(GMimeMessage *message, GMimeAddressType type, const Mailbox &mailbox)
{
    const QByteArray name = oneLine(mailbox.name);
    g_mime_message_add_mailbox(message, type, name.isEmpty() ? nullptr : name.constData(), mailbox.address.toUtf8().constData());
}

} // namespace

// Of characters that end nothing (RFC 5322 §3.2.3).
static QByteArray idOf(const QString &id)
{
    QByteArray plain;
    for (const char c : id.toUtf8()) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.' || c == '@')
            plain += c;
    }
    return plain;
}

Result<QByteArray> MailMessage::bytes() const
{
    for (const Mailbox *mailbox : {&from, &to}) {
        if (const Result<void> checked = checkAddress(mailbox->address); !checked)
            return tl::unexpected(checked.error());
    }
    beginMime();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    addMailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, from);
    addMailbox(message.get(), GMIME_ADDRESS_TYPE_TO, to);
    g_mime_message_set_subject(message.get(), oneLine(subject).constData(), "utf-8");
    GDateTime *const when = g_date_time_new_from_unix_utc(at / 1000);
    g_mime_message_set_date(message.get(), when);
    g_date_time_unref(when);
    g_mime_message_set_message_id(message.get(), idOf(id).constData());
    g_mime_object_set_header(GMIME_OBJECT(message.get()), "Auto-Submitted", "auto-generated", nullptr); // nobody's absence is answered to it (RFC 3834 §5)
    g_mime_message_set_mime_part(message.get(), body(*this).get());

    GMimeFormatOptions *const options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<char, void (*)(void *)> text(g_mime_object_to_string(GMIME_OBJECT(message.get()), options), g_free);
    g_mime_format_options_free(options);
    return QByteArray(text.get());
}

} // namespace muster
