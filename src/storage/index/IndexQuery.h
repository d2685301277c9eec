// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "storage/index/RowTest.h"
#include "storage/queries/TableSql.h"

namespace muster {

struct Reader;

// Makes tests of columns out of a query for users: what QueryCompiler says in SQL, with the same words, rights and blanks.
class IndexQuery
{
public:
    IndexQuery(Reader &reader, const TableQuery &query);

    // False when it is left to SQL: mistakes, what may not be seen, and what is not held in memory.
    bool compile();

    const RowTest &matches() const { return m_matches; } // but for the two switches
    const RowTest &isShown() const { return m_isShown; } // by the switches; none when they do not count
    const QVector<ColumnSource> &sources() const { return m_sources; } // what the tests look at
    const QByteArray &about() const { return m_about; } // where it is the same, matches() are the same of the same columns

    static ColumnSource searchText(); // what words look into
    static ColumnSource status();
    static ColumnSource isBlank(const char *text); // SQL
    static ColumnSource keysOf(const LinkSql &link);

private:
    using Made = std::optional<RowTest>;
    using NumberTest = std::function<BitSet(const NumberColumn &column, const BitSet &among)>;
    using TextTest = std::function<bool(std::string_view)>;
    void noteWords();
    Made ofTerm(const Term &term);
    Made whereHolds(const Term &term);
    Made anywhere(const QString &text);
    Made ofColumn(const Term &term, const ColumnSql &column);
    Made domain(const ColumnSql &column, const QString &text);
    Made blank(const ColumnSql &column, ValueKind kind);
    Made ofFilter(const Filter &filter);
    Made equal(const ColumnSql &column, const FieldDefinition &definition, const QString &value);
    Made number(const ColumnSql &column, const NumberTest &test);
    Made counted(const ColumnSql &column, const NumberTest &test);
    Made flag(const ColumnSql &column, bool wanted);
    Made linked(const ColumnSql &column, const QString &condition, const QVariantList &values);
    Made contains(const ColumnSql &column, const QString &text);
    RowTest onText(Column column, const char *folded, const TextTest &test);
    std::optional<BitSet> keys(const LinkSql &link, const QString &condition, const QVariantList &values);
    bool sees(Column column);
    const ColumnSource &uses(const ColumnSource &source);

    Reader &m_reader;
    const TableQuery &m_query;
    RowTest m_matches;
    RowTest m_isShown;
    QVector<ColumnSource> m_sources;
    QByteArray m_about; // besides the query's own words: the clock's, the operator's and the database's part in it
};

} // namespace muster
