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
    static const Dialect &postgresql();

    // Ends the program where there is none of that name.
    QString text(const QString &name) const;

    // Migrations have the same numbers on every engine; an engine's own begin with the one it was made at.
    int firstMigration() const { return m_firstMigration; }
    int latestMigration() const { return m_latestMigration; }
    QStringList names() const { return m_texts.keys(); }
    QStringList migration(int number) const; // its statements

    // Whether each statement is a round trip to a server: then what can be done together should be.
    bool isRemote() const { return m_isRemote; }

    // `sql` with phrases as this engine says them:
    // {ids ?} "SELECT …" the numbers of a JSON array
    // {texts ?} "SELECT …" the texts of a JSON array
    // {contains text, part} a condition
    // {place text, part} where the part begins, from 1
    // {char number} the letter of that number
    // {empty bytes} bytes of which there are none
    // {topic.name} the text of that name
    // before.table, main.table how it stood before the changes of a preview, and how it stands now
    // CROSS JOIN table t ON … tables are looked into in this order
    QString withPhrases(QString sql) const;

private:
    struct Phrases // \1, \2: what stands in them
    {
        QString contains;
        QString place;
        QString ids;
        QString texts;
        QString letter;
        QString emptyBytes;
        QString before;
        QString now;
        QString ordered;
    };

    enum Where { Here, Remote };
    Dialect(const QString &folder, Where where, Phrases phrases);

    QString m_folder;
    bool m_isRemote;
    Phrases m_phrases;
    int m_firstMigration;
    int m_latestMigration;
    QHash<QString, QString> m_texts;
};

} // namespace muster
