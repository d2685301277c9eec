// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace muster {

// An engine's SQL: statements by name and migrations, from the resources (see resources/sql/README.md), and phrases that
// engines say differently.
class Dialect
{
public:
    static const Dialect &sqlite();

    // Ends the program where there is none of that name.
    QString text(const QString &name) const;

    int latestMigration() const { return m_latestMigration; }
    QStringList migration(int number) const; // its statements

    // `sql` with phrases as this engine says them:
    // {ids ?} "SELECT …" the numbers of a JSON array
    // {texts ?} "SELECT …" the texts of a JSON array
    // {contains text, part} a condition
    // {place text, part} where the part begins, from 1
    // {topic.name} the text of that name
    QString withPhrases(QString sql) const;

private:
    explicit Dialect(const QString &folder);

    QString m_folder;
    int m_latestMigration;
    QHash<QString, QString> m_texts;
};

} // namespace muster
