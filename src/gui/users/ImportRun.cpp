// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ImportRun.h"

#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkWatch.h"
#include "gui/users/ShowAdded.h"

#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

namespace muster {

ImportRun::ImportRun(WorkspaceContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

ImportRun::~ImportRun() = default;

template <typename T>
void ImportRun::show(const QString &text, const QFuture<T> &work)
{
    auto *watch = new WorkWatch(text, work, this);
    connect(watch, &WorkWatch::working, this, [this](Work shown) {
        if (shown.cancel)
            shown.cancel = [this] { stop(); };
        Q_EMIT working(shown);
    });
}

void ImportRun::read(const QString &path)
{
    if (!m_working)
        ask({.path = path}, tr("Reading “%1”…").arg(QFileInfo(path).fileName()));
}

void ImportRun::choose(const QString &name, const QString &role)
{
    if (m_plan && !m_working)
        ask(m_plan->withRole(name, role), tr("Checking the rows…"));
}

void ImportRun::ask(const ImportQuestion &question, const QString &text)
{
    setWorking(true);
    const QFuture<Result<ImportQuestion::Answer>> plans = m_context.workspace().read(question);
    m_options.ask(plans, [this](const Result<ImportQuestion::Answer> &plan) {
        if (plan)
            m_plan = *plan;
        setWorking(false);
        if (!plan)
            return refuse(plan.error());
        Q_EMIT planned();
    });
    show(text, plans);
}

int ImportRun::happening() const
{
    return m_plan ? m_plan->counts().added + m_plan->counts().changed : 0;
}

void ImportRun::import()
{
    if (m_working || happening() == 0)
        return;
    setWorking(true);
    const auto sets = QtConcurrent::run([plan = m_plan] { return Result<ChangeSet>(plan->changeSet()); });
    m_making.ask(sets, [this](const Result<ChangeSet> &set) {
        const QPointer<ImportRun> self(this);
        m_context.changes().ifMeant(*set, [self, set = *set](bool yes) {
            if (self)
                yes ? self->apply(set) : self->setWorking(false);
        });
    });
    show(tr("Importing…"), sets);
}

void ImportRun::apply(const ChangeSet &set)
{
    const bool adds = m_plan->counts().added > 0;
    const QString done = tr("%Ln user(s) imported", nullptr, happening());
    m_applying = m_context.changes().applyHere(set, adds ? noticeOfAdded(m_context, done) : done);
    whenDone(m_applying, this, [this, adds, before = m_context.workspace().ownEvent()](const Result<Outcome> &outcome) {
        setWorking(false);
        if (!outcome && m_context.workspace().ownEvent() == before) // else it was too late to be stopped
            return refuse(outcome.error());
        if (adds)
            showAdded(m_context);
        Q_EMIT imported();
    });
    show(tr("Importing…"), m_applying);
}

void ImportRun::stop()
{
    m_options.cancel();
    m_making.cancel();
    if (m_applying.isRunning())
        m_applying.cancel(); // nothing is written then; the answer ends the work
    else
        setWorking(false);
}

void ImportRun::setWorking(bool working)
{
    if (m_working == working)
        return;
    m_working = working;
    Q_EMIT workingChanged();
}

void ImportRun::refuse(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT refused(error);
}

} // namespace muster
