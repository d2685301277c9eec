// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

namespace muster {

QString SignInErrors::text(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::SignInMalformed:
        return tr("This line is not a JSON object: %1. See “musterctl help signins”.").arg(p.value(0));
    case ErrorCode::SignInIncomplete:
        return tr("“%1” is missing, stands there more than once, or is not what it has to be. See “musterctl help signins”.").arg(p.value(0));
    case ErrorCode::SignInOfNobody:
        return tr("There is no user “%1”.").arg(p.value(0));
    case ErrorCode::SignInOfSeveral:
        return tr("Several users have the External ID “%1”. Report by e-mail address or User ID.").arg(p.value(0));
    case ErrorCode::SignInInFuture:
        return tr("%1 is yet to come. Set the clock of the reporting system right.").arg(p.value(0));
    default:
        return {};
    }
}

} // namespace muster
