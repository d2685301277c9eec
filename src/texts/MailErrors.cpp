// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"
#include "texts/TimeText.h"

namespace muster {

QString MailErrors::text(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::MailNotSetUp:
        return tr("This workspace sends no mail yet. Set a mail server, a sender and the pages that links lead to in its settings.");
    case ErrorCode::MailWent:
        return tr("The mail to “%1” went out already and cannot be taken back. The link in it ends when another one is asked for.").arg(p.value(0));
    case ErrorCode::LinkWrong:
        return tr("That link is not known here. Check that all of it was copied, or ask for another one.");
    case ErrorCode::LinkUsed:
        return tr("That link was used already. Sign in, or ask for another one.");
    case ErrorCode::LinkReplaced:
        return tr("That link is not good any more: a newer one was sent, or the password or address was changed.");
    case ErrorCode::LinkExpired:
        return tr("That link was good until %1. Ask for another one.").arg(timeText(QDateTime::fromMSecsSinceEpoch(p.value(0).toLongLong()), QLocale()));
    default:
        return {};
    }
}

} // namespace muster
