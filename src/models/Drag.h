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
    QString within {}; // ID of the group in which all of them stand, for who takes them out of it; may be empty

    bool isEmpty() const { return users.isEmpty() && groups.isEmpty(); }

    QMimeData *encode() const; // the caller's
    static Drag decode(const QMimeData *data); // empty when it is something else
    static bool canDecode(const QMimeData *data);
    static QStringList mimeTypes();
};

} // namespace muster
