// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexQuery.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Kinds.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/apply/UserSearch.h"
#include "storage/index/TouchedUsers.h"
#include "storage/queries/QueryCompiler.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 Largest = std::numeric_limits<qint64>::max();

QString sql(const char *text)
{
    return QString::fromLatin1(text);
}

// Texts are compared byte by byte: what no text in memory can be like is left to the engine.
bool isPlain(const QString &text)
{
    return text.isValidUtf16() && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' '; });
}

ColumnSource textOf(const char *expression)
{
    return {ColumnSource::Text, sql(expression)};
}

bool looksIntoTexts(const Term &term)
{
    const ColumnSql *column = term.column ? tableSql(Table::Users).find(*term.column) : nullptr;
    return !column || ((term.match == Term::Text || term.match == Term::Domain) && column->links.isEmpty());
}

} // namespace

ColumnSource IndexQuery::searchText()
{
    return textOf("u.search");
}

ColumnSource IndexQuery::status()
{
    return {ColumnSource::Number, u"u.status"_s};
}

ColumnSource IndexQuery::isBlank(const char *text)
{
    return {ColumnSource::Number, u"coalesce(%1, '') = ''"_s.arg(sql(text))};
}

ColumnSource IndexQuery::keysOf(const LinkSql &link)
{
    return {ColumnSource::Keys, sql(link.key), sql(link.row), sql(link.from)};
}

IndexQuery::IndexQuery(Reader &reader, const TableQuery &query)
    : m_reader(reader)
    , m_query(query)
{
}

bool IndexQuery::compile()
{
    noteWords();
    const Result<QVector<Term>> terms = parseQuery(Table::Users, m_query.text, m_reader.clock, m_reader.zone);
    if (!terms)
        return false;
    QVector<RowTest> tests;
    QVector<RowTest> ofTexts; // last: of few rows only these are looked at
    for (const Filter &filter : m_query.filters) {
        const Made test = ofFilter(filter);
        if (!test)
            return false;
        tests.append(*test);
    }
    for (const Term &term : *terms) {
        const Made test = ofTerm(term);
        if (!test)
            return false;
        (looksIntoTexts(term) ? ofTexts : tests).append(*test);
    }
    m_matches = rowTest::all(tests + ofTexts);
    if (asksForStatus(*terms, m_query.filters) || (m_query.showDisabled && m_query.showPending))
        return true;
    m_isShown = rowTest::number(uses(status()), [disabled = m_query.showDisabled, pending = m_query.showPending](const NumberColumn &numbers, const BitSet &among) {
        BitSet shown = among;
        if (!disabled)
            shown -= numbers.equal(qint64(Status::Disabled), among);
        if (!pending)
            shown -= numbers.equal(qint64(Status::Pending), among);
        return shown;
    });
    return true;
}

void IndexQuery::noteWords()
{
    QDataStream about(&m_about, QIODevice::WriteOnly);
    about << m_query.text;
    for (const Filter &filter : m_query.filters)
        about << int(filter.column) << filter.values;
}

IndexQuery::Made IndexQuery::ofTerm(const Term &term)
{
    Made test;
    if (term.match == Term::Either) {
        QVector<RowTest> either;
        for (const Term &one : term.either) {
            const Made each = ofTerm(one);
            if (!each)
                return std::nullopt;
            either.append(*each);
        }
        test = rowTest::any(either);
    } else {
        test = whereHolds(term);
    }
    return test && term.exclude ? rowTest::inverted(*test) : test;
}

IndexQuery::Made IndexQuery::whereHolds(const Term &term)
{
    if (term.match == Term::Anywhere)
        return anywhere(term.text);
    const ColumnSql *column = tableSql(Table::Users).find(*term.column);
    if (!column)
        return rowTest::constant(false);
    return sees(column->column) ? ofColumn(term, *column) : std::nullopt; // SQL says why not
}

bool IndexQuery::sees(Column column)
{
    const FieldDefinition *definition = findColumn(Table::Users, column);
    const bool sees = !definition || m_reader.rights.checkSees(*definition);
    m_about += sees ? '+' : '-';
    return sees;
}

IndexQuery::Made IndexQuery::anywhere(const QString &text)
{
    if (!isPlain(text))
        return std::nullopt;
    QVector<RowTest> places {rowTest::contains(uses(searchText()), text)};
    if (mayBePartOfId(text))
        places.append(rowTest::contains(uses(textOf("u.uuid")), text));
    for (const ColumnSql &column : tableSql(Table::Users).columns) {
        if (!column.probe || !sees(column.column))
            continue;
        const Made place = contains(column, text);
        if (!place)
            return std::nullopt;
        places.append(*place);
    }
    return rowTest::any(places);
}

