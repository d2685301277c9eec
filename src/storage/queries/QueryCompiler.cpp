// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/QueryCompiler.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Kinds.h"
#include "storage/Database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int TrigramLength = 3;

QString contains(const char *folded)
{
    return u"{contains %1, ?}"_s.arg(QLatin1StringView(folded));
}

// Every three letters in a row, as FTS5 matches them: "a""b" is quoted by doubling.
QString trigrams(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    QStringList parts;
    for (qsizetype i = 0; i + TrigramLength <= letters.size(); ++i) {
        QString part = QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + i, TrigramLength);
        parts.append(u'"' + part.replace(u'"', u"\"\""_s) + u'"');
    }
    return parts.join(u" AND "_s);
}

// Splits at commas that are in no parentheses.
QStringList splitList(const QString &text)
{
    QStringList parts {QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u',' && depth == 0)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

bool asksFor(const Term &term)
{
    return !term.exclude && (term.column == Column::Status || std::any_of(term.either.cbegin(), term.either.cend(), asksFor));
}

Condition joined(const QVector<Condition> &conditions, const QString &word)
{
    if (conditions.isEmpty())
        return {u"1 = 1"_s, {}};
    Condition all;
    QStringList parts;
    for (const Condition &condition : conditions) {
        parts.append(u'(' + condition.sql + u')');
        all.values += condition.values;
    }
    all.sql = parts.join(u' ' + word + u' ');
    return all;
}

Condition onText(const ColumnSql &column, const QString &condition, const QVariantList &values)
{
    return column.within ? placedIn(QString::fromLatin1(column.within), condition, values) : Condition {condition, values};
}

QString likePattern(const QString &text)
{
    QString escaped = text;
    for (const QChar c : {u'\\', u'%', u'_'})
        escaped.replace(c, QString(u'\\') + c);
    return escaped;
}

} // namespace

bool mayBePartOfId(const QString &text)
{
    const bool hexadecimal = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || c.isDigit() || (c >= u'a' && c <= u'f'); });
    return hexadecimal && text.size() >= 4 && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool asksForStatus(const QVector<Term> &terms, const QVector<Filter> &filters)
{
    return std::any_of(terms.begin(), terms.end(), asksFor)
        || std::any_of(filters.begin(), filters.end(), [](const Filter &filter) { return filter.column == Column::Status; });
}

Condition placedIn(const QString &within, const QString &condition, const QVariantList &values)
{
    Condition placed {QString(within).replace(u"%1"_s, condition), {}};
    for (qsizetype i = 0; i < within.count(u"%1"_s); ++i)
        placed.values += values;
    return placed;
}

// To the minute: what is asked again and again is one statement.
QString sqlOf(const char *text, const Clock &clock)
{
    constexpr qint64 Minute = 60'000;
    QString sql = QString::fromLatin1(text);
    if (sql.contains("{now}"_L1)) {
        const qint64 now = clock();
        sql.replace("{now}"_L1, QString::number(now - now % Minute));
    }
    return sql;
}

QString QueryCompiler::sql(const char *text) const
{
    return sqlOf(text, m_reader.clock);
}

QueryCompiler::QueryCompiler(Reader &reader, const TableQuery &query)
    : m_reader(reader)
    , m_query(query)
    , m_table(tableSql(query.table))
{
}

Result<Condition> QueryCompiler::withoutSwitches()
{
    m_switches = false;
    return where();
}

Result<Condition> QueryCompiler::where()
{
    const Result<QVector<Term>> terms = parseQuery(m_query.table, m_query.text, m_reader.clock, m_reader.zone);
    if (!terms)
        return tl::unexpected(terms.error());
    QVector<Condition> conditions;
    for (const Term &term : *terms) {
        const Result<Condition> condition = ofTerm(term);
        if (!condition)
            return condition;
        conditions.append(*condition);
    }
    for (const Filter &filter : m_query.filters)
        conditions.append(ofFilter(filter));
    if (m_switches && m_query.table == Table::Users && !asksForStatus(*terms, m_query.filters)) {
        if (!m_query.showDisabled)
            conditions.append({u"u.status <> ?"_s, {int(Status::Disabled)}});
        if (!m_query.showPending)
            conditions.append({u"u.status <> ?"_s, {int(Status::Pending)}});
    }
    return joined(conditions, u"AND"_s);
}

