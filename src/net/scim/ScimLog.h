// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace muster {

// One request, as a journal may keep it: bounded, and without secrets.
struct ScimLogEntry
{
    qint64 at = 0; // when it was sent, UTC milliseconds
    QByteArray method {};
    QString url {}; // without what is secret in its query
    int status = 0; // of HTTP; 0: there was no answer
    qint64 took = 0; // milliseconds
    qint64 sent = 0; // bytes of the body
    qint64 received = 0; // likewise
    QByteArray request {}; // bodies, where they are wanted
    QByteArray answer {};

    QString line() const; // without the bodies
};

// Told of every request once it is over, also of each that is tried again. On the thread that asks.
struct ScimLog
{
    static constexpr qsizetype LongestUrl = 500;
    static constexpr qsizetype LongestBody = 4'000; // bytes

    std::function<void(const ScimLogEntry &)> sink {};
    bool wantsBodies = false;

    static QString blottedUrl(const QByteArray &url);
    // JSON, with everything blotted that has the name of a secret; of anything else only how long it is.
    static QByteArray blotted(const QByteArray &body);
};

} // namespace muster
