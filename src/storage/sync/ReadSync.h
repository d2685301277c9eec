// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"
#include "core/Result.h"
#include "storage/sync/SyncStore.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace muster {

struct Reader;

// What is kept in step of a user or a group of the workspace.
struct LocalObject
{
    int kind = 0; // 0: a user, 1: a group
    QString id {}; // User ID or group ID
    QMap<Field, QString> values {}; // Status: "active", "pending" or "disabled"; Manager: a User ID; blank: there is none
    QStringList members {}; // of a group: User IDs and group IDs of who stands in it by themselves, sorted
    qint64 since = 0; // number of the event that last wrote it
    qint64 changed = 0; // when that was, UTC milliseconds
    bool givesAccess = false; // of a group: who is in it can work on some project by it, or by one that it is in
};

// All users and groups, users first, each by ID; or some of them. Whoever takes them is on the reader's thread.
struct ReadSyncObjects
{
    using Answer = qint64; // how many
    static constexpr bool Long = true; // see ReaderPool

    std::function<void(LocalObject)> take;
    std::optional<QStringList> users {}; // IDs; none: all
    std::optional<QStringList> groups {};

    Result<qint64> answer(Reader &reader) const;
};

// The User IDs of a query.
struct ReadSyncScope
{
    using Answer = QStringList;
    static constexpr bool Long = true;

    QString query;

    Result<QStringList> answer(Reader &reader) const;
};

// A run, as somebody looks at it.
struct SyncRunRow
{
    qint64 id = 0;
    QString connection {};
    QString operatorId {};
    QString operatorName {}; // blank: they are gone
    qint64 started = 0; // UTC milliseconds
    qint64 ended = 0; // 0: it has not
    SyncRunState state = SyncRunState::Running;
    QByteArray counts {}; // JSON, see SyncTally
    QString problem {};
    qint64 until = 0; // when one that runs counts as dead unless it has said something by then, UTC milliseconds
};

// The latest first.
struct ReadSyncRuns
{
    using Answer = QVector<SyncRunRow>;

    QString connection {}; // SyncSettings::key(); blank: of all
    int limit = 100;

    Result<QVector<SyncRunRow>> answer(Reader &reader) const;
};

// A thing that a run has written there, as somebody looks at it.
struct SyncStepRow
{
    SyncStep step {};
    QString name {}; // of the user or group, as it is called now; blank: it is gone here
};

// What a run has written there, in its order.
struct ReadSyncSteps
{
    using Answer = QVector<SyncStepRow>;

    qint64 run = 0;
    int limit = 1'000;

    Result<QVector<SyncStepRow>> answer(Reader &reader) const;
};

} // namespace muster
