// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/Query.h"
#include "storage/ReaderPool.h"
#include "storage/queries/TableSql.h"

namespace muster {

// SQL with its values, bound by position.
struct Condition
{
    QString sql;
    QVariantList values;
};

// What a part of a User ID looks like, and a part of a name rather does not: such a word is looked for in IDs too.
bool mayBePartOfId(const QString &text);

// Whether the query itself asks for users of a status: whoever asks for disabled users by name gets them, whatever the two
// switches of Users say.
bool asksForStatus(const QVector<Term> &terms, const QVector<Filter> &filters);

// A condition on the column's folded text, put where the text stands in `within`. `%1` may stand there more than once.
Condition placedIn(const QString &within, const QString &condition, const QVariantList &values);

// The text of TableSql, with what time it is where that says {now}.
QString sqlOf(const char *text, const Clock &clock);

// Makes SQL of a TableQuery.
class QueryCompiler
{
public:
    QueryCompiler(Reader &reader, const TableQuery &query);

    Result<Condition> where(); // a condition on the rows; parse mistakes come from here
    Result<Condition> withoutSwitches(); // the same without the two switches of Users
    QString orderBy() const;

private:
    QString sql(const char *text) const;
    Result<Condition> ofTerm(const Term &term);
    Result<Condition> eitherOf(const QVector<Term> &terms);
    Result<Condition> whereHolds(const Term &term); // but for its being excluded
    bool sees(Column column) const; // the operator does
    Result<Condition> anywhere(const QString &text);
    Result<Condition> anyUser(const QString &text);
    Condition ofColumn(const Term &term, const ColumnSql &column) const;
    Condition blank(const ColumnSql &column, ValueKind kind) const;
    Condition ofFilter(const Filter &filter) const;
    Condition equal(const ColumnSql &column, const FieldDefinition &definition, const QString &value) const;
    Result<bool> fits(const ColumnSql &column, const QString &text);

    Reader &m_reader;
    const TableQuery &m_query;
    const TableSql &m_table;
    bool m_switches = true;
};

} // namespace muster
