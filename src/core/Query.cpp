// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Query.h"

#include "core/CloseWords.h"
#include "core/Fold.h"
#include "core/KindDefinition.h"
#include "core/QueryParts.h"
#include "core/Text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Word = QueryPart::Value;

struct Moment
{
    const Clock &clock;
    const QTimeZone &zone;
};

// `choices`: the words among what is understood, of which one may be meant.
tl::unexpected<Error> unknownValue(const Word &word, const QString &understood, const QStringList &choices = {})
{
    Error error {ErrorCode::QueryUnknownValue, {word.field, quotedText(word.text), understood}};
    if (const QString meant = closestWord(word.text, choices); !meant.isEmpty())
        error.parameters.append(meant);
    return tl::unexpected(error);
}

// Of a day that never was in the zone (Samoa left out 30 December 2011), that of the next one.
qint64 startOf(QDate date, const QTimeZone &zone)
{
    const QDateTime start = date.startOfDay(zone);
    return (start.isValid() ? start : date.addDays(1).startOfDay(zone)).toMSecsSinceEpoch();
}

std::optional<std::pair<qint64, qint64>> spanOfDay(QDate day, const QTimeZone &zone)
{
    return std::pair(startOf(day, zone), startOf(day.addDays(1), zone));
}

// [from, until) of "2025", "2025-03" or "2025-03-04"; nothing when it is not a date.
std::optional<std::pair<qint64, qint64>> span(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression form(uR"(\A(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\z)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMonth = match.capturedLength(2) > 0;
    const bool hasDay = match.capturedLength(3) > 0;
    const QDate from(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1, hasDay ? match.captured(3).toInt() : 1);
    if (!from.isValid())
        return std::nullopt;
    const QDate until = hasDay ? from.addDays(1) : hasMonth ? from.addMonths(1) : from.addYears(1);
    return std::pair(startOf(from, zone), startOf(until, zone));
}

QDateTime nowAt(const Moment &moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.clock(), moment.zone);
}

// How long ago "90d", "6w", "3m" or "1y" is, or how far ahead "+2d": the moment, in UTC milliseconds.
std::optional<qint64> awayFromNow(const QString &text, const Moment &moment)
{
    static const QRegularExpression form(uR"(\A(\+?)(\d{1,4})([dwmy])\z)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).isEmpty() ? -match.captured(2).toInt() : match.captured(2).toInt();
    const QDateTime now = nowAt(moment);
    switch (match.captured(3).at(0).unicode()) {
    case u'd':
        return now.addDays(count).toMSecsSinceEpoch();
    case u'w':
        return now.addDays(7 * count).toMSecsSinceEpoch();
    case u'm':
        return now.addMonths(count).toMSecsSinceEpoch();
    default:
        return now.addYears(count).toMSecsSinceEpoch();
    }
}

QString takeComparison(QString &value)
{
    for (const QLatin1StringView sign : {">="_L1, "<="_L1, ">"_L1, "<"_L1}) {
        if (value.startsWith(sign)) {
            value.remove(0, sign.size());
            return sign;
        }
    }
    return {};
}

Result<Term> timeTerm(const Word &word, Term term, const Moment &moment)
{
    const QString understood = u"never, today, 2025, 2025-03, 2025-03-31, >2025-01-01, 2025-01..2025-06, >90d, <90d, <+2d"_s;
    if (word.text == "never"_L1 || word.text == "none"_L1) {
        term.match = Term::Blank;
        return term;
    }
    term.match = Term::Range;
    if (const qsizetype dots = word.text.indexOf(".."_L1); dots >= 0) {
        const auto first = span(word.text.left(dots), moment.zone);
        const auto last = span(word.text.mid(dots + 2), moment.zone);
        if (!first || !last || last->second <= first->first)
            return unknownValue(word, understood);
        term.from = first->first;
        term.until = last->second;
        return term;
    }
    QString value = word.text;
    const QString sign = takeComparison(value);
    if (const auto then = awayFromNow(value, moment)) {
        // ">90d" is longer ago than 90 days, ">+2d" more than two days ahead: the further side of the moment
        const bool ahead = value.startsWith(u'+');
        (sign.startsWith(u'<') != ahead ? term.from : term.until) = *then;
        return term;
    }
    const auto day = value == "today"_L1 ? spanOfDay(nowAt(moment).date(), moment.zone) : span(value, moment.zone);
    if (!day)
        return unknownValue(word, understood);
    if (sign.isEmpty() || sign == ">="_L1)
        term.from = day->first;
    if (sign.isEmpty() || sign == "<="_L1)
        term.until = day->second;
    if (sign == ">"_L1)
        term.from = day->second;
    if (sign == "<"_L1)
        term.until = day->first;
    return term;
}

Result<Term> numberTerm(const Word &word, Term term)
{
    constexpr qint64 Most = 1'000'000'000'000'000; // more than there will ever be, and one more still fits
    QString value = word.text;
    if (value == "yes"_L1 || value == "no"_L1 || value == "none"_L1) {
        term.match = Term::Range;
        term.from = 1;
        term.exclude ^= value != "yes"_L1; // so that "no" finds blank ones too
        return term;
    }
    const QString sign = takeComparison(value);
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || number < -Most || number > Most)
        return unknownValue(word, u"yes, no, none, 5, >5, <5, >=5, <=5"_s);
    term.match = Term::Range;
    if (sign != "<"_L1 && sign != "<="_L1)
        term.from = sign == ">"_L1 ? number + 1 : number;
    if (sign != ">"_L1 && sign != ">="_L1)
        term.until = sign == "<"_L1 ? number : number + 1;
    return term;
}