IndexQuery::Made IndexQuery::contains(const ColumnSql &column, const QString &text)
{
    if (!isPlain(text))
        return std::nullopt;
    if (column.within)
        return linked(column, u"{contains %1, ?}"_s.arg(sql(column.folded)), {text});
    if (!column.folded)
        return rowTest::constant(false);
    if (!standsWithTheUser(column.column))
        return std::nullopt;
    if (!UserSearch::isLine(column.column))
        return rowTest::contains(uses(textOf(column.folded)), text);
    const auto contains = [part = text.toStdString()](std::string_view each) { return each.find(part) != std::string_view::npos; };
    return rowTest::all({rowTest::contains(uses(searchText()), text), onText(column.column, column.folded, contains)});
}

// Names and addresses are lines of what words look into, and need no columns of their own.
RowTest IndexQuery::onText(Column column, const char *folded, const TextTest &test)
{
    if (!UserSearch::isLine(column))
        return rowTest::text(uses(textOf(folded)), test);
    return rowTest::text(uses(searchText()), [line = UserSearch::Line(column), test](std::string_view search) { return test(line.of(search)); });
}

// Through the keys of what fits, which are few, to the rows that have them.
IndexQuery::Made IndexQuery::linked(const ColumnSql &column, const QString &condition, const QVariantList &values)
{
    if (column.links.isEmpty())
        return std::nullopt;
    QVector<RowTest> ways;
    for (const LinkSql &link : column.links) {
        const std::optional<BitSet> fitting = keys(link, condition, values);
        if (!fitting)
            return std::nullopt;
        if (fitting->size() == 0)
            continue;
        ways.append(rowTest::hasAnyOf(uses(keysOf(link)), *fitting));
    }
    return ways.isEmpty() ? rowTest::constant(false) : rowTest::any(ways);
}

std::optional<BitSet> IndexQuery::keys(const LinkSql &link, const QString &condition, const QVariantList &values)
{
    const Condition placed = placedIn(sql(link.keys), condition, values);
    std::vector<quint32> found;
    bool fits = true;
    const Result<void> done = m_reader.database.each(placed.sql, placed.values, [&](const SqlRow &row) {
        const qint64 key = row.value(0).toLongLong();
        fits = key > 0 && key <= KeysColumn::Largest;
        found.push_back(quint32(key));
        return fits;
    });
    if (!done || !fits)
        return std::nullopt;
    m_about += '#' + QByteArray::number(qsizetype(found.size())) + ' ';
    m_about.append(reinterpret_cast<const char *>(found.data()), qsizetype(found.size() * sizeof(quint32)));
    BitSet keys(found.empty() ? 0 : *std::max_element(found.cbegin(), found.cend()) + 1);
    for (const quint32 key : found)
        keys.insert(key);
    return keys;
}

IndexQuery::Made IndexQuery::number(const ColumnSql &column, const NumberTest &test)
{
    if (column.counts)
        return counted(column, test);
    if (!column.value || !standsWithTheUser(column.column))
        return std::nullopt;
    return rowTest::number(uses({ColumnSource::Number, sql(column.value)}), test);
}

IndexQuery::Made IndexQuery::counted(const ColumnSql &column, const NumberTest &test)
{
    std::vector<std::pair<qint64, qint64>> counts;
    const Result<void> done = m_reader.database.each(sql(column.counts), {}, [&counts](const SqlRow &row) {
        counts.emplace_back(row.value(0).toLongLong(), row.value(1).toLongLong());
        return true;
    });
    if (!done)
        return std::nullopt;
    m_about += '#' + QByteArray::number(qsizetype(counts.size())) + ' ';
    m_about.append(reinterpret_cast<const char *>(counts.data()), qsizetype(counts.size() * sizeof(counts.front())));
    return rowTest::counted(counts, test);
}

// A flag that hangs on which keys a row has.
IndexQuery::Made IndexQuery::flag(const ColumnSql &column, bool wanted)
{
    if (column.links.isEmpty())
        return number(column, [wanted](const NumberColumn &numbers, const BitSet &among) { return numbers.equal(wanted, among); });
    const Made set = linked(column, {}, {});
    return set && !wanted ? rowTest::inverted(*set) : set;
}

