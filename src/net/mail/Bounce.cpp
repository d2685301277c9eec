// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mail/Bounce.h"

#include "net/mail/MimeObjects.h"

#include <QHash>
#include <QVector>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Fields = QHash<QString, QString>; // by name in small letters

QString contentOf(GMimeObject *object)
{
    GMimeDataWrapper *const wrapper = GMIME_IS_PART(object) ? g_mime_part_get_content(GMIME_PART(object)) : nullptr;
    if (!wrapper)
        return {};
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, memory.get());
    const GByteArray *const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

// Groups of fields, with a blank line between: first of the mail, then one for each recipient (RFC 3464 §2.1). A line that begins with a space goes on.
QVector<Fields> groupsOf(QString text)
{
    QVector<Fields> groups(1);
    QString last;
    for (const QString &line : text.replace("\r\n"_L1, "\n"_L1).split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            if (!groups.last().isEmpty())
                groups.append(Fields());
        } else if (line.front().isSpace() && !last.isEmpty()) {
            groups.last()[last] += u' ' + line.trimmed();
        } else {
            last = line.section(u':', 0, 0).trimmed().toLower();
            groups.last().insert(last, line.section(u':', 1).trimmed());
        }
    }
    return groups;
}

// "rfc822; someone@x.example"
QString afterType(const QString &value)
{
    return value.contains(u';') ? value.section(u';', 1).trimmed() : value;
}

QString plainId(QString id)
{
    return id.remove(u'<').remove(u'>').trimmed().section(u'@', 0, 0);
}

bool isType(GMimeObject *object, const char *type, const char *subtype)
{
    GMimeContentType *const is = g_mime_object_get_content_type(object);
    return is && g_mime_content_type_is_type(is, type, subtype);
}

// The mail that came back, or its headers alone.
QString idIn(GMimeObject *object)
{
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *const returned = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        const char *const id = returned ? g_mime_message_get_message_id(returned) : nullptr;
        return id ? plainId(QString::fromUtf8(id)) : QString();
    }
    return isType(object, "text", "rfc822-headers") ? plainId(groupsOf(contentOf(object)).first().value(u"message-id"_s)) : QString();
}

// Words that begin with another number than the status, or with none, stand behind that: a server tried for days what was refused for a while, and gave up for good.
QString saidOf(const QString &status, const QString &words)
{
    const bool isClassed = !words.isEmpty() && (status.isEmpty() || words.front() == status.front()) && words.front().isDigit();
    return isClassed ? words : QString(status + u' ' + words).trimmed();
}

// Of the first recipient whom it did not reach.
bool addReport(Bounce &bounce, const QString &report)
{
    for (const Fields &group : groupsOf(report)) {
        if (group.value(u"action"_s).compare("failed"_L1, Qt::CaseInsensitive) != 0)
            continue;
        bounce.recipient = afterType(group.contains(u"original-recipient"_s) ? group.value(u"original-recipient"_s) : group.value(u"final-recipient"_s));
        bounce.said = saidOf(group.value(u"status"_s).section(u' ', 0, 0), afterType(group.value(u"diagnostic-code"_s)).simplified()); // a comment may stand behind it
        return true;
    }
    return false;
}

} // namespace

std::optional<Bounce> Bounce::read(const QByteArray &mail)
{
    beginMime();
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), size_t(mail.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    GMimeObject *const whole = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
    if (!whole || !GMIME_IS_MULTIPART(whole) || !isType(whole, "multipart", "report"))
        return std::nullopt;
    Bounce bounce;
    bool failed = false;
    for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(whole)); ++i) {
        GMimeObject *const part = g_mime_multipart_get_part(GMIME_MULTIPART(whole), i);
        if (isType(part, "message", "delivery-status"))
            failed = failed || addReport(bounce, contentOf(part));
        else if (bounce.messageId.isEmpty())
            bounce.messageId = idIn(part);
    }
    return failed ? std::optional(bounce) : std::nullopt;
}

} // namespace muster