QString QueryCompiler::orderBy() const
{
    QStringList keys;
    QStringList taken; // a column's own tie-breaks give way to what is asked for beside it
    const auto expressionsOf = [this](const SortKey &key) {
        const ColumnSql *column = sees(key.column) ? m_table.find(key.column) : nullptr; // an order tells too
        return column && (column->order || column->value) ? splitList(sql(column->order ? column->order : column->value)) : QStringList();
    };
    for (const SortKey &key : m_query.sort)
        taken += expressionsOf(key).mid(0, 1);
    for (const SortKey &key : m_query.sort) {
        const QString direction = key.order == Qt::AscendingOrder ? u" ASC NULLS FIRST"_s : u" DESC NULLS LAST"_s;
        const QStringList expressions = expressionsOf(key);
        for (qsizetype at = 0; at < expressions.size(); ++at) {
            if (at == 0 || !taken.contains(expressions.at(at).trimmed()))
                keys.append(expressions.at(at) + direction);
        }
    }
    // Rows that are alike keep the direction of the last key, so that one index serves both
    const bool descending = !m_query.sort.isEmpty() && m_query.sort.last().order == Qt::DescendingOrder;
    const QString own = sql(m_table.order);
    if (keys.isEmpty())
        return own;
    keys.append(sql(m_table.id) + (descending ? u" DESC"_s : u" ASC"_s));
    const QString order = keys.join(u", "_s);
    const bool isOwn = QString(order).remove(u" ASC NULLS FIRST"_s).remove(u" ASC"_s) == own; // by columns that are never null
    return isOwn ? own : order;
}

bool QueryCompiler::sees(Column column) const
{
    const FieldDefinition *definition = findColumn(m_query.table, column);
    return !definition || m_reader.rights.checkSees(*definition);
}

Result<Condition> QueryCompiler::ofTerm(const Term &term)
{
    Result<Condition> condition = term.match == Term::Either ? eitherOf(term.either) : whereHolds(term);
    if (condition && term.exclude)
        condition->sql = u'(' + condition->sql + u") IS NOT TRUE"_s;
    return condition;
}

Result<Condition> QueryCompiler::eitherOf(const QVector<Term> &terms)
{
    QVector<Condition> either;
    for (const Term &term : terms) {
        const Result<Condition> condition = ofTerm(term);
        if (!condition)
            return condition;
        either.append(*condition);
    }
    return joined(either, u"OR"_s);
}

Result<Condition> QueryCompiler::whereHolds(const Term &term)
{
    if (term.match == Term::Anywhere)
        return m_query.table == Table::Users ? anyUser(term.text) : anywhere(term.text);
    const ColumnSql *column = m_table.find(*term.column);
    if (!column)
        return Condition {u"1 = 0"_s, {}};
    if (const Result<void> allowed = m_reader.rights.checkSees(*findColumn(m_query.table, column->column)); !allowed)
        return tl::unexpected(allowed.error());
    return ofColumn(term, *column);
}

Result<Condition> QueryCompiler::anywhere(const QString &text)
{
    QVector<Condition> places;
    for (const FieldDefinition &definition : columnsOf(m_query.table)) {
        const ColumnSql *column = m_table.find(definition.field);
        if ((definition.use & FieldDefinition::Searchable) && column && column->folded && sees(definition.field))
            places.append(onText(*column, contains(column->folded), {text}));
    }
    return joined(places, u"OR"_s);
}

Result<bool> QueryCompiler::fits(const ColumnSql &column, const QString &text)
{
    const Result<QVariant> found = m_reader.database.value(sql(column.probe).replace(u"%1"_s, contains(column.folded)), {text});
    if (!found)
        return tl::unexpected(found.error());
    return !found->isNull();
}

