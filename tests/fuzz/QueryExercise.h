// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Fold.h"
#include "core/Query.h"
#include "core/QueryParts.h"
#include "core/Text.h"

#include <cstring>

namespace muster {

// What is asked, of which table, and by a reader in which zone. The first byte says the latter two, and whether the text that
// follows is UTF-16, which can be no text at all, or UTF-8.
struct AskedQuery
{
    Table table = Table::Users;
    QTimeZone zone = QTimeZone::utc();
    QString text {};

    explicit AskedQuery(const QByteArray &bytes)
    {
        constexpr int Tables = int(Table::Mails) + 1;
        // Days begin at midnight, at one o'clock, and one of them never was.
        static const QVector<QTimeZone> zones {QTimeZone::utc(), QTimeZone("Europe/Berlin"), QTimeZone("America/Sao_Paulo"), QTimeZone("Pacific/Apia")};
        const int first = bytes.isEmpty() ? 0 : uchar(bytes.front());
        table = Table(first % Tables);
        zone = zones.at(first / Tables % zones.size());
        const QByteArray rest = bytes.mid(1);
        if (first < 0x80) {
            text = QString::fromUtf8(rest);
        } else {
            text.resize(rest.size() / 2);
            std::memcpy(text.data(), rest.constData(), size_t(text.size()) * 2);
        }
    }

    Result<QVector<Term>> parse(const QString &query, const QTimeZone &reader) const
    {
        constexpr qint64 Now = 1'775'000'000'000; // 2026-03-31 23:33:20 UTC
        return parseQuery(table, query, [] { return Now; }, reader);
    }
};

inline bool isExplained(const Error &error)
{
    switch (error.code) {
    case ErrorCode::QueryUnclosedQuote:
        return !error.parameters.value(0).isEmpty();
    case ErrorCode::QueryUnknownField:
    case ErrorCode::QueryUnknownValue:
    case ErrorCode::QueryBlankAfterColon:
    case ErrorCode::QueryTooLong:
        return error.parameters.size() >= 2;
    default:
        return false;
    }
}

// Says what is asked for in another way: each value in quotes, each word behind a bar, which means nothing there.
inline QString written(const QVector<QVector<QueryPart>> &groups)
{
    QStringList all;
    for (const QVector<QueryPart> &alternatives : groups) {
        QStringList words;
        for (const QueryPart &part : alternatives) {
            QString word = part.exclude ? QStringLiteral("-") : QString();
            QString field;
            for (const QueryPart::Value &value : part.values) {
                word += u'|';
                if (value.field != field)
                    word += value.field + u':';
                word += u'"' + value.text + u'"';
                field = value.field;
            }
            words.append(word);
        }
        all.append(words.join(QStringLiteral(" | ")));
    }
    return all.join(u' ');
}

// All that was understood, but for which values stood in quotes.
inline QStringList understood(const QVector<QVector<QueryPart>> &groups)
{
    QStringList all;
    for (const QVector<QueryPart> &alternatives : groups) {
        all.append(QString::number(alternatives.size()));
        for (const QueryPart &part : alternatives) {
            all.append(QString::number(part.values.size()) + (part.exclude ? u'-' : u'+'));
            for (const QueryPart::Value &value : part.values)
                all.append({value.field, value.text});
        }
    }
    return all;
}

inline QString brokenTerm(const Term &term, Table table)
{
    if (term.column && !findColumn(table, *term.column))
        return QStringLiteral("a column of another table is asked for");
    if (term.match == Term::Range && term.from > term.until)
        return QStringLiteral("a span ends before it begins");
    if (term.match == Term::Keys && term.keys.isEmpty())
        return QStringLiteral("one of no keys is asked for");
    if (fold(term.text) != term.text)
        return QStringLiteral("a text is asked for that is not folded");
    if (term.match == Term::Either && term.either.size() < 2)
        return QStringLiteral("there is no choice among alternatives");
    for (const Term &one : term.either) {
        if (const QString broken = brokenTerm(one, table); !broken.isEmpty())
            return broken;
    }
    return {};
}

// The same is asked for by readers in two zones, where the moments are no further apart than zones are.
inline bool isNear(const QVector<Term> &these, const QVector<Term> &others)
{
    constexpr qint64 Apart = 3 * 86'400'000; // two days between the zones, and months that end on other days
    const auto near = [](qint64 one, qint64 other) { return one == other || (std::abs(one / 2 - other / 2) <= Apart / 2); };
    return std::equal(these.begin(), these.end(), others.begin(), others.end(), [&near](const Term &one, const Term &other) {
        Term same = other;
        same.from = one.from;
        same.until = one.until;
        same.either = one.either;
        return same == one && near(one.from, other.from) && near(one.until, other.until) && isNear(one.either, other.either);
    });
}

// Reads the bytes as a query. Returns what should never be, or nothing.
inline QString brokenQueryPromise(const QByteArray &bytes)
{
    const AskedQuery asked(bytes);
    const Result<QVector<Term>> terms = asked.parse(asked.text, asked.zone);
    if (!terms && !isExplained(terms.error()))
        return QStringLiteral("what is wrong is not explained");
    const QString visible = visibleText(asked.text);
    if (asked.text.size() <= LongestQuery && visible.size() <= LongestQuery && asked.parse(visible, asked.zone) != terms)
        return QStringLiteral("what cannot be seen counts");
    if (!terms)
        return {};
    for (const Term &term : *terms) {
        if (const QString broken = brokenTerm(term, asked.table); !broken.isEmpty())
            return broken;
    }
    if (const Result<QVector<Term>> elsewhere = asked.parse(asked.text, QTimeZone::utc()); elsewhere && !isNear(*terms, *elsewhere))
        return QStringLiteral("another zone asks for something else");
    const Result<QVector<QVector<QueryPart>>> parts = queryParts(asked.text);
    const QString again = parts ? written(*parts) : QString();
    if (!parts)
        return QStringLiteral("words are understood that cannot be told apart");
    if (again.size() > LongestQuery)
        return {};
    const Result<QVector<QVector<QueryPart>>> back = queryParts(again);
    if (!back || understood(*back) != understood(*parts))
        return QStringLiteral("written otherwise it asks for something else");
    return {};
}

} // namespace muster
