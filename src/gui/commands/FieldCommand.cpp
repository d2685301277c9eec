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

Availability FieldCommand::possibleFor(const FieldTarget &target) const
{
    if (const Availability exists = target.exists(); !exists)
        return exists;
    return target.value(m_action.field) == m_action.value ? Availability::no(FieldAction::tr(m_action.whyNot)) : Availability::yes();
}

Intent FieldCommand::intentFor(const FieldTarget &target) const
{
    return {target.setting({{m_action.field, m_action.value}}), target.current(context())};
}

bool FieldCommand::isDoneTo(const FieldTarget &target) const
{
    return possibleFor(target) && permitted(intentFor(target));
}

QVector<Intent> FieldCommand::intents(const Selection &selection) const
{
    if (isReadFirst(selection))
        return {{change::editUser({}, {{m_action.field, m_action.value}})}};
    QVector<Intent> intents;
    for (const FieldTarget &target : FieldTarget::in(selection, m_action.kind)) {
        if (possibleFor(target))
            intents.append(intentFor(target));
    }
    return intents;
}

Availability FieldCommand::possible(const Selection &selection) const
{
    if (isReadFirst(selection))
        return Availability::yes(); // of those that are not at hand the plan will say
    Availability answer = FieldTarget::none(m_action.kind);
    const QVector<FieldTarget> targets = FieldTarget::in(selection, m_action.kind);
    for (const FieldTarget &target : targets) {
        answer = possibleFor(target);
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
        : std::count_if(targets.cbegin(), targets.cend(), [this](const FieldTarget &target) { return isDoneTo(target); });
    return some == 0 || some == all ? FieldAction::tr(m_action.many, int(all)) : ofSome(some, all);
}

void FieldCommand::run(const Selection &selection)
{
    if (isReadFirst(selection))
        withSelectedUsers(context(), selection, this, [this](const QVector<UserRef> &users) { doTo({.users = users}); });
    else
        doTo(selection);
}

// A question shows also those that are so already or may not be changed; without one they have nothing to be told about,
// unless nobody is left.
void FieldCommand::doTo(const Selection &selection)
{
    const std::optional<FieldAction::Question> &question = m_action.question;
    ChangeSet set;
    Availability refused = Availability::yes();
    for (const FieldTarget &target : FieldTarget::in(selection, m_action.kind)) {
        const Availability can = possibleFor(target);
        if (question ? target.exists().isAvailable() : can && permitted(intentFor(target)))
            set.changes.append(intentFor(target).change);
        else if (can)
            refused = permitted(intentFor(target));
    }
    if (set.changes.isEmpty() && !refused)
        return context().say(refused.reason());
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
