// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CloseWords.h"
#include "models/LatestAnswer.h"
#include "models/ReadPart.h"
#include "models/RowCache.h"
#include "storage/queries/TableDependencies.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace muster {

class Workspace;

// One query's result: first some rows at once, then all ids, then rows around what is looked at. The latest query wins.
// What was there stays until the new is here, also when that fails.
class ResultPages : public QObject
{
    Q_OBJECT

public:
    enum State { Loading, Ready, Failed };
    Q_ENUM(State)

    enum Start { FirstPage, Whole }; // whether a beginning may be shown before the rest is known

    explicit ResultPages(Workspace &workspace, QObject *parent = nullptr);

    void setQuery(const TableQuery &query, Start start = FirstPage);
    const TableQuery &query() const { return m_query; } // what was asked for last
    void refresh(); // soon; also by itself when what it shows has changed

    State state() const { return m_state; }
    const Error &error() const { return m_error; } // when Failed
    const QVector<qint64> &ids() const { return m_ids; }
    const ListChange &change() const { return m_change; } // how ids() came from those before
    bool isComplete() const { return m_complete; } // all ids are known
    const Row *row(qint64 id) { return m_cache.find(id); } // null while it is not loaded
    const Row *peek(qint64 id) const { return m_cache.peek(id); }
    bool isFresh(qint64 id) const { return m_cache.isFresh(id); }

    void requestRange(int first, int last); // positions that are looked at; rows come by rowsLoaded

    // Says, when a list is asked for, how much of a difference is worth to be looked at: see ListChange. Without, all of it.
    void setMostCompared(std::function<qsizetype()> most) { m_mostCompared = std::move(most); }

    static constexpr int FirstPageSize = 200;

Q_SIGNALS:
    void stateChanged();
    void listed(); // ids() are new, or their rows are
    void rowsLoaded(int first, int last); // positions
    void mistaken(const muster::Error &error); // the query's text can not be understood; ids() are those of the last good one
    void understood();

private:
    void list(const TableQuery &query, Start start);
    void take(const TableQuery &query, Result<Part> part);
    void takeFault(const Error &error);
    void heed(const ChangedObjects &changed);
    void soon(ChangeEffect effect);
    void readAgain();
    void listAgain();
    void findMeantWords(); // where nothing is found
    void readRange();
    QVector<qint64> missing() const;
    void setState(State state);

    Workspace &m_workspace;
    TableQuery m_query;
    std::optional<TableQuery> m_good {}; // the query that ids() answer
    bool m_again = false; // something was written while a list was on its way
    RowCache m_cache;
    QVector<qint64> m_ids;
    ListChange m_change;
    std::function<qsizetype()> m_mostCompared;
    bool m_complete = false;
    State m_state = Loading;
    Error m_error {};
    int m_first = 0; // what is looked at, with some rows around
    int m_last = FirstPageSize - 1;
    int m_readingFirst = 0;
    int m_readingLast = -1;
    QTimer m_soon;
    ChangeEffect m_effect = ChangeEffect::None; // of what was written since, as soon as that time comes
    LatestAnswer<Part> m_listing;
    LatestAnswer<QVector<Row>> m_rows;
    LatestAnswer<QVector<MeantWord>> m_meant;
};

// Whether an error is about a query's text.
bool isQueryMistake(const Error &error);

} // namespace muster
