// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/RoleCommand.h"

#include "core/Fold.h"
#include "gui/shell/Permits.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

Availability RoleCommand::possible(const Selection &selection) const
{
    const std::optional<RoleRef> role = selectedRole(selection);
    return role ? possibleFor(*role) : Availability::no(tr("Select a role on the page Roles first."));
}

Availability RoleCommand::possibleFor(const RoleRef &role) const
{
    return role.isBuiltIn ? Availability::no(tr("This role is built in and stays as it is. Duplicate it to have one that can be changed.")) : Availability::yes();
}

DuplicateRoleCommand::DuplicateRoleCommand(WorkspaceContext &context)
    : RoleCommand(context, u"roles.duplicate"_s, {tr("Duplicate role…"), IconName::Duplicate})
{
}

Availability DuplicateRoleCommand::possibleFor(const RoleRef &) const
{
    return Availability::yes();
}

QVector<Intent> DuplicateRoleCommand::intentsFor(const RoleRef &role) const
{
    return {{change::addRole({{Field::Permissions, role.permissions}})}};
}

void DuplicateRoleCommand::runFor(const RoleRef &role)
{
    const TextQuestion question {tr("Duplicate role"), tr("Name of the new role"), tr("Duplicate"), tr("%1 (copy)").arg(role.name)};
    const QPointer<DuplicateRoleCommand> self(this);
    context().ask().text(context().window(), question, [self, role](const QString &name) {
        if (self)
            self->context().changes().apply({{change::addRole({{Field::Name, name}, {Field::Scope, keyOf(role.scope)}, {Field::Licensed, role.isLicensed}, {Field::Permissions, role.permissions}})}, {}});
    });
}

RenameRoleCommand::RenameRoleCommand(WorkspaceContext &context)
    : RoleCommand(context, u"roles.rename"_s, {tr("Rename role…"), IconName::Rename, {QKeySequence(Qt::Key_F2)}})
{
}

bool RenameRoleCommand::hasKeys(const Selection &selection) const
{
    return selection.focus == ObjectKind::Role;
}

QVector<Intent> RenameRoleCommand::intentsFor(const RoleRef &role) const
{
    return {{change::editRole({}, {{Field::Name, QString()}}), role.current()}};
}

void RenameRoleCommand::runFor(const RoleRef &role)
{
    const QPointer<RenameRoleCommand> self(this);
    context().ask().text(context().window(), {tr("Rename role"), tr("Name"), tr("Rename"), role.name}, [self, role](const QString &name) {
        if (self && name != role.name)
            self->context().changes().apply({{change::editRole(role.key, {{Field::Name, name}}, role.since)}, {}});
    });
}

LicensedRoleCommand::LicensedRoleCommand(WorkspaceContext &context)
    : RoleCommand(context, u"roles.licensed"_s, {tr("Takes a seat"), IconName::Key, {}, tr("Whoever holds the role takes a seat of the licence")})
{
}

std::optional<bool> LicensedRoleCommand::checked(const Selection &selection) const
{
    const std::optional<RoleRef> role = selectedRole(selection);
    return role && role->isLicensed;
}

QVector<Intent> LicensedRoleCommand::intentsFor(const RoleRef &role) const
{
    return {{change::editRole({}, {{Field::Licensed, !role.isLicensed}}), role.current()}};
}

void LicensedRoleCommand::runFor(const RoleRef &role)
{
    ApplyOptions options;
    options.when = role.holders > 0 ? ApplyOptions::Always : ApplyOptions::WhenNotAll;
    options.title = role.isLicensed ? tr("Take no seat for this role") : tr("Take a seat for this role");
    options.text = role.isLicensed ? tr("%Ln user(s) hold “%1”. Whoever holds no other licensed role takes a seat no longer.", nullptr, role.holders).arg(role.name)
                                   : tr("%Ln user(s) hold “%1”. Each takes a seat, unless another role takes one already.", nullptr, role.holders).arg(role.name);
    options.button = [](int) { return tr("Change role"); };
    context().changes().applyWithPreview({{change::editRole(role.key, {{Field::Licensed, !role.isLicensed}}, role.since)}, {}}, options);
}

DeleteRoleCommand::DeleteRoleCommand(WorkspaceContext &context)
    : RoleCommand(context, u"roles.delete"_s, {tr("Delete role…"), IconName::Delete, {QKeySequence(Qt::Key_Delete)}})
{
}

bool DeleteRoleCommand::hasKeys(const Selection &selection) const
{
    return selection.focus == ObjectKind::Role;
}

QVector<Intent> DeleteRoleCommand::intentsFor(const RoleRef &role) const
{
    return {{change::deleteRole({}), role.current()}};
}

// Which roles can be given to the holders, the rights of whoever works here say; whom they would change, the preview.
void DeleteRoleCommand::runFor(const RoleRef &role)
{
    if (role.holders == 0)
        return remove(role, {}, {});
    const QPointer<DeleteRoleCommand> self(this);
    const bool ofProjects = role.scope == RoleScope::Project;
    ChoiceQuestion question {ofProjects ? tr("“%1” is given in %Ln assignment(s). Which role takes its place?", nullptr, role.holders).arg(role.name)
                                        : tr("“%1” is held by %Ln user(s). Which role do they get instead?", nullptr, role.holders).arg(role.name),
        tr("Continue"), {}};
    question.find = [self, role, ofProjects](const QString &text, const std::function<void(QVector<Choice>)> &found) {
        QVector<Choice> choices;
        for (const RoleChoice &other : self ? self->context().state().roles : QVector<RoleChoice>()) {
            if (other.scope != role.scope || other.key == role.key || !fold(other.name).contains(fold(text)))
                continue;
            const Change given = ofProjects ? change::editGroupAssignment({}, {}, {{Field::Role, other.key}}) : change::editUser({}, {{Field::Roles, QStringList {other.key}}});
            choices.append({other.key, other.name, other.licensed ? tr("licensed") : QString(), whyNot(self->context(), given)});
        }
        found(choices);
    };
    context().ask().choose(context().window(), question, [self, role](const Choice &choice) {
        if (self)
            self->remove(role, choice.id, choice.text);
    });
}

void DeleteRoleCommand::remove(const RoleRef &role, const QString &replacement, const QString &replacementName)
{
    ApplyOptions options;
    options.when = ApplyOptions::Always;
    options.title = tr("Delete role");
    options.text = replacement.isEmpty() ? tr("Nobody holds “%1”.").arg(role.name) : tr("Whoever holds “%1” gets “%2” instead, and keeps all other roles.").arg(role.name, replacementName);
    options.danger = true;
    options.button = [](int) { return tr("Delete role"); };
    context().changes().applyWithPreview({{change::deleteRole(role.key, replacement, role.since)}, {}}, options);
}

} // namespace muster
