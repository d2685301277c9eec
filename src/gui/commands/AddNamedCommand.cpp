// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/AddNamedCommand.h"

#include "core/Change.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

static Command::Look lookOf(ObjectKind kind)
{
    if (kind == ObjectKind::Group)
        return {AddNamedCommand::tr("Add group…"), IconName::Add, {QKeySequence(u"Ctrl+Shift+N"_s)}};
    return {AddNamedCommand::tr("Add project…"), IconName::Add, {QKeySequence(u"Ctrl+Alt+N"_s)}};
}

AddNamedCommand::AddNamedCommand(WorkspaceContext &context, ObjectKind kind)
    : ChangeCommand(context, kind == ObjectKind::Group ? u"groups.add"_s : u"projects.add"_s, lookOf(kind))
    , m_kind(kind)
{
}

Availability AddNamedCommand::possible(const Selection &) const
{
    return Availability::yes();
}

QVector<Intent> AddNamedCommand::intents(const Selection &) const
{
    return {{m_kind == ObjectKind::Group ? change::addGroup({}) : change::addProject({})}};
}

void AddNamedCommand::run(const Selection &)
{
    const bool group = m_kind == ObjectKind::Group;
    const TextQuestion question {
        group ? tr("Add a group") : tr("Add a project"), tr("Name"), group ? tr("Add group") : tr("Add project")};
    const QPointer<AddNamedCommand> self(this);
    context().ask().text(context().window(), question, [self, group](const QString &name) {
        if (self)
            self->context().changes().apply({{group ? change::addGroup(name) : change::addProject(name)}, {}});
    });
}

} // namespace muster