Result<Term> flagTerm(const Word &word, Term term)
{
    static const QStringList yes {u"on"_s, u"yes"_s, u"true"_s, u"1"_s};
    static const QStringList no {u"off"_s, u"no"_s, u"false"_s, u"0"_s};
    const QString value = word.text.toLower();
    if (!yes.contains(value) && !no.contains(value))
        return unknownValue(word, u"on, off, yes, no"_s);
    term.match = Term::Flag;
    term.flag = yes.contains(value);
    return term;
}

Result<Term> keyTerm(const Word &word, Term term, const QStringList &allowed)
{
    term.match = Term::Keys;
    for (const QString &key : allowed) {
        if (!word.text.isEmpty() && key.startsWith(word.text.toLower()))
            term.keys.append(key);
    }
    if (term.keys.isEmpty())
        return unknownValue(word, allowed.join(u", "_s), allowed);
    return term;
}

// has:licence, has:mfa, …: the flags, and whether other columns have anything
Result<Term> hasTerm(const Word &word, Term term, Table table)
{
    const FieldDefinition *definition = queryColumn(table, word.text.toLower());
    if (!definition || definition->kind == ValueKind::Key) {
        QStringList understood;
        for (const FieldDefinition &column : columnsOf(table)) {
            if (column.kind != ValueKind::Key && !(column.use & FieldDefinition::Hidden))
                understood.append(QString::fromLatin1(column.word));
        }
        return unknownValue(word, understood.join(u", "_s), understood);
    }
    term.column = definition->field;
    if (definition->kind == ValueKind::Flag) {
        term.match = Term::Flag;
    } else if (definition->kind == ValueKind::Number) {
        term.match = Term::Range;
        term.from = 1;
    } else {
        term.match = Term::Blank;
        term.exclude = !term.exclude;
    }
    return term;
}

// What changes are called by programs: no text of anybody's, so that a word which is in none of it is a mistake.
QStringList actionNames()
{
    QStringList names;
    for (const ChangeDefinition &change : changeDefinitions())
        names.append(QString::fromLatin1(change.name));
    names.sort();
    return names;
}

