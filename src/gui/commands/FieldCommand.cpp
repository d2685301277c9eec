// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/FieldCommand.h"

#include "core/FieldDefinition.h"
#include "gui/commands/ChangeSets.h"
#include "gui/commands/FieldActions.h"
#include "gui/commands/WithSelected.h"
#include "gui/shell/Permits.h"

#include <algorithm>

namespace muster {

static Command::Look lookOf(const FieldAction &action)
{
    const auto keys = QKeySequence(QString::fromLatin1(action.keys));
    return {FieldAction::tr(action.text), action.icon, keys.isEmpty() ? QList<QKeySequence>() : QList {keys}, FieldAction::tr(action.about)};
}

static ApplyOptions optionsOf(const FieldAction::Question &question)
{
    ApplyOptions options;
    options.when = question.when;
    options.title = FieldAction::tr(question.title);
    options.text = FieldAction::tr(question.text);
    options.button = [button = question.button](int count) { return FieldAction::tr(button, count); };
    options.danger = question.danger;
    return options;
}

FieldCommand::FieldCommand(WorkspaceContext &context, const FieldAction &action)
    : ChangeCommand(context, QString::fromLatin1(action.id), lookOf(action))
    , m_action(action)
{
}

Availability FieldCommand::none() const
{
    if (m_action.kind == ObjectKind::User)
        return Availability::no(tr("Select a user first."));
    if (m_action.kind == ObjectKind::Project)
        return Availability::no(tr("Select a project first."));
    if (m_action.kind == ObjectKind::Invitation)
        return Availability::no(tr("Select an invitation first."));
    return Availability::no(tr("Select a group or user on a project first."));
}

Availability FieldCommand::noMail()
{
    return Availability::no(tr("This workspace sends no mail yet: see “Mail” in the settings."));
}

Availability FieldCommand::possibleFor(const ObjectRow &object) const
{
    if (object.isStray())
        return Availability::no(tr("The user comes to this project through a group; change that."));
    for (const FieldAction::Need &need : m_action.needs) {
        if ((object.value(need.field) == need.value) == need.isNot)
            return Availability::no(FieldAction::tr(need.otherwise));
    }
    if (m_action.byMail && !context().state().sendsMail())
        return noMail();
    if (object.value(m_action.field) == m_action.value)
        return Availability::no(FieldAction::tr(m_action.whyNot));
    return Availability::unless(whyTheirs(context(), *findField(m_action.kind, m_action.field), object.text(Column::Status)));
}

Intent FieldCommand::intentFor(const ObjectRow &object) const
{
    return {editing(object, m_action.set()), rightsOf(context(), object)};
}

bool FieldCommand::isDoneTo(const ObjectRow &object) const
{
    return possibleFor(object) && permitted(intentFor(object));
}

QVector<Intent> FieldCommand::intents(const Selection &selection) const
{
    if (selection.hasMany(m_action.kind))
        return {{Change(Verb::Edit, m_action.kind, {}, {}, m_action.set())}};
    QVector<Intent> intents;
    for (const ObjectRow &object : selection.of(m_action.kind)) {
        if (possibleFor(object))
            intents.append(intentFor(object));
    }
    return intents;
}

Availability FieldCommand::possible(const Selection &selection) const
{
    if (selection.hasMany(m_action.kind) && m_action.byMail && !context().state().sendsMail())
        return noMail();
    if (selection.hasMany(m_action.kind))
        return Availability::yes(); // of those that are not at hand the plan will say
    Availability answer = none();
    for (const ObjectRow &object : selection.of(m_action.kind)) {
        answer = possibleFor(object);
        if (answer)
            break;
    }
    return answer;
}

QString FieldCommand::text(const Selection &selection) const
{
    const qsizetype all = selection.count(m_action.kind);
    if (all < 2 || !m_action.many)
        return look().text;
    const QVector<ObjectRow> objects = selection.of(m_action.kind);
    const qsizetype some = selection.hasMany(m_action.kind)
        ? all
        : std::count_if(objects.cbegin(), objects.cend(), [this](const ObjectRow &object) { return isDoneTo(object); });
    return some == 0 || some == all ? FieldAction::tr(m_action.many, int(all)) : ofSome(some, all);
}

void FieldCommand::run(const Selection &selection)
{
    if (selection.hasMany(m_action.kind) && !definitionOf(m_action.kind).joins()) {
        const Change like(Verb::Edit, m_action.kind, {}, {}, m_action.set());
        return withMany(context(), *selection.many, like, this, [this](const std::shared_ptr<ChangeSource> &changes) {
            if (m_action.question)
                context().changes().applyWithPreview(changes, optionsOf(*m_action.question));
            else
                context().changes().applyWhatCanBe(changes);
        });
    }
    withSelected(context(), selection, m_action.kind, this, [this](const Selection &read) { doTo(read); });
}

// A question shows also those that are so already or may not be changed; without one they have nothing to be told about,
// unless nobody is left.
void FieldCommand::doTo(const Selection &selection)
{
    const std::optional<FieldAction::Question> &question = m_action.question;
    ChangeSet set;
    Availability refused = Availability::yes();
    for (const ObjectRow &object : selection.of(m_action.kind)) {
        const Availability can = possibleFor(object);
        if (question ? !object.isStray() : can && permitted(intentFor(object)))
            set.changes.append(intentFor(object).change);
        else if (can)
            refused = permitted(intentFor(object));
    }
    if (set.changes.isEmpty() && !refused)
        return context().say(refused.reason());
    if (!question)
        return context().changes().apply(set);
    context().changes().applyWithPreview(set, optionsOf(*question));
}

} // namespace muster
