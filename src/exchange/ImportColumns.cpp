// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportColumns.h"

#include "core/Column.h"
#include "core/Fold.h"
#include "texts/Titles.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Meanings = QHash<QString, ImportColumn>;

struct KnownColumn
{
    ImportColumn meaning;
    Column column;
    QStringList also; // titles in English that are neither key nor word, and those of the import's own form
};

const QVector<KnownColumn> &knownColumns()
{
    static const QVector<KnownColumn> known {
        {ImportColumn::Email, Column::Email, {u"email address"_s, u"mail"_s}},
        {ImportColumn::FirstName, Column::FirstName, {u"given name"_s}},
        {ImportColumn::LastName, Column::LastName, {u"surname"_s, u"family name"_s}},
        {ImportColumn::Roles, Column::Roles, {}},
        {ImportColumn::AccountType, Column::AccountType, {}},
        {ImportColumn::Status, Column::Status, {}},
        {ImportColumn::SignIn, Column::SignIn, {u"sso"_s, u"sign-in method"_s}},
        {ImportColumn::Provider, Column::Provider, {u"authentication provider"_s}},
        {ImportColumn::Classification, Column::Classification, {}},
        {ImportColumn::DefaultGroup, Column::DefaultGroup, {}},
        {ImportColumn::Groups, Column::Groups, {}},
        {ImportColumn::Projects, Column::Projects, {}},
    };
    return known;
}

// Made anew each time: titles follow the language.
Meanings meanings()
{
    Meanings meanings;
    for (const KnownColumn &known : knownColumns()) {
        const ColumnDefinition *definition = findColumn(Table::Users, known.column);
        QStringList titles = known.also;
        titles << QString::fromLatin1(definition->key) << QString::fromLatin1(definition->word) << columnTitle(known.column);
        for (const QString &title : std::as_const(titles))
            meanings.insert(importWord(title), known.meaning);
    }
    return meanings;
}

bool maySpeakTwice(ImportColumn column)
{
    return column == ImportColumn::Roles || column == ImportColumn::Groups || column == ImportColumn::Projects;
}

} // namespace

QString importWord(const QString &text)
{
    QString word = fold(text);
    word.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'\u2010' || c == u'\u2011'; });
    return word;
}

ImportColumns::ImportColumns(const QStringList &header)
{
    const Meanings known = meanings();
    for (int i = 0; i < int(header.size()); ++i) {
        const auto meaning = known.constFind(importWord(header.at(i)));
        if (meaning != known.constEnd() && (!has(*meaning) || maySpeakTwice(*meaning)))
            m_positions[size_t(*meaning)].append(i);
        else
            m_ignored.append(header.at(i));
    }
}

QString ImportColumns::text(const QStringList &fields, ImportColumn column) const
{
    const QVector<int> &positions = m_positions[size_t(column)];
    return positions.isEmpty() ? QString() : fields.value(positions.first()).trimmed();
}

QStringList ImportColumns::texts(const QStringList &fields, ImportColumn column) const
{
    QStringList texts;
    for (const int position : m_positions[size_t(column)]) {
        if (const QString text = fields.value(position).trimmed(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

} // namespace muster
