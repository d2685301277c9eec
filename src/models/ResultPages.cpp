// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ResultPages.h"

#include "storage/Workspace.h"
#include "storage/queries/MeantWords.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace muster {

namespace {

constexpr int Around = 100; // rows read on both sides of what is looked at
constexpr int MostAtOnce = 1000;

} // namespace

bool isQueryMistake(const Error &error)
{
    return error.code == ErrorCode::QueryUnknownField || error.code == ErrorCode::QueryUnknownValue
        || error.code == ErrorCode::QueryUnclosedQuote || error.code == ErrorCode::QueryBlankAfterColon || error.code == ErrorCode::QueryTooLong;
}

ResultPages::ResultPages(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &ResultPages::readAgain);
    connect(&workspace, &Workspace::changed, this, &ResultPages::heed);
}

void ResultPages::setQuery(const TableQuery &query, Start start)
{
    m_query = query;
    m_meant.cancel();
    list(query, start);
}

void ResultPages::refresh()
{
    soon(ChangeEffect::Rows);
}

void ResultPages::heed(const ChangedObjects &changed)
{
    const ChangeEffect shown = m_good ? effectOf(changed, *m_good) : ChangeEffect::None;
    soon(std::max(shown, effectOf(changed, m_query)));
}

void ResultPages::soon(ChangeEffect effect)
{
    m_effect = std::max(m_effect, effect);
    if (m_effect != ChangeEffect::None && !m_soon.isActive())
        m_soon.start();
}

void ResultPages::readAgain()
{
    const ChangeEffect effect = std::exchange(m_effect, ChangeEffect::None);
    if (effect == ChangeEffect::Rows || m_listing.isWaiting() || !m_complete)
        return listAgain(); // a list on its way may bring rows as they were
    m_rows.cancel();
    m_cache.markStale();
    readRange();
}

void ResultPages::listAgain()
{
    m_rows.cancel();
    m_cache.markStale();
    if (m_listing.isWaiting())
        m_again = true;
    else if (m_good)
        list(*m_good, Whole);
}

void ResultPages::list(const TableQuery &query, Start start)
{
    m_again = false;
    const bool anew = query != m_good || !m_complete;
    const int first = anew ? 0 : m_first;
    const int count = anew ? FirstPageSize : m_last - m_first + 1;
    const int limit = start == FirstPage ? FirstPageSize : 0;
    setState(Loading);
    m_listing.ask(m_workspace.read(ReadPart {query, limit, first, count, m_ids, m_mostCompared ? m_mostCompared() : -1}),
        [this, query](Result<Part> part) { take(query, std::move(part)); });
}

void ResultPages::take(const TableQuery &query, Result<Part> part)
{
    if (!part) {
        takeFault(part.error());
        return;
    }
    m_good = query;
    m_rows.cancel();
    m_ids = std::move(part->listing.ids);
    m_change = std::move(part->change);
    m_complete = part->listing.complete;
    for (Row &row : part->rows)
        m_cache.insert(std::move(row));
    if (query == m_query)
        Q_EMIT understood();
    Q_EMIT listed();
    if (m_again)
        listAgain();
    else if (!m_complete)
        list(*m_good, Whole);
    else
        setState(Ready);
    if (m_complete && m_ids.isEmpty() && !m_query.text.isEmpty() && query == m_query)
        findMeantWords();
    readRange();
}

void ResultPages::findMeantWords()
{
    m_meant.ask(m_workspace.read(FindMeantWords {m_query}), [this](const Result<QVector<MeantWord>> &words) {
        if (words && !words->isEmpty() && m_ids.isEmpty())
            Q_EMIT mistaken({ErrorCode::QueryMeant, {words->first().typed, words->first().meant}});
    });
}

void ResultPages::takeFault(const Error &error)
{
    if (isQueryMistake(error)) {
        Q_EMIT mistaken(error);
        setState(Ready);
        if (m_good && (m_again || !m_complete))
            refresh(); // the last good query's rows are still looked at
        return;
    }
    m_error = error;
    setState(Failed);
}

void ResultPages::requestRange(int first, int last)
{
    m_first = std::max(0, first - Around);
    m_last = std::min(last + Around, m_first + MostAtOnce - 1);
    if (m_rows.isWaiting()) {
        const bool covered = first >= m_readingFirst && last <= m_readingLast;
        const bool apart = m_first > m_readingLast || m_last < m_readingFirst;
        if (covered || !apart)
            return; // the rest is asked for when that is here
    }
    readRange();
}

QVector<qint64> ResultPages::missing() const
{
    QVector<qint64> ids;
    const int end = std::min(m_last + 1, int(m_ids.size()));
    for (int at = m_first; at < end; ++at) {
        if (!m_cache.isFresh(m_ids.at(at)))
            ids.append(m_ids.at(at));
    }
    return ids;
}

void ResultPages::readRange()
{
    const QVector<qint64> ids = missing();
    if (ids.isEmpty())
        return;
    m_readingFirst = m_first;
    m_readingLast = m_last;
    m_rows.ask(m_workspace.read(ReadRows {m_good->table, ids}), [this](const Result<QVector<Row>> &rows) {
        if (!rows) {
            m_error = rows.error();
            setState(Failed);
            return;
        }
        for (const Row &row : *rows)
            m_cache.insert(row);
        Q_EMIT rowsLoaded(m_readingFirst, std::min(m_readingLast, int(m_ids.size()) - 1));
        if (m_first != m_readingFirst || m_last != m_readingLast)
            readRange();
    });
}

void ResultPages::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace muster
