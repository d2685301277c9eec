// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace muster {

// A CSV file of people, and two ways to bring it into a new workspace. Both give their processor time in seconds, and
// leave the making of the empty workspace out.
class ImportFixture
{
public:
    explicit ImportFixture(int users);

    double import(); // plan and apply
    double planTime() const { return m_planTime; } // of the last import()
    double applyTime() const { return m_applyTime; }

    enum Settings { AsMuster, AsItComes };

    // What import() wrote, row for row, by `sqlite3 .import` into a database with the same tables, indexes and triggers,
    // as safely (WAL, synchronous FULL), with as much cache as Muster takes at most or with its own 2 MB. Where a table is
    // STRICT this one is not: .import cannot write NULL there. FTS is filled by INSERT … SELECT, as any program must.
    double importFinishedRows(Settings settings);

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString path(const QString &name) const { return u'"' + file(name) + u'"'; }
    void writePeople(int users);
    void exportRows(); // of the workspace as it is
    static QString sqlite(const QString &database, const QString &script);

    QTemporaryDir m_folder;
    double m_planTime = 0;
    double m_applyTime = 0;
    QString m_schema;
};

} // namespace muster
