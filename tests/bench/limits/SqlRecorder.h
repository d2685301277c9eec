// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>

#include <functional>

namespace muster {

// Listens to what a Workspace asks SQLite, so that a peer can ask exactly the same. There may be one, made before the
// workspace is opened.
class SqlRecorder
{
public:
    SqlRecorder();

    // The SELECTs that ran meanwhile, on any thread, with their values put in.
    static QVector<QByteArray> selectsOf(const std::function<void()> &work);
};

} // namespace muster