// Through the search index; what stands in other tables is looked at only where it can fit.
Result<Condition> QueryCompiler::anyUser(const QString &text)
{
    QStringList arms;
    QVariantList values;
    if (text.toUcs4().size() >= TrigramLength) {
        arms.append(u"{search.trigrams}"_s);
        values << trigrams(text) << text;
    } else {
        arms.append(u"{search.short}"_s);
        values << text;
    }
    if (mayBePartOfId(text)) {
        arms.append(u"{search.ids}"_s);
        values << text;
    }
    for (const ColumnSql &column : m_table.columns) {
        if (!column.probe || !sees(column.column))
            continue;
        const Result<bool> possible = fits(column, text);
        if (!possible)
            return tl::unexpected(possible.error());
        if (!*possible)
            continue;
        const Condition within = onText(column, contains(column.folded), {text});
        arms.append(u"SELECT u.id FROM users u WHERE "_s + within.sql);
        values += within.values;
    }
    return Condition {u"u.id IN ("_s + arms.join(u" UNION ALL "_s) + u')', values};
}

Condition QueryCompiler::ofColumn(const Term &term, const ColumnSql &column) const
{
    const FieldDefinition &definition = *findColumn(m_query.table, column.column);
    const QString value = sql(column.value ? column.value : column.order);
    switch (term.match) {
    case Term::Text:
        return column.folded ? onText(column, contains(column.folded), {term.text}) : Condition {u"1 = 0"_s, {}};
    case Term::Domain: {
        const QString folded = sql(column.folded);
        return {u"%1 LIKE ? ESCAPE '\\' OR %1 LIKE ? ESCAPE '\\'"_s.arg(folded), {u"%@"_s + likePattern(term.text), u"%@%."_s + likePattern(term.text)}};
    }
    case Term::Keys: {
        QVector<Condition> either;
        for (const QString &key : term.keys)
            either.append({value + u" = ?"_s, {definition.allowed.indexOf(key)}});
        return joined(either, u"OR"_s);
    }
    case Term::Flag:
        return {u'(' + value + u") = ?"_s, {int(term.flag)}};
    case Term::Range: {
        QVector<Condition> bounds;
        if (term.from != std::numeric_limits<qint64>::min())
            bounds.append({value + u" >= ?"_s, {term.from}});
        if (term.until != std::numeric_limits<qint64>::max())
            bounds.append({value + u" < ?"_s, {term.until}});
        return joined(bounds, u"AND"_s);
    }
    case Term::Blank:
        return blank(column, definition.kind);
    case Term::Anywhere:
    case Term::Either:
        break;
    }
    Q_UNREACHABLE();
}

Condition QueryCompiler::blank(const ColumnSql &column, ValueKind kind) const
{
    if (column.within && !column.blankByValue)
        return {u'(' + sql(column.within).replace(u"%1"_s, u"1 = 1"_s) + u") IS NOT TRUE"_s, {}}; // also where it is unknown
    const QString value = sql(column.value);
    return {kind == ValueKind::Text ? u"coalesce(%1, '') = ''"_s.arg(value) : value + u" IS NULL"_s, {}};
}

Condition QueryCompiler::ofFilter(const Filter &filter) const
{
    const ColumnSql *column = m_table.find(filter.column);
    const FieldDefinition *definition = findColumn(m_query.table, filter.column);
    if (!column || !definition || !sees(filter.column))
        return {u"1 = 0"_s, {}};
    QVector<Condition> either;
    for (const QString &value : filter.values) {
        either.append(value.isEmpty() ? blank(*column, definition->kind) : equal(*column, *definition, value));
    }
    return joined(either, u"OR"_s);
}

Condition QueryCompiler::equal(const ColumnSql &column, const FieldDefinition &definition, const QString &value) const
{
    const QString expression = sql(column.value ? column.value : column.order);
    switch (definition.kind) {
    case ValueKind::Key:
        return {expression + u" = ?"_s, {definition.allowed.indexOf(value)}};
    case ValueKind::Flag:
        return {u'(' + expression + u") = ?"_s, {int(value == "true"_L1)}};
    case ValueKind::Number:
        return value == "true"_L1 ? Condition {expression + u" > 0"_s, {}} : Condition {expression + u" = ?"_s, {value.toLongLong()}};
    case ValueKind::Time:
        return {expression + u" = ?"_s, {value.toLongLong()}};
    case ValueKind::Text:
    case ValueKind::List:
        break;
    }
    return onText(column, sql(column.exact ? column.exact : column.folded) + u" = ?"_s, {fold(value)});
}

} // namespace muster