Result<Term> columnTerm(const Word &word, Term term, const FieldDefinition &column, const Moment &moment)
{
    term.column = column.field;
    switch (column.kind) {
    case ValueKind::Time:
        return timeTerm(word, term, moment);
    case ValueKind::Number:
        return numberTerm(word, term);
    case ValueKind::Flag:
        return flagTerm(word, term);
    case ValueKind::Key:
        if (!column.is(FieldDefinition::Nullable) || word.text != "none"_L1)
            return keyTerm(word, term, column.allowed);
        break;
    case ValueKind::Text:
    case ValueKind::List:
        break;
    }
    if (word.text == "none"_L1 && !word.quoted) {
        term.match = Term::Blank;
        return term;
    }
    term.match = Term::Text;
    term.text = fold(word.text);
    if (column.field == Field::Action) {
        const QStringList names = actionNames();
        if (!names.join(u'\n').contains(term.text, Qt::CaseInsensitive))
            return unknownValue(word, names.join(u", "_s), names);
    }
    return term;
}

Result<Term> termOf(const Word &word, Table table, const Moment &moment)
{
    Term term;
    if (word.field.isEmpty()) {
        term.text = fold(word.text);
        return term;
    }
    if (word.field == "domain"_L1 && findColumn(table, Column::Email)) {
        term.match = Term::Domain;
        term.column = Column::Email;
        term.text = emailKey(word.text.startsWith(u'@') ? word.text.mid(1) : word.text);
        return term;
    }
    if (word.field == "has"_L1)
        return hasTerm(word, term, table);
    if (const FieldDefinition *column = queryColumn(table, word.field))
        return columnTerm(word, term, *column, moment);
    const QStringList fields = queryFields(table);
    Error error {ErrorCode::QueryUnknownField, {quotedText(word.field), fields.join(u", "_s)}};
    if (const QString meant = closestWord(word.field, fields); !meant.isEmpty())
        error.parameters.append(meant);
    return tl::unexpected(error);
}

// One of the terms must hold.
Term eitherOf(const QVector<Term> &terms)
{
    if (terms.size() == 1)
        return terms.first();
    Term term;
    term.match = Term::Either;
    term.either = terms;
    return term;
}

Result<Term> termOf(const QueryPart &word, Table table, const Moment &moment)
{
    QVector<Term> values;
    for (const Word &value : word.values) {
        const Result<Term> term = termOf(value, table, moment);
        if (!term)
            return term;
        values.append(*term);
    }
    Term term = eitherOf(values);
    term.exclude ^= word.exclude;
    return term;
}

} // namespace

bool Term::operator==(const Term &other) const
{
    return match == other.match && exclude == other.exclude && column == other.column && text == other.text && keys == other.keys
        && flag == other.flag && from == other.from && until == other.until && either == other.either;
}

Result<QVector<Term>> parseQuery(Table table, const QString &text, const Clock &clock, const QTimeZone &zone)
{
    const Result<QVector<QVector<QueryPart>>> words = queryParts(text);
    if (!words)
        return tl::unexpected(words.error());
    QVector<Term> terms;
    for (const QVector<QueryPart> &alternatives : *words) {
        QVector<Term> either;
        for (const QueryPart &word : alternatives) {
            const Result<Term> term = termOf(word, table, {clock, zone});
            if (!term)
                return tl::unexpected(term.error());
            either.append(*term);
        }
        terms.append(eitherOf(either));
    }
    return terms;
}

QStringList queryFields(Table table)
{
    QStringList fields;
    for (const FieldDefinition &column : columnsOf(table)) {
        if (!(column.use & FieldDefinition::Hidden))
            fields.append(QString::fromLatin1(column.word));
    }
    if (findColumn(table, Column::Email))
        fields.append(u"domain"_s);
    fields.append(u"has"_s);
    fields.sort();
    return fields;
}

const FieldDefinition *queryColumn(Table table, const QString &field)
{
    const QVector<FieldDefinition> &columns = columnsOf(table);
    const auto it = std::find_if(columns.cbegin(), columns.cend(), [&field](const FieldDefinition &column) {
        return field == QLatin1StringView(column.word) || field.compare(QLatin1StringView(column.key), Qt::CaseInsensitive) == 0;
    });
    return it == columns.cend() ? nullptr : &*it;
}

} // namespace muster
