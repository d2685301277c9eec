// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "storage/queries/ReadLogins.h"

#include <QObject>

namespace muster {

class Workspace;

// Who signs in to the server of the workspace by a login of their own, kept at hand. To be made of workspaces on a server.
class KnownLogins : public QObject
{
    Q_OBJECT

public:
    explicit KnownLogins(Workspace &workspace, QObject *parent = nullptr);

    const LoginsState &state() const { return m_state; }
    QString of(const QString &userId) const { return m_state.names.value(userId); } // empty: they have none
    void refresh(); // one was made or dropped: that stands nowhere in the trail

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    LoginsState m_state;
    LatestAnswer<LoginsState> m_reading;
};

} // namespace muster
