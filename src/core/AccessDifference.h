// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace muster {

// What a user may do on a project, by all ways together: the widest access, every role, and whether one of the ways is a
// team. A Read-Only account reads, whatever its ways say.
struct AccessState
{
    Access access = Access::Write;
    QStringList roles; // names, the highest first
    bool team = false;
    bool byDefaultGroup = false; // also, or only

    bool operator==(const AccessState &) const = default;
};

// One access that is gained, lost or changed. What the Default Group gives does not multiply into rows: without a project it
// is about `count` projects of the Default Group on which the user has nothing else, without a user about its `count` members.
struct AccessChange
{
    enum Kind { Lost, Changed, Gained };

    QString user; // name
    QString email;
    QString userId;
    QString project; // name
    QString projectId;
    std::optional<AccessState> before {};
    std::optional<AccessState> after {};
    qint64 count = 1; // accesses that this is

    Kind kind() const { return !after ? Lost : before ? Changed : Gained; }
};

// Everything that a change set does to access: who comes to what, loses what, or has it otherwise afterwards. The counts are
// exact, the list ends somewhere; what is lost comes first.
struct AccessDifference
{
    static constexpr int MaximumItems = 10'000;

    struct Total
    {
        qint64 accesses = 0; // pairs of a user and a project
        qint64 users = 0; // that are told one by one
        qint64 projects = 0; // that are told one by one
    };

    QVector<AccessChange> items;
    Total lost;
    Total changed;
    Total gained;

    const Total &of(AccessChange::Kind kind) const { return kind == AccessChange::Lost ? lost : kind == AccessChange::Changed ? changed : gained; }
    Total &of(AccessChange::Kind kind) { return kind == AccessChange::Lost ? lost : kind == AccessChange::Changed ? changed : gained; }
    qint64 count() const { return lost.accesses + changed.accesses + gained.accesses; }
    bool isEmpty() const { return count() == 0; }
};

} // namespace muster
