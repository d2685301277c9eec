// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/EditRolesCommand.h"

#include "core/SameChange.h"
#include "gui/commands/RolesDialog.h"
#include "gui/shell/Permits.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "storage/queries/Listing.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Each part by itself, all of one moment.
struct SeeParts
{
    using Answer = QVector<ListSeen::Seen>;

    QVector<ListSeen> parts;

    Result<Answer> answer(Reader &reader) const
    {
        Answer all;
        for (const ListSeen &part : parts) {
            const Result<ListSeen::Seen> seen = part.answer(reader);
            if (!seen)
                return tl::make_unexpected(seen.error());
            all.append(*seen);
        }
        return all;
    }
};

bool areSame(const QStringList &one, const QStringList &other)
{
    return QSet(one.cbegin(), one.cend()) == QSet(other.cbegin(), other.cend());
}

} // namespace

EditRolesCommand::EditRolesCommand(WorkspaceContext &context)
    : UserCommand(context, u"users.roles"_s, {tr("Edit roles…"), IconName::Shield, {QKeySequence(u"Ctrl+R"_s)},
        tr("Choose the workspace roles of the selected users")})
{
}

// Each may keep what it has; which others can be given is said role by role.
Change EditRolesCommand::changeTo(const UserRef &user) const
{
    return change::editUser(user.uuid, {{Field::Roles, roleKeys(context(), RoleScope::Workspace, user.roles)}}, user.since);
}

QString EditRolesCommand::manyText(int count) const
{
    return tr("Edit roles of %Ln user(s)…", nullptr, count);
}

void EditRolesCommand::ask(const QString &title, const QVector<RolesHeld> &held, std::function<void(const RolesDialog &)> apply)
{
    auto *dialog = new RolesDialog(context(), title, held, context().window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, apply = std::move(apply)] { apply(*dialog); });
    dialog->open();
}

void EditRolesCommand::runOn(const QVector<UserRef> &users)
{
    QVector<RolesHeld> held;
    for (const UserRef &user : users)
        held.append({user.roles});
    const QString title = users.size() == 1 ? tr("Roles of %1").arg(users.first().name) : tr("Roles of %Ln user(s)", nullptr, int(users.size()));
    ask(title, held, [this, users](const RolesDialog &dialog) { apply(users, dialog); });
}

bool EditRolesCommand::runOnMany(const Selection::Many &many)
{
    const auto reading = context().workspace().read(ListRoleSets {many.query, many.ids});
    showWork(context(), tr("Reading %Ln row(s)…", nullptr, int(many.count)), reading);
    whenDone(reading, this, [this, many](const Result<ListRoleSets::Sets> &sets) {
        if (!sets)
            return context().refuse(sets.error());
        QVector<RolesHeld> held;
        for (const RoleSet &same : sets->sets)
            held.append({same.roles, same.users.size()});
        ask(tr("Roles of %Ln user(s)", nullptr, int(many.count)), held, [this, many, all = *sets](const RolesDialog &dialog) { apply(many, all, dialog); });
    });
    return true;
}

void EditRolesCommand::apply(const QVector<UserRef> &users, const RolesDialog &dialog)
{
    ChangeSet set;
    for (const UserRef &user : users) {
        const QStringList roles = dialog.rolesInsteadOf(user.roles);
        if (!areSame(roles, user.roles))
            set.changes.append(change::editUser(user.uuid, {{Field::Roles, roles}}, user.since));
    }
    if (!set.changes.isEmpty())
        context().changes().applyWithPreview(set, options());
}

// Those who hold the same get the same.
void EditRolesCommand::apply(const Selection::Many &many, const ListRoleSets::Sets &sets, const RolesDialog &dialog)
{
    SeeParts parts;
    for (const RoleSet &same : sets.sets) {
        const QStringList roles = dialog.rolesInsteadOf(same.roles);
        if (!areSame(roles, same.roles))
            parts.parts.append({many.query, same.users, change::editUser({}, {{Field::Roles, roles}}), context().info().operatorId});
    }
    if (parts.parts.isEmpty())
        return;
    whenDone(context().workspace().read(parts), this, [this, parts, event = sets.event](const Result<SeeParts::Answer> &seen) {
        if (!seen)
            return context().refuse(seen.error());
        std::vector<std::shared_ptr<ChangeSource>> changes;
        for (qsizetype i = 0; i < seen->size(); ++i)
            changes.push_back(std::make_shared<SameChange>(Table::Users, seen->at(i).ids, *parts.parts.at(i).like, event, seen->at(i).alike));
        context().changes().applyWithPreview(std::make_shared<ChangesInTurn>(std::move(changes)), options());
    });
}

ApplyOptions EditRolesCommand::options()
{
    ApplyOptions options;
    options.title = tr("Edit roles");
    options.button = [](int count) { return tr("Change roles of %Ln user(s)", nullptr, count); };
    return options;
}

} // namespace muster
