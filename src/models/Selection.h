// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "models/ObjectRow.h"
#include "models/Refs.h"

#include <optional>

namespace muster {

// What is selected in the page that has the focus; what commands act on: rows of whatever kinds its panels show side by
// side, or more rows of one table than are at hand.
struct Selection
{
    // All that a query finds, however many that is; or of these, where only some are selected, the ones with `ids`.
    struct Many
    {
        TableQuery query {};
        QVector<qint64> ids {};
        qsizetype count = 0;

        bool operator==(const Many &) const = default;
    };

    // What the panel with the focus is about: where several commands share a key (F2, Del), this one answers. Member: users
    // as they stand in a group.
    ObjectKind focus = ObjectKind::User;
    QVector<ObjectRow> rows {}; // at hand; those of one kind in the order in which they are shown
    std::optional<Many> many {}; // instead of rows of that table
    std::optional<GroupRef> within {}; // the group in which everything that is selected stands, for who takes it out of it

    bool isEmpty() const { return rows.isEmpty() && !many; }
    bool hasMany(ObjectKind kind) const; // of this kind more is selected than is at hand
    qsizetype count(ObjectKind kind) const;
    QVector<ObjectRow> of(ObjectKind kind) const; // at hand
    QVector<qint64> events() const; // numbers, on the audit page

    // The same as their commands look at them.
    QVector<UserRef> users() const;
    QVector<GroupRef> groups() const;
    QVector<ProjectRef> projects() const;
    QVector<AssignmentRef> assignments() const;

    bool operator==(const Selection &) const = default;
};

} // namespace muster
