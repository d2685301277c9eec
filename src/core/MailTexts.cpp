// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailTexts.h"

#include "core/FieldDefinition.h"
#include "core/Text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

auto malformed(const QString &kind, const QString &language, const char *what, const QString &detail = {})
{
    return fail(ErrorCode::MailTextMalformed, kind, language, QString::fromLatin1(what), detail);
}

// Lines end as they do here, none ends with blanks, and paragraphs are one blank line apart.
QString inOneForm(QString letter)
{
    static const QRegularExpression blanks(u"[ \\t]+$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression gaps(u"\\n{3,}"_s);
    letter.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return letter.remove(blanks).replace(gaps, u"\n\n"_s).trimmed();
}

bool endsPiece(QChar c)
{
    return c == u'\n' || c == u'\u00A0' || c == u'\u202F'; // French has blanks at which no line ends
}

// The one form of texts (core/Text.h), between ends of lines and blanks at which none ends.
Result<QString> cleanPieces(const QString &letter)
{
    QString all;
    for (qsizetype from = 0; from <= letter.size();) {
        const auto end = std::find_if(letter.cbegin() + from, letter.cend(), endsPiece);
        const Result<QString> clean = cleanText(letter.mid(from, std::distance(letter.cbegin() + from, end)), keyOf(Field::MailTexts), MailTexts::LongestLetter);
        if (!clean)
            return clean;
        all += *clean;
        if (end == letter.cend())
            break;
        all += *end;
        from = std::distance(letter.cbegin(), end) + 1;
    }
    return all;
}

// What stands in braces and is nothing that a mail of the kind fills in; null: all is.
QString foreignPlace(const QString &letter, MailKind kind)
{
    static const QRegularExpression place(u"\\{([^{}\\n]*)\\}"_s);
    const QStringList known = MailTexts::placesOf(kind);
    for (auto places = place.globalMatch(letter); places.hasNext();) {
        const QRegularExpressionMatch found = places.next();
        if (!known.contains(found.captured(1)))
            return found.captured(0);
    }
    return {};
}

// Exactly one paragraph is the link, and it stands nowhere else.
bool isLinkRight(const QStringList &paragraphs, MailKind kind)
{
    static const QRegularExpression link(u"^\\[[^\\[\\]{}\\n]+\\]\\(\\{link\\}\\)$"_s);
    const qsizetype links = std::count_if(paragraphs.begin(), paragraphs.end(), [](const QString &paragraph) { return link.match(paragraph).hasMatch(); });
    return links == (MailTexts::hasLink(kind) ? 1 : 0) && paragraphs.join(u'\n').count("{link}"_L1) == links;
}

} // namespace

QStringList MailTexts::languages()
{
    return findField(ObjectKind::User, Field::PreferredLanguage)->allowed;
}

QStringList MailTexts::placesOf(MailKind kind)
{
    switch (kind) {
    case MailKind::Activation:
    case MailKind::PasswordReset:
        return {u"organization"_s, u"name"_s, u"email"_s, u"link"_s, u"until"_s};
    case MailKind::Invitation:
    case MailKind::InvitationReminder:
        return {u"organization"_s, u"name"_s, u"email"_s, u"link"_s, u"until"_s, u"project"_s, u"role"_s, u"inviter"_s};
    case MailKind::SeatWarning:
        return {u"organization"_s, u"name"_s, u"email"_s, u"seats"_s, u"taken"_s, u"left"_s};
    }
    Q_UNREACHABLE();
}

Result<QString> MailTexts::cleanLetter(MailKind kind, const QString &language, const QString &letter)
{
    const QString key = keyOf(kind);
    if (letter.trimmed().isEmpty())
        return u""_s;
    if (letter.size() > LongestLetter)
        return malformed(key, language, "long", QString::number(LongestLetter));
    const Result<QString> pieces = cleanPieces(inOneForm(letter));
    if (!pieces)
        return pieces;
    const QString clean = inOneForm(*pieces);
    QStringList paragraphs = clean.split(u"\n\n"_s, Qt::SkipEmptyParts);
    if (paragraphs.size() < 2 || paragraphs.first().contains(u'\n') || paragraphs.first().contains("{link}"_L1))
        return malformed(key, language, "subject");
    if (const QString foreign = foreignPlace(clean, kind); !foreign.isNull())
        return malformed(key, language, "place", quotedText(foreign));
    paragraphs.removeFirst();
    return isLinkRight(paragraphs, kind) ? Result<QString>(clean) : malformed(key, language, "link");
}

Result<MailTexts> MailTexts::read(const QString &text)
{
    MailTexts texts;
    if (text.trimmed().isEmpty())
        return texts;
    if (text.size() > LongestText)
        return fail(ErrorCode::TextTooLong, keyOf(Field::MailTexts), QString::number(LongestText), QString::number(text.size()), quotedText(text));
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &mistake);
    if (!document.isObject())
        return malformed({}, {}, "json", document.isNull() ? mistake.errorString() : QString());
    const QJsonObject kinds = document.object();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const std::optional<MailKind> known = fromKey<MailKind>(kind.key());
        if (!known || !kind->isObject())
            return malformed(quotedText(kind.key()), {}, "kind");
        const QJsonObject letters = kind->toObject();
        for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
            if (!languages().contains(letter.key()) || !letter->isString())
                return malformed(kind.key(), quotedText(letter.key()), "language");
            const Result<QString> clean = cleanLetter(*known, letter.key(), letter->toString());
            if (!clean)
                return tl::unexpected(clean.error());
            texts.set(*known, letter.key(), *clean);
        }
    }
    return texts;
}

Result<QString> MailTexts::clean(const QString &text)
{
    return read(text).map([](const MailTexts &texts) { return texts.text(); });
}

QString MailTexts::text() const
{
    if (m_letters.isEmpty())
        return u""_s;
    QJsonObject kinds;
    for (auto kind = m_letters.begin(); kind != m_letters.end(); ++kind) {
        QJsonObject letters;
        for (auto letter = kind->begin(); letter != kind->end(); ++letter)
            letters.insert(letter.key(), letter.value());
        kinds.insert(kind.key(), letters);
    }
    return QString::fromUtf8(QJsonDocument(kinds).toJson(QJsonDocument::Compact));
}

QString MailTexts::of(MailKind kind, const QString &language) const
{
    return m_letters.value(keyOf(kind)).value(language);
}

void MailTexts::set(MailKind kind, const QString &language, const QString &letter)
{
    QMap<QString, QString> &letters = m_letters[keyOf(kind)];
    if (letter.isEmpty())
        letters.remove(language);
    else
        letters.insert(language, letter);
    if (letters.isEmpty())
        m_letters.remove(keyOf(kind));
}

} // namespace muster
