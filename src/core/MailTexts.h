// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"
#include "core/Result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace muster {

// What mails say in a workspace in place of what the program has, by kind and language. A letter is one text, of which the mail's text and HTML are both made: the subject, a blank line, then
// paragraphs. A paragraph `[words]({link})` is the link. In braces stands what each mail fills in, and nothing else. So whoever writes one makes neither HTML nor links of their own.
class MailTexts
{
public:
    static constexpr int LongestLetter = 8'000; // characters
    static constexpr int LongestText = 200'000; // of all of them

    // JSON: {"activation": {"de": "…"}}. MailTextMalformed, TextTooLong, ForbiddenCharacter
    static Result<MailTexts> read(const QString &text);
    static Result<QString> clean(const QString &text); // in the one form
    QString text() const; // blank: there are none

    QString of(MailKind kind, const QString &language) const; // blank: what the program has
    void set(MailKind kind, const QString &language, const QString &letter); // as cleanLetter() makes it; blank: what the program has
    bool isEmpty() const { return m_letters.isEmpty(); }

    // MailTextMalformed, ForbiddenCharacter; blank stays blank.
    static Result<QString> cleanLetter(MailKind kind, const QString &language, const QString &letter);
    static QStringList languages(); // BCP 47, in which mails are written
    static QStringList placesOf(MailKind kind); // what stands in braces, without them
    static bool hasLink(MailKind kind) { return kind != MailKind::SeatWarning; }

    bool operator==(const MailTexts &) const = default;

private:
    QMap<QString, QMap<QString, QString>> m_letters; // by the key of the kind, then by language
};

} // namespace muster
