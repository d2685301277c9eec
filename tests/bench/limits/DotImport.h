// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Comparison.h"

#include <QStringList>

namespace muster {

// `sqlite3 .import` of rows as they came to stand in a workspace, into the same tables with the same indexes.
class DotImport
{
public:
    // Writes the rows of `filled` that are not in `empty`, as CSV, into the folder.
    DotImport(const QString &empty, const QString &filled, const QString &folder);

    // As safely (WAL, synchronous FULL), with as much memory as sqlite3 takes when nobody says how much. Where a table is STRICT this
    // one is not, and no CHECK is looked at: .import cannot write NULL there. A search index is filled by INSERT … SELECT, as any program must. The answer is
    // the number of users.
    Lap run() const;

private:
    QString file(const QString &name) const { return m_folder + u'/' + name; }

    QString m_folder;
    QString m_schema;
    QStringList m_tables;
    bool m_searchIndex = false;
};

} // namespace muster
