// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/FieldCommand.h"

#include "gui/commands/FieldActions.h"
#include "gui/commands/SelectedUsers.h"
#include "gui/shell/WorkspaceContext.h"

#include <algorithm>

namespace muster {

static Command::Look lookOf(const FieldAction &action)
{
    const auto keys = QKeySequence(QString::fromLatin1(action.keys));
    return {FieldAction::tr(action.text), action.icon, keys.isEmpty() ? QList<QKeySequence>() : QList {keys}, FieldAction::tr(action.about)};
}

FieldCommand::FieldCommand(WorkspaceContext &context, const FieldAction &action)
    : ChangeCommand(context, QString::fromLatin1(action.id), lookOf(action))
    , m_action(action)
{
}

bool FieldCommand::isReadFirst(const Selection &selection) const
{
    return m_action.kind == ObjectKind::User && !selection.userIds.isEmpty();
}

// What the operator may set on whom belongs here too: asked once for every target.
Availability FieldCommand::availableFor(const FieldTarget &target) const
{
    if (const Availability exists = target.exists(); !exists)
        return exists;
    return target.value(m_action.field) == m_action.value ? Availability::no(FieldAction::tr(m_action.whyNot)) : Availability::yes();
}

Availability FieldCommand::possible(const Selection &selection) const
{
    if (isReadFirst(selection))
        return Availability::yes(); // of those that are not at hand the plan will say
    Availability answer = FieldTarget::none(m_action.kind);
    const QVector<FieldTarget> targets = FieldTarget::in(selection, m_action.kind);
    for (const FieldTarget &target : targets) {
        answer = availableFor(target);
        if (answer)
            break;
    }
    return answer;
}

QString FieldCommand::text(const Selection &selection) const
{
    const QVector<FieldTarget> targets = FieldTarget::in(selection, m_action.kind);
    const qsizetype all = isReadFirst(selection) ? selection.userIds.size() : targets.size();
    if (all < 2 || !m_action.many)
        return look().text;
    const qsizetype some = isReadFirst(selection)
        ? all
        : std::count_if(targets.cbegin(), targets.cend(), [this](const FieldTarget &target) { return availableFor(target).isAvailable(); });
    return some == 0 || some == all ? FieldAction::tr(m_action.many, int(all)) : ofSome(some, all);
}

void FieldCommand::run(const Selection &selection)
{
    if (isReadFirst(selection))
        withSelectedUsers(context(), selection, this, [this](const QVector<UserRef> &users) { doTo({.users = users}); });
    else
        doTo(selection);
}

// A question shows also those that are so already; without one they have nothing to be told about.
void FieldCommand::doTo(const Selection &selection)
{
    const std::optional<FieldAction::Question> &question = m_action.question;
    ChangeSet set;
    for (const FieldTarget &target : FieldTarget::in(selection, m_action.kind)) {
        if (question ? target.exists() : availableFor(target))
            set.changes.append(target.setting({{m_action.field, m_action.value}}));
    }
    if (!question)
        return context().changes().apply(set);
    ApplyOptions options;
    options.when = question->when;
    options.title = FieldAction::tr(question->title);
    options.text = FieldAction::tr(question->text);
    options.button = [button = question->button](int count) { return FieldAction::tr(button, count); };
    options.danger = question->danger;
    context().changes().applyWithPreview(set, options);
}

} // namespace muster
