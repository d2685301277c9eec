// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/ChooseValueCommand.h"

#include "core/Fold.h"
#include "gui/commands/ChangeSets.h"
#include "gui/commands/WithSelected.h"
#include "gui/shell/Permits.h"
#include "models/Selection.h"
#include "texts/Titles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

ChooseValueCommand::ChooseValueCommand(WorkspaceContext &context, Field field)
    : ChoiceCommand(context, idOf(field), {fieldTitle(field), std::nullopt, {}, tr("Set it for all selected users")})
    , m_field(*findField(ObjectKind::User, field))
{
}

static QVariant valueOf(const Choice &choice)
{
    return choice.id.isEmpty() ? QVariant() : choice.id;
}

QVector<Field> ChooseValueCommand::fields()
{
    return {Field::AccountType, Field::Classification, Field::Provider};
}

QString ChooseValueCommand::idOf(Field field)
{
    return u"users."_s + keyOf(field);
}

QString ChooseValueCommand::text(const Selection &) const
{
    return look().text;
}

Availability ChooseValueCommand::possible(const Selection &selection) const
{
    if (selection.count(ObjectKind::User) == 0)
        return Availability::no(tr("Select a user first."));
    if (choices().isEmpty())
        return Availability::no(m_field.field == Field::Provider ? tr("This workspace has no provider yet: see “Authentication providers” in the settings.")
                                                                 : tr("This workspace has no classification yet: see “Classification” in the settings."));
    return Availability::yes();
}

// To give any of them something else; what is said choice by choice. Names are all alike to rights.
QVector<Intent> ChooseValueCommand::intents(const Selection &selection) const
{
    if (selection.hasMany(ObjectKind::User))
        return {{change::editUser({}, {{m_field.field, m_field.initial()}})}};
    QVector<Intent> intents;
    for (const ObjectRow &user : selection.of(ObjectKind::User)) {
        for (const Choice &choice : choices()) {
            if (choice.id == user.text(m_field.field))
                continue;
            intents.append({editing(user, {{m_field.field, valueOf(choice)}}), rightsOf(context(), user)});
            if (m_field.kind != ValueKind::Key)
                break;
        }
    }
    return intents;
}

ChoiceQuestion ChooseValueCommand::question(const Selection &selection) const
{
    const int count = int(selection.count(ObjectKind::User));
    const QString title = m_field.field == Field::AccountType ? tr("Account type of %Ln user(s)", nullptr, count)
        : m_field.field == Field::Classification ? tr("Classification of %Ln user(s)", nullptr, count)
                                                 : tr("Provider of %Ln user(s)", nullptr, count);
    return {title, tr("Choose"), {}};
}

QVector<Choice> ChooseValueCommand::choices() const
{
    QVector<Choice> choices;
    for (const QString &key : m_field.allowed)
        choices.append({key, keyText(m_field.field, key)});
    const WorkspaceState &state = context().state();
    for (const QString &name : m_field.referent == Referent::Classification ? state.classifications : m_field.referent == Referent::Provider ? state.providers : QStringList())
        choices.append({name, name});
    if (m_field.is(FieldDefinition::Nullable) && !choices.isEmpty())
        choices.append({{}, tr("(none)")});
    return choices;
}

void ChooseValueCommand::find(const QString &text, Found found)
{
    QVector<Choice> fitting;
    for (Choice &choice : choices()) {
        if (!fold(choice.text).contains(fold(text)))
            continue;
        choice.whyNot = whyNot(context(), change::editUser({}, {{m_field.field, valueOf(choice)}}));
        fitting.append(choice);
    }
    found(fitting);
}

void ChooseValueCommand::choose(const Selection &selection, const Choice &choice)
{
    const Values set {{m_field.field, valueOf(choice)}};
    if (selection.hasMany(ObjectKind::User)) {
        return withMany(context(), *selection.many, change::editUser({}, set), this, [this, choice](const std::shared_ptr<ChangeSource> &changes) {
            context().changes().applyWithPreview(changes, options(choice));
        });
    }
    ChangeSet changes;
    for (const ObjectRow &user : selection.of(ObjectKind::User))
        changes.changes.append(editing(user, set));
    context().changes().applyWithPreview(changes, options(choice));
}

ApplyOptions ChooseValueCommand::options(const Choice &choice) const
{
    ApplyOptions options;
    options.when = m_field.is(FieldDefinition::GivesAccess) ? ApplyOptions::Always : ApplyOptions::WhenNotAll;
    options.title = tr("%1: %2", "field, value").arg(fieldTitle(m_field.field), choice.text);
    options.button = [](int count) { return tr("Change %Ln user(s)", nullptr, count); };
    return options;
}

} // namespace muster
