// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/KnownLogins.h"

#include "storage/Workspace.h"

namespace muster {

KnownLogins::KnownLogins(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    // Other operators make them too; what they do to users is when one would look.
    connect(&workspace, &Workspace::changed, this, [this](const ChangedObjects &changed) {
        if (changed.touches(ObjectKind::User))
            refresh();
    });
    refresh();
}

void KnownLogins::refresh()
{
    m_reading.ask(m_workspace.read(ReadLogins {}), [this](const Result<LoginsState> &state) {
        if (!state || *state == m_state)
            return;
        m_state = *state;
        Q_EMIT changed();
    });
}

} // namespace muster
