// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QVector>

#include <functional>
#include <memory>

namespace muster {

// What somebody has on their screen: a page, and of it a record, where one is open.
struct OpenThing
{
    QString page {}; // its key: "users"
    QString kind {}; // "user", "group", "project"; empty: no record
    QString objectId {};

    bool operator==(const OpenThing &) const = default;
};

// One window that has the workspace open.
struct Present
{
    qint64 number = 0; // of the window
    bool isOwn = false; // the one that asks
    QString userId {}; // empty, like name and what is open, where the one who asks may not see users
    QString name {};
    QString email {};
    OpenThing open {};
    QString objectName {}; // empty where it may not be seen, or is gone
    qint64 since = 0; // UTC milliseconds
    qint64 openSince = 0; // of the record

    bool operator==(const Present &) const = default;
};

class Rights;

// As who has these rights, and is that user, may see it: the server lets the owner of the schema see more, who may work as anybody.
Present asMayBeSeen(Present one, const Rights &rights, const QString &operatorId);

// Who has a workspace open at this moment, and what of it: kept by a server as long as their connections stand, and in no trail. Whose
// login it is, is who is there; the owner of the schema may say as whom they work.
class Presence
{
public:
    // Tells of this window from now on, on a connection and a thread of its own, and calls `changed` there when others come, go or open
    // something else. Null for a file: nobody knows.
    static std::unique_ptr<Presence> at(const QString &location, const QString &operatorId, std::function<void()> changed);
    virtual ~Presence() = default; // they are told that it is gone

    // Those who are there now, on the calling thread; none of a file. This one tells nothing.
    static Result<QVector<Present>> read(const QString &location);

    virtual void tell(const OpenThing &open) = 0; // is told soon, and again wherever the connection was lost
    virtual QVector<Present> all() const = 0; // the latest that is known; none while the server does not answer
};

} // namespace muster
