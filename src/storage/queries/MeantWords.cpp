// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/MeantWords.h"

#include "core/Fold.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/queries/Listing.h"
#include "storage/queries/TableSql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostCompared = 5000; // names of a kind

QString condition(const FieldDefinition &column, const QString &value)
{
    const QString text = value.contains(u' ') || value.contains(u',') ? u'"' + value + u'"' : value;
    return QLatin1StringView(column.word) + u':' + text;
}

// Whose names stand in a column that is called otherwise.
Column namesIn(Table table, Column column)
{
    if (column != Column::Name)
        return column == Column::Subject ? Column::Groups : column;
    return table == Table::Groups ? Column::Groups : table == Table::Projects ? Column::Projects : table == Table::Roles ? Column::Roles : column;
}

bool holdsPeople(Column column)
{
    return column == Column::FirstName || column == Column::LastName || column == Column::FullName || column == Column::Subject || column == Column::User;
}

Result<QStringList> namesOfPeople(Reader &reader)
{
    QStringList names;
    if (!reader.rights.checkSees(Table::Users) || !reader.rights.checkSees(*findColumn(Table::Users, Column::FirstName)))
        return names;
    const Result<void> read = reader.database.each("names.people", {MostCompared, MostCompared}, [&names](const SqlRow &row) {
        if (const QString name = row.value(0).toString(); !name.isEmpty())
            names.append(name);
        return true;
    });
    return read ? Result<QStringList>(names) : tl::unexpected(read.error());
}

// What may stand in a column, as far as it is names; those with the part in them.
Result<QStringList> namesOf(Reader &reader, Table table, Column column, const QString &part, int limit)
{
    if (const Result<void> allowed = reader.rights.checkSees(*findColumn(table, column)); !allowed)
        return tl::unexpected(allowed.error()); // the names, too, though they are known under another title
    Result<QStringList> names = KnownValues {table, namesIn(table, column), part, limit}.answer(reader);
    if (!names || !holdsPeople(column))
        return names;
    const Result<QStringList> people = namesOfPeople(reader);
    if (!people)
        return people;
    const QString folded = fold(part);
    std::copy_if(people->cbegin(), people->cend(), std::back_inserter(*names), [&folded](const QString &one) { return fold(one).contains(folded); });
    return names;
}

// Names that a bare word is looked for in.
Result<QStringList> namesAnywhere(Reader &reader, Table table)
{
    QStringList all;
    bool people = false; // the same for each of their columns
    for (const FieldDefinition &column : columnsOf(table)) {
        const bool isName = column.kind == ValueKind::Text || column.kind == ValueKind::List;
        const ColumnSql *sql = tableSql(table).find(column.field);
        const bool searched = column.is(FieldDefinition::Searchable) || (sql && sql->probe);
        if (!isName || !searched || !reader.rights.checkSees(column) || (holdsPeople(column.field) && std::exchange(people, true)))
            continue;
        const Result<QStringList> names = namesOf(reader, table, column.field, {}, MostCompared);
        if (!names)
            return names;
        all += *names;
    }
    return all;
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

Result<void> lookAtWord(Reader &reader, Table table, const QString &word, QVector<MeantWord> &found)
{
    const Result<Listing> fitting = ListIds {{.table = table, .text = quoted(word), .showDisabled = true, .showPending = true}, 1}.answer(reader);
    if (!fitting || !fitting->ids.isEmpty())
        return fitting ? Result<void>() : tl::unexpected(fitting.error());
    const Result<QStringList> all = namesAnywhere(reader, table);
    if (!all)
        return tl::unexpected(all.error());
    const bool isRight = std::any_of(all->cbegin(), all->cend(), [&word](const QString &name) { return fold(name).contains(fold(word)); });
    if (const QString meant = isRight ? QString() : closestWord(word, *all); !meant.isEmpty())
        found.append({word, meant.contains(u' ') ? quoted(meant) : meant});
    return {};
}

Result<void> lookAt(Reader &reader, Table table, const Term &term, QVector<MeantWord> &found)
{
    if (term.exclude)
        return {}; // hides nothing when nothing fits it
    for (const Term &one : term.either) {
        if (const Result<void> looked = lookAt(reader, table, one, found); !looked)
            return looked;
    }
    if (term.match == Term::Anywhere)
        return lookAtWord(reader, table, term.text, found);
    if (term.match != Term::Text)
        return {};
    const Result<QStringList> fitting = namesOf(reader, table, *term.column, term.text, 1);
    if (!fitting || !fitting->isEmpty())
        return fitting ? Result<void>() : tl::unexpected(fitting.error());
    const Result<QStringList> all = namesOf(reader, table, *term.column, {}, MostCompared);
    if (!all)
        return tl::unexpected(all.error());
    if (const QString meant = closestWord(term.text, *all); !meant.isEmpty()) {
        const FieldDefinition &column = *findColumn(table, *term.column);
        found.append({condition(column, term.text), condition(column, meant)});
    }
    return {};
}

} // namespace

Result<QVector<MeantWord>> FindMeantWords::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(query.table); !allowed)
        return tl::unexpected(allowed.error());
    const Result<QVector<Term>> terms = parseQuery(query.table, query.text, reader.clock, reader.zone);
    if (!terms)
        return tl::unexpected(terms.error());
    QVector<MeantWord> found;
    for (const Term &term : *terms) {
        if (const Result<void> looked = lookAt(reader, query.table, term, found); !looked)
            return tl::unexpected(looked.error());
    }
    return found;
}

} // namespace muster
