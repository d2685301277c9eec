// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QVector>

namespace muster {

class Database;

// One group directly in another.
struct GroupStep
{
    QString outer; // name
    QString outerId;
    QString inner; // name
    QString by; // who put it there
    qint64 at = 0; // UTC milliseconds
};

// A way from a group down to one that it holds, directly or not. None when it does not hold it.
Result<QVector<GroupStep>> wayBetween(Database &database, qint64 outer, qint64 inner);

} // namespace muster
