// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/BindRoleCommand.h"

#include "gui/commands/WithSelected.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

using namespace Qt::StringLiterals;

namespace muster {

BindRoleCommand::BindRoleCommand(WorkspaceContext &context, Open open)
    : ChangeCommand(context, u"users.bind"_s, {tr("Create role binding…"), IconName::Shield, {}, tr("Give users a role on a project")})
    , m_open(std::move(open))
{
}

Availability BindRoleCommand::possible(const Selection &) const
{
    return Availability::yes(); // without anybody, addresses are typed
}

// Which role, and on what, is said in the sheet.
QVector<Intent> BindRoleCommand::intents(const Selection &) const
{
    return {{change::assignUser({}, {}, {{Field::Role, u""_s}})}};
}

void BindRoleCommand::run(const Selection &selection)
{
    if (selection.count(ObjectKind::User) == 0)
        return m_open({});
    withSelected(context(), selection, ObjectKind::User, this, [this](const Selection &read) {
        QStringList addresses;
        for (const UserRef &user : read.users())
            addresses.append(user.email);
        m_open(addresses.join(u'\n'));
    });
}

} // namespace muster
