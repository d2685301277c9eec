// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ReturnedText.h"

#include "core/ShortText.h"
#include "texts/NameList.h"
#include "texts/TimeText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype LongestSaid = 200; // characters

struct ReturnedText
{
    Q_DECLARE_TR_FUNCTIONS(ReturnedText)
};

// On one line, whatever it was.
QString saidText(const QString &said)
{
    return ellipsedText(said, LongestSaid);
}

QString whenText(const ReturnedMail &mail, const QLocale &locale)
{
    return timeText(QDateTime::fromMSecsSinceEpoch(mail.at), locale);
}

} // namespace

QString returnedText(const ReturnedMail &mail, const QLocale &locale)
{
    return ReturnedText::tr("The last mail to %1 came back on %2: “%3” Ask the person for an address that gets mail.").arg(mail.address, whenText(mail, locale), saidText(mail.said));
}

QString returnedText(const QVector<ReturnedMail> &mails, const QLocale &locale)
{
    if (mails.isEmpty())
        return {};
    QStringList lines {ReturnedText::tr("The last mail to %Ln of these addresses came back. Correct the address first, or send it there all the same:", nullptr, int(mails.size()))};
    for (const ReturnedMail &mail : mails.mid(0, MostNamesSaid))
        lines.append(ReturnedText::tr("%1, on %2: “%3”", "address, time, words").arg(mail.address, whenText(mail, locale), saidText(mail.said)));
    if (mails.size() > MostNamesSaid)
        lines.append(ReturnedText::tr("and %Ln more", nullptr, int(mails.size() - MostNamesSaid)));
    return lines.join(u'\n');
}

} // namespace muster
