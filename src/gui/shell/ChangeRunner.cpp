// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ChangeRunner.h"

#include "gui/shell/DescribeEvent.h"
#include "gui/shell/WhenDone.h"

namespace muster {

ChangeRunner::ChangeRunner(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

ChangeRunner::Outcomes ChangeRunner::apply(const ChangeSet &set, const QString &done, Refusals refusals)
{
    const Outcomes outcomes = m_workspace.apply(set);
    watch(outcomes, set, done, refusals, Way::Forth);
    return outcomes;
}

void ChangeRunner::undo(qint64 event)
{
    watch(m_workspace.undo(event), {}, {}, Refusals::Say, Way::Back);
}

void ChangeRunner::redo()
{
    watch(m_workspace.redo(), {}, {}, Refusals::Say, Way::Again);
}

void ChangeRunner::watch(
    const Outcomes &outcomes, const ChangeSet &set, const QString &done, Refusals refusals, Way way)
{
    count(+1);
    const qint64 before = m_workspace.ownEvent();
    auto *watch = new WorkWatch(tr("Making changes…"), outcomes, this);
    connect(watch, &WorkWatch::working, this, &ChangeRunner::working);
    whenDone(outcomes, this, [=, this](const Result<Outcome> &outcome) {
        count(-1);
        if (!outcome && outcome.error().code == ErrorCode::Cancelled && m_workspace.ownEvent() > before)
            return say(m_workspace.ownEvent(), done, way); // too late to be stopped
        finish(outcome, set, done, refusals, way);
    });
}

void ChangeRunner::finish(
    const Result<Outcome> &outcome, const ChangeSet &set, const QString &done, Refusals refusals, Way way)
{
    if (outcome && outcome->event == 0)
        Q_EMIT noticed({tr("Everything is so already")});
    else if (outcome)
        say(outcome->event, done, way);
    else if (refusals == Refusals::Say && outcome.error().code != ErrorCode::Cancelled)
        Q_EMIT refused({outcome.error(), set});
}

void ChangeRunner::say(qint64 event, const QString &done, Way way)
{
    if (done.isEmpty())
        tell(event, way);
    else
        Q_EMIT noticed({done, event});
}

void ChangeRunner::tell(qint64 event, Way way)
{
    const DescribeEvent question {event, way == Way::Back};
    whenDone(m_workspace.read(question), this, [this, event, way](const Result<DescribeEvent::Answer> &told) {
        if (!told || told->text.isEmpty())
            return;
        if (way == Way::Back)
            Q_EMIT noticed({tr("Undone: %1").arg(told->text)});
        else
            Q_EMIT noticed({told->text, event});
    });
}

void ChangeRunner::count(int change)
{
    m_running += change;
    Q_EMIT busyChanged();
}

} // namespace muster
