// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/LetterText.h"

#include "core/Field.h"
#include "core/MailTexts.h"
#include "texts/Titles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(LetterText)

public:
    static QString line(const QString &kind, const QStringList &subjects) { return tr("%1: %2").arg(keyText(Field::Mail, kind), subjects.join(u", "_s)); }
    static QString subject(const QString &language, const QString &letter) { return tr("%1 (“%2”)").arg(keyText(Field::PreferredLanguage, language), letter.section(u'\n', 0, 0)); }
};

} // namespace

QString letterWords(const QString &mailTexts)
{
    const Result<MailTexts> texts = MailTexts::read(mailTexts);
    if (!texts)
        return mailTexts;
    QStringList lines;
    for (const QString &kind : keys<MailKind>()) {
        QStringList subjects;
        for (const QString &language : MailTexts::languages()) {
            if (const QString letter = texts->of(*fromKey<MailKind>(kind), language); !letter.isEmpty())
                subjects.append(LetterText::subject(language, letter));
        }
        if (!subjects.isEmpty())
            lines.append(LetterText::line(kind, subjects));
    }
    return lines.join(u"; "_s);
}

} // namespace muster
