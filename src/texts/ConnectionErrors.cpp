// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

namespace muster {

QString ConnectionErrors::text(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::ConnectionNotFound:
        return tr("There is no connection “%1”. Check its name, or set it up.").arg(p.value(0));
    case ErrorCode::ConnectionMalformed:
        return tr("The settings of the connection “%1” cannot be read: %2 %3").arg(p.value(0), p.value(1), p.value(2));
    default:
        return {};
    }
}

} // namespace muster
