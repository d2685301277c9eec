// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/DuplicateProjectCommand.h"

#include "core/Change.h"
#include "gui/commands/AssignmentsOfProject.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"
#include "models/Selection.h"

#include <QPointer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace muster {

DuplicateProjectCommand::DuplicateProjectCommand(WorkspaceContext &context, bool withAssignments)
    : ChangeCommand(context, withAssignments ? u"projects.duplicate"_s : u"projects.duplicateEmpty"_s,
        {withAssignments ? tr("Duplicate…") : tr("Duplicate without assignments…"), IconName::Duplicate})
    , m_withAssignments(withAssignments)
{
}

Availability DuplicateProjectCommand::possible(const Selection &selection) const
{
    return selection.projects().size() == 1 ? Availability::yes() : Availability::no(tr("Select one project first."));
}

QVector<Intent> DuplicateProjectCommand::intents(const Selection &selection) const
{
    QVector<Intent> intents {{change::addProject({})}};
    if (m_withAssignments && selection.projects().first().users + selection.projects().first().groups > 0)
        intents.append({change::assignGroup({}, {}, {{Field::Access, keyOf(Access::Write)}})});
    return intents;
}

void DuplicateProjectCommand::run(const Selection &selection)
{
    const ProjectRef project = selection.projects().first();
    const TextQuestion question {
        tr("Duplicate project"), tr("Name of the new project"), tr("Duplicate"), tr("%1 (copy)").arg(project.name)};
    const QPointer<DuplicateProjectCommand> self(this);
    context().ask().text(context().window(), question, [self, project](const QString &name) {
        if (self)
            self->duplicate(project, name);
    });
}

void DuplicateProjectCommand::duplicate(const ProjectRef &project, const QString &name)
{
    if (!m_withAssignments)
        return apply(name, {});
    const auto reading = context().workspace().read(AssignmentsOfProject {project.name, project.uuid});
    showWork(context(), tr("Reading assignments…"), reading);
    whenDone(reading, this, [this, name](const Result<QVector<AssignmentRef>> &assignments) {
        if (assignments)
            apply(name, *assignments);
        else
            context().refuse(assignments.error());
    });
}

// The new project gets its ID here, so that the assignments of the same change set can name it.
void DuplicateProjectCommand::apply(const QString &name, const QVector<AssignmentRef> &assignments)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ChangeSet set {{change::addProject(name, id)}, {}};
    for (const AssignmentRef &one : assignments) {
        const Values values {{Field::Access, keyOf(one.access)}, {Field::Role, one.role}, {Field::Team, one.team}};
        set.changes << (one.isGroup ? change::assignGroup(id, one.subjectId, values) : change::assignUser(id, one.subjectId, values));
    }
    context().changes().apply(set, tr("“%1” added").arg(name));
}

} // namespace muster
