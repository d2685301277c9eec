// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QVector>

namespace muster {

// Lists as {ids ?} and {texts ?} take them, see Dialect.
QString jsonOf(const QVector<qint64> &ids);
QString jsonOf(const QSet<qint64> &ids);
QString jsonOf(const QStringList &texts);

} // namespace muster
