// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/ChoiceEditor.h"

#include "core/SortOrder.h"
#include "texts/Titles.h"

#include <QComboBox>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

static constexpr int LanguageLetters = 20;

ChoiceEditor::ChoiceEditor(const FieldDefinition &field, QWidget *parent)
    : FieldEditor(field, new QComboBox(parent), parent)
    , m_combo(static_cast<QComboBox *>(widget()))
{
    if (field.field == Field::Language) { // whose names are as long as a line, and all there are
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(LanguageLetters);
    }
    fill();
    connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

void ChoiceEditor::setState(const WorkspaceState &state)
{
    const QSignalBlocker quiet(this);
    const QVariant chosen = value();
    m_state = state;
    fill();
    setValue(chosen);
}

QVector<ChoiceEditor::Choice> ChoiceEditor::choices() const
{
    QVector<Choice> choices;
    for (const QString &key : definition().allowed)
        choices.append({key, keyText(definition().field, key)});
    if (definition().field == Field::Language) {
        for (const QString &language : SortOrder::languages())
            choices.append({language, language == "root"_L1 ? tr("Alike for all languages") : SortOrder::nameOf(language, m_combo->locale().name())});
        std::sort(choices.begin() + 1, choices.end(), [](const Choice &a, const Choice &b) { return a.text.localeAwareCompare(b.text) < 0; });
    }
    if (definition().referent == Referent::Provider || definition().referent == Referent::Classification) {
        for (const QString &name : definition().referent == Referent::Provider ? m_state.providers : m_state.classifications)
            choices.append({name, name});
    }
    if (definition().referent == Referent::WorkspaceRole || definition().referent == Referent::ProjectRole) {
        const RoleScope scope = definition().referent == Referent::ProjectRole ? RoleScope::Project : RoleScope::Workspace;
        for (const RoleChoice &role : m_state.roles) {
            if (role.scope == scope)
                choices.append({role.key, role.name});
        }
    }
    return choices;
}

void ChoiceEditor::fill()
{
    m_combo->clear();
    if (definition().is(FieldDefinition::Nullable))
        m_combo->addItem(tr("(none)"), QVariant());
    for (const Choice &choice : choices())
        m_combo->addItem(choice.text, choice.value);
}

// Tables name a role, changes have its key.
QVariant ChoiceEditor::ofCell(const QVariant &cell) const
{
    const QVector<Choice> all = choices();
    const auto named = std::find_if(all.cbegin(), all.cend(), [&](const Choice &choice) { return choice.text == cell.toString(); });
    return definition().kind == ValueKind::Key || named == all.cend() ? cell : named->value;
}

QString ChoiceEditor::text(const QVariant &value) const
{
    const int index = m_combo->findData(value);
    return value.toString().isEmpty() || index < 0 ? value.toString() : m_combo->itemText(index);
}

QVariant ChoiceEditor::value() const
{
    return m_combo->currentData();
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const QVariant wanted = value.toString().isEmpty() ? QVariant() : value;
    const auto at = [&] {
        for (int index = 0; index < m_combo->count(); ++index) {
            if (m_combo->itemData(index) == wanted)
                return index;
        }
        return -1;
    };
    if (at() < 0 && !wanted.isNull())
        m_combo->addItem(wanted.toString(), wanted); // one that the state does not know yet
    m_combo->setCurrentIndex(at());
}

void ChoiceEditor::checkChoices(const Check &check)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_combo->model());
    for (int index = 0; index < m_combo->count(); ++index) {
        const QString reason = check(m_combo->itemData(index));
        items->item(index)->setEnabled(reason.isEmpty());
        items->item(index)->setToolTip(reason);
    }
}

} // namespace muster
