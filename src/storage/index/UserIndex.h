// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/index/IndexJobs.h"
#include "storage/index/MatchCache.h"
#include "storage/index/UserSnapshot.h"
#include "storage/index/UsersByKeys.h"
#include "storage/queries/Listing.h"

#include <span>

namespace muster {

class IndexListing;
struct JudgedBy;
struct LinkSql;

// Users in memory, so that which of them a query finds is answered at once however many there are; see README.md. Any
// thread may ask. Until users are there, there is no answer, and SQL has to.
class UserIndex
{
public:
    explicit UserIndex(const ReaderPool::Setup &setup);

    // No answer: ask SQL. The first question has it all read in the background; who asks for what SQL reads all users for waits
    // for that, and who asks later for a column or an order that is not held for this, until they cancel.
    void waitUntilHeld(const std::function<bool()> &cancelled); // for whoever would rather not ask SQL, which reads all users
    // By which columns users may be ordered next, since their headers are there: those orders are read in the background when
    // all users are held, so that who asks does not wait for them, and held until others are expected. At first those of ShownAtFirst.
    void expectSorts(Reader &reader, const QVector<Column> &columns);

    // Where many were changed a moment ago, a beginning of what was found before that is there at once, for whoever would rather have it than wait:
    // it is not complete, so that the rest is asked for.
    std::optional<Listing> list(Reader &reader, const TableQuery &query, int limit, bool mayBeBehind = false);
    std::optional<qint64> count(Reader &reader, const TableQuery &query);
    std::optional<HiddenUsers> countHidden(Reader &reader, const TableQuery &query);
    std::optional<QSet<qint64>> keys(Reader &reader, const TableQuery &query, const LinkSql &link); // that found users have

    // The users with these ids in sorts, which are alike in `by`, but `apart` by themselves. No answer also where they are of too
    // many sorts, or not all of them are there any more.
    std::optional<QVector<AlikeRows>> alike(Reader &reader, const JudgedBy &by, std::span<const qint64> ids, qint64 apart);

    // The users with these ids, the least first, by the set of keys that they have in what they are linked to. No answer also where not all of them are there any more.
    std::optional<QVector<UsersOfKeys>> usersByKeys(Reader &reader, const LinkSql &link, std::span<const qint64> ids);

    int answered() const { return m_answered; } // how many questions
    qint64 listed() const { return m_listed; } // how many users, in all answers: a measure of work
    qint64 looked() const { return m_matches.looked(); } // at how many rows, in all answers: another
    int reads() const { return m_reads; } // how often all users were read
    int orderReads() const { return m_orderReads; } // how often an order was
    bool isReadingAll() const { return m_readingAll; }
    bool isIdle() const { return m_jobs.isIdle(); } // nothing is being read, nor will be
    qsizetype bytes() const; // of memory

    // Besides what every search looks at, and the orders that are expected: columns, bytes for each user, and other orders that were asked for last.
    static constexpr qsizetype MostBytesPerUser = 64;
    static constexpr qsizetype MostOrders = 6;
    // Where more users than one of so many were changed, all are read anew, in the background.
    static constexpr quint32 OneOf = 8;
    static constexpr quint32 AtLeast = 4096;

private:
    using Snapshot = std::shared_ptr<const UserSnapshot>;
    struct WantedOrder
    {
        QString orderBy; // the engine's text
        QString reversed; // the same of the other way round
        QSet<int> columns; // Column: what it is made of
    };

    static bool isOfSameRows(const UserSnapshot &one, const UserSnapshot &other); // but for those that came or went later
    static bool isMuchChanged(const UserSnapshot &snapshot);
    Snapshot current() const;
    Snapshot latestUntil(const StateMark &mark) const;
    Snapshot at(Reader &reader);
    Snapshot heldAt(Reader &reader);
    Snapshot awaited(Reader &reader);
    Snapshot catchUp(Reader &reader, const StateMark &mark);
    void wantMany();
    static Result<void> readUsual(Reader &reader, const UserSnapshot &snapshot);
    void takeMany(Reader &reader);
    std::optional<Listing> listBehind(Reader &reader, const TableQuery &query, int limit);
    void publish(const Snapshot &snapshot);
    bool prepare(Reader &reader, const Snapshot &snapshot, const QVector<ColumnSource> &sources);
    template <typename Find>
    auto find(Reader &reader, const TableQuery &query, const QVector<ColumnSource> &besides, Find found) -> std::optional<decltype(found(std::declval<const IndexListing &>()))>;

    void load();
    void readAll(Reader &reader);
    QString wantColumns(const QVector<ColumnSource> &sources); // gives the name of the job
    void readColumns(Reader &reader, const QVector<ColumnSource> &sources);
    static WantedOrder wantedBy(Reader &reader, const TableQuery &query);
    static bool isOne(const WantedOrder &one, const QString &orderBy); // this way or the other way round
    QVector<WantedOrder> ordersBy(Reader &reader, const QVector<Column> &columns); // that the engine has to be asked for; what others are made of is read
    void readOrders(Reader &reader); // those that are expected, and those that were asked for
    static std::optional<IndexOrder> heldOrder(const UserSnapshot &snapshot, const WantedOrder &wanted);
    std::optional<IndexOrder> orderOf(Reader &reader, const Snapshot &snapshot, const TableQuery &query);
    void keep(const Snapshot &snapshot, const IndexOrder &order);
    static QString nameOf(const WantedOrder &wanted); // of the job that reads it
    QString wantOrder(const WantedOrder &wanted);
    void readOrder(Reader &reader, const WantedOrder &wanted);
    void install(Reader &reader, const Snapshot &made);
    Snapshot withOrders(const Snapshot &fresh, const Snapshot &old) const;
    void noteAsked(const WantedOrder &wanted);

    static constexpr qsizetype MostStates = 2; // questions that are asked at once see so many; they share the users, but not where each order has those that were changed
    mutable QMutex m_lock; // of what follows; never held while something is read
    QVector<Snapshot> m_states; // of the same users but for those that came or went; the latest one last
    QVector<Column> m_headers; // by which users may be ordered next
    QVector<WantedOrder> m_expected; // of these; but for the users' own
    QVector<WantedOrder> m_orders; // others that were asked for, the last one last
    int m_installs = 0;

    static constexpr int MostWaiting = 6; // of each a connection is kept
    std::atomic_int m_waiting = 0; // readers, for all users

    MatchCache m_matches;
    QMutex m_catchingUp; // one reader brings it up to date, the others wait for that
    std::atomic_int m_answered = 0;
    std::atomic<qint64> m_listed = 0;
    std::atomic_int m_reads = 0;
    std::atomic_int m_orderReads = 0;
    std::atomic_bool m_readingAll = false;
    IndexJobs m_jobs; // ends first
};

} // namespace muster
