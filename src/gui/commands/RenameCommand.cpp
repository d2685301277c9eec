// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/RenameCommand.h"

#include "core/Change.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

RenameCommand::RenameCommand(WorkspaceContext &context, ObjectKind kind)
    : ChangeCommand(context, kind == ObjectKind::Group ? u"groups.rename"_s : u"projects.rename"_s,
        {kind == ObjectKind::Group ? tr("Rename group…") : tr("Rename project…"), IconName::Rename,
            {QKeySequence(Qt::Key_F2)}})
    , m_kind(kind)
{
}

bool RenameCommand::hasKeys(const Selection &selection) const
{
    return selection.focus == m_kind;
}

Availability RenameCommand::possible(const Selection &selection) const
{
    if (m_kind == ObjectKind::Group)
        return possibleGroup(selection);
    if (selection.projects().size() != 1)
        return Availability::no(tr("Select one project first."));
    return Availability::yes();
}

QVector<Intent> RenameCommand::intents(const Selection &) const
{
    return {{m_kind == ObjectKind::Group ? change::renameGroup({}, {}) : change::editProject({}, {{Field::Name, QString()}})}};
}

Availability RenameCommand::possibleGroup(const Selection &selection) const
{
    if (selection.groups().size() != 1)
        return Availability::no(tr("Select one group first."));
    if (selection.groups().first().uuid.isEmpty())
        return Availability::no(tr("This group is built in; its name stays."));
    return Availability::yes();
}

void RenameCommand::run(const Selection &selection)
{
    const QPointer<RenameCommand> self(this);
    const auto ask = [&](const QString &title, const QString &name, std::function<Change(const QString &)> rename) {
        context().ask().text(context().window(), {title, tr("Name"), tr("Rename"), name}, [self, name, rename](const QString &given) {
            if (self && given != name)
                self->context().changes().apply({{rename(given)}, {}});
        });
    };
    if (m_kind == ObjectKind::Group) {
        const GroupRef group = selection.groups().first();
        ask(tr("Rename group"), group.name,
            [group](const QString &name) { return change::renameGroup(group.uuid, name, group.since); });
    } else {
        const ProjectRef project = selection.projects().first();
        ask(tr("Rename project"), project.name, [project](const QString &name) {
            return change::editProject(project.uuid, {{Field::Name, name}}, project.since);
        });
    }
}

} // namespace muster
