// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/CompareRolesCommand.h"

#include "core/Fold.h"
#include "gui/roles/RoleRef.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"
#include "texts/Titles.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

CompareRolesCommand::CompareRolesCommand(WorkspaceContext &context)
    : Command(u"roles.compare"_s, {tr("Compare with…"), IconName::Columns, {}, tr("Show another role beside this one, with the differences")})
    , m_context(context)
{
}

Availability CompareRolesCommand::available(const Selection &selection) const
{
    return selectedRole(selection) ? Availability::yes() : Availability::no(tr("Select a role on the page Roles first."));
}

void CompareRolesCommand::run(const Selection &selection)
{
    const QString own = selectedRole(selection)->key;
    const QPointer<CompareRolesCommand> self(this);
    ChoiceQuestion question {tr("Compare with which role?"), tr("Compare"), {}};
    question.find = [self, own](const QString &text, const std::function<void(QVector<Choice>)> &found) {
        QVector<Choice> choices;
        for (const RoleChoice &role : self ? self->m_context.state().roles : QVector<RoleChoice>()) {
            if (role.key != own && fold(role.name).contains(fold(text)))
                choices.append({role.key, role.name, keyText(Field::Scope, keyOf(role.scope))});
        }
        found(choices);
    };
    m_context.ask().choose(m_context.window(), question, [self](const Choice &choice) {
        if (self)
            Q_EMIT self->chosen(choice.id);
    });
}

} // namespace muster
