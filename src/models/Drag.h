// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>

namespace muster {

// What is carried when rows are dragged from one panel to another, by User ID and group ID.
struct Drag
{
    QStringList users {};
    QStringList groups {};

    bool isEmpty() const { return users.isEmpty() && groups.isEmpty(); }

    QMimeData *encode() const; // the caller's
    static Drag decode(const QMimeData *data); // empty when it is something else
    static bool canDecode(const QMimeData *data);
    static QStringList mimeTypes();
};

} // namespace muster
