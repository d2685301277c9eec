// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/MeantWords.h"

#include "storage/ReaderPool.h"
#include "storage/queries/Listing.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostCompared = 5000; // names

QString condition(const FieldDefinition &column, const QString &value)
{
    const QString text = value.contains(u' ') || value.contains(u',') ? u'"' + value + u'"' : value;
    return QLatin1StringView(column.word) + u':' + text;
}

Result<void> lookAt(Reader &reader, Table table, const Term &term, QVector<MeantWord> &found)
{
    for (const Term &one : term.either) {
        if (const Result<void> looked = lookAt(reader, table, one, found); !looked)
            return looked;
    }
    if (term.match != Term::Text)
        return {};
    const auto names = [&](const QString &part, int limit) { return KnownValues {table, *term.column, part, limit}.answer(reader); };
    const Result<QStringList> fitting = names(term.text, 1);
    if (!fitting || !fitting->isEmpty())
        return fitting ? Result<void>() : tl::unexpected(fitting.error());
    const Result<QStringList> all = names({}, MostCompared);
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
