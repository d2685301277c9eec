// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "models/Refs.h"

#include <QVector>

#include <optional>

namespace muster {

// What is selected in the page that has the focus; what commands act on.
struct Selection
{
    QVector<UserRef> users {};
    QVector<GroupRef> groups {};
    QVector<ProjectRef> projects {};
    QVector<AssignmentRef> assignments {};
    std::optional<GroupRef> within {}; // the group in which everything that is selected stands, for who takes it out of it
    QVector<qint64> events {}; // numbers, on the audit page

    // What the panel with the focus is about: where several commands share a key (F2, Del), this one answers. Member: users
    // as they stand in a group.
    ObjectKind focus = ObjectKind::User;

    // More is selected than is at hand: the users by id, in Table::Users. When it is not empty, `users` holds only those
    // that are loaded.
    QVector<qint64> userIds {};

    bool isEmpty() const { return users.isEmpty() && groups.isEmpty() && projects.isEmpty() && assignments.isEmpty() && events.isEmpty() && userIds.isEmpty(); }
    qsizetype userCount() const { return userIds.isEmpty() ? users.size() : userIds.size(); }
    bool operator==(const Selection &) const = default;
};

} // namespace muster