IndexQuery::Made IndexQuery::ofColumn(const Term &term, const ColumnSql &column)
{
    const FieldDefinition &definition = *findColumn(Table::Users, column.column);
    switch (term.match) {
    case Term::Text:
        return contains(column, term.text);
    case Term::Domain:
        return domain(column, term.text);
    case Term::Keys: {
        std::vector<qint64> wanted;
        for (const QString &key : term.keys)
            wanted.push_back(definition.allowed.indexOf(key));
        return number(column, [wanted](const NumberColumn &numbers, const BitSet &among) {
            BitSet rows(among.size());
            for (const qint64 one : wanted)
                rows |= numbers.equal(one, among);
            return rows;
        });
    }
    case Term::Flag:
        return flag(column, term.flag);
    case Term::Range:
        m_about += QByteArray::number(term.from) + ' ' + QByteArray::number(term.until) + ' ';
        return number(column, [from = term.from, until = term.until](const NumberColumn &numbers, const BitSet &among) { return numbers.between(from, until, among); });
    case Term::Blank:
        return blank(column, definition.kind);
    case Term::Anywhere:
    case Term::Either:
        break;
    }
    Q_UNREACHABLE();
}

IndexQuery::Made IndexQuery::domain(const ColumnSql &column, const QString &text)
{
    if (!isPlain(text) || column.within || !column.folded || !standsWithTheUser(column.column))
        return std::nullopt;
    return onText(column.column, column.folded, [name = text.toStdString()](std::string_view address) {
        if (!address.ends_with(name))
            return false;
        const std::string_view before = address.substr(0, address.size() - name.size());
        return before.ends_with('@') || (before.ends_with('.') && before.find('@') != std::string_view::npos);
    });
}

IndexQuery::Made IndexQuery::blank(const ColumnSql &column, ValueKind kind)
{
    if (column.counts)
        return column.value ? Made(rowTest::constant(false)) : std::nullopt; // it says something of each row
    if (kind == ValueKind::Flag && !column.links.isEmpty())
        return rowTest::constant(false);
    if (column.within && !column.blankByValue) {
        const Made any = linked(column, u"1 = 1"_s, {});
        return any ? rowTest::inverted(*any) : any;
    }
    if (kind != ValueKind::Text)
        return number(column, [](const NumberColumn &numbers, const BitSet &among) { return numbers.null(among); });
    if (!column.value || !standsWithTheUser(column.column))
        return std::nullopt;
    return rowTest::number(uses(isBlank(column.value)), [](const NumberColumn &numbers, const BitSet &among) { return numbers.equal(1, among); });
}

IndexQuery::Made IndexQuery::ofFilter(const Filter &filter)
{
    const ColumnSql *column = tableSql(Table::Users).find(filter.column);
    const FieldDefinition *definition = findColumn(Table::Users, filter.column);
    if (!column || !definition || !sees(filter.column))
        return rowTest::constant(false);
    QVector<RowTest> either;
    for (const QString &value : filter.values) {
        const Made test = value.isEmpty() ? blank(*column, definition->kind) : equal(*column, *definition, value);
        if (!test)
            return std::nullopt;
        either.append(*test);
    }
    return rowTest::any(either);
}

IndexQuery::Made IndexQuery::equal(const ColumnSql &column, const FieldDefinition &definition, const QString &value)
{
    const auto is = [](qint64 wanted) { return [wanted](const NumberColumn &numbers, const BitSet &among) { return numbers.equal(wanted, among); }; };
    switch (definition.kind) {
    case ValueKind::Key:
        return number(column, is(definition.allowed.indexOf(value)));
    case ValueKind::Flag:
        return flag(column, value == "true"_L1);
    case ValueKind::Number:
        if (value == "true"_L1)
            return number(column, [](const NumberColumn &numbers, const BitSet &among) { return numbers.between(1, Largest, among); });
        return number(column, is(value.toLongLong()));
    case ValueKind::Time:
        return number(column, is(value.toLongLong()));
    case ValueKind::Text:
    case ValueKind::List:
        break;
    }
    const QString folded = fold(value);
    const char *text = column.exact ? column.exact : column.folded;
    if (!text || !isPlain(folded))
        return std::nullopt;
    if (column.within)
        return linked(column, sql(text) + u" = ?"_s, {folded});
    if (!standsWithTheUser(column.column))
        return std::nullopt;
    return onText(column.column, text, [whole = folded.toStdString()](std::string_view each) { return each == whole; });
}

const ColumnSource &IndexQuery::uses(const ColumnSource &source)
{
    qsizetype at = m_sources.indexOf(source);
    if (at < 0) {
        at = m_sources.size();
        m_sources.append(source);
    }
    return m_sources.at(at);
}

} // namespace muster
