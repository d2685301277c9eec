// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Notice.h"
#include "gui/shell/WorkWatch.h"
#include "storage/Workspace.h"

namespace muster {

// Has changes made, and says how it went.
class ChangeRunner : public QObject
{
    Q_OBJECT

public:
    using Outcomes = QFuture<Result<Outcome>>;
    enum class Refusals { Say, LeaveToCaller };

    explicit ChangeRunner(Workspace &workspace, QObject *parent = nullptr);

    Outcomes apply(const ChangeSet &set, const QString &done, Refusals refusals);
    void undo(qint64 event);
    void redo();

    bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void busyChanged();
    void noticed(const muster::Notice &notice);
    void refused(const muster::Refusal &refusal);
    void working(const muster::Work &work);

private:
    enum class Way { Forth, Back, Again };

    void watch(const Outcomes &outcomes, const ChangeSet &set, const QString &done, Refusals refusals, Way way);
    void finish(const Result<Outcome> &outcome, const ChangeSet &set, const QString &done, Refusals refusals, Way way);
    void say(qint64 event, const QString &done, Way way);
    void tell(qint64 event, Way way);
    void count(int change);

    Workspace &m_workspace;
    int m_running = 0;
};

} // namespace muster
