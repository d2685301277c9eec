// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/QuerySuggestions.h"

#include "core/FieldDefinition.h"
#include "core/Query.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WhenDone.h"
#include "storage/queries/Listing.h"

#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostValues = 30;

// What a field understands beyond the values it has.
QStringList fixedValues(Table table, const QString &field)
{
    if (field == "has"_L1) {
        QStringList columns;
        for (const FieldDefinition &definition : columnsOf(table)) {
            if (!(definition.use & FieldDefinition::Hidden))
                columns << QString::fromLatin1(definition.word);
        }
        columns.sort();
        return columns;
    }
    const FieldDefinition *column = queryColumn(table, field);
    if (column && column->field == Column::LastLogin)
        return {u"never"_s, u">90d"_s, u"<7d"_s};
    if (column && column->kind == ValueKind::Time)
        return {u"today"_s, u"<7d"_s, u"<30d"_s, u">90d"_s};
    return {};
}

const QRegularExpression separator(u"[,|]"_s);

QString quotedPart(const QString &value)
{
    return value.contains(u' ') || value.contains(separator) ? u'"' + QString(value).remove(u'"') + u'"' : value;
}

// The list with its separators, as the query takes it.
QString quotedParts(const QString &list)
{
    QString quoted;
    qsizetype at = 0;
    for (qsizetype next; (next = list.indexOf(separator, at)) >= 0; at = next + 1)
        quoted += quotedPart(list.sliced(at, next - at)) + list.at(next);
    return quoted;
}

} // namespace

QuerySuggestions::QuerySuggestions(WorkspaceContext &context, Table table, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_table(table)
{
}

QueryCompleter::Source QuerySuggestions::source()
{
    return [self = QPointer(this)](const QString &prefix, int, const QueryCompleter::Answer &answer) {
        if (!self)
            return;
        const qsizetype colon = prefix.indexOf(u':');
        if (colon < 0)
            answer(self->fields(prefix));
        else
            self->offerValues(prefix.first(colon).toLower(), prefix.sliced(colon + 1), answer);
    };
}

QStringList QuerySuggestions::fields(const QString &prefix) const
{
    QStringList fitting;
    for (const QString &field : queryFields(m_table)) {
        if (field.startsWith(prefix, Qt::CaseInsensitive))
            fitting << field + u':';
    }
    return fitting;
}

void QuerySuggestions::offerValues(const QString &field, const QString &list, const QueryCompleter::Answer &answer)
{
    const qsizetype end = std::max(list.lastIndexOf(u','), list.lastIndexOf(u'|')) + 1; // of those that are typed already
    const QString before = field + u':' + quotedParts(list.first(end));
    const QString part = list.sliced(end);
    QStringList words;
    for (const QString &value : fixedValues(m_table, field)) {
        if (value.startsWith(part, Qt::CaseInsensitive))
            words << before + value;
    }
    const FieldDefinition *column = queryColumn(m_table, field);
    if (!column || !words.isEmpty())
        return answer(words);
    const bool free = column->kind != ValueKind::Key && column->kind != ValueKind::Flag; // of those, all values are told
    const KnownValues question {m_table, column->field, free ? part : QString(), MostValues};
    whenDone(m_context.workspace().read(question), this, [=](const Result<QStringList> &values) {
        QStringList known;
        for (const QString &value : values.value_or(QStringList())) {
            if (free || value.startsWith(part, Qt::CaseInsensitive))
                known << before + (end > 0 || value.contains(separator) ? quotedPart(value) : value);
        }
        answer(known);
    });
}

} // namespace muster
