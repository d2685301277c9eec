// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/FieldEditor.h"

#include "gui/kit/fields/ChoiceEditor.h"
#include "gui/kit/fields/FlagEditor.h"
#include "gui/kit/fields/NamesEditor.h"
#include "gui/kit/fields/NumberEditor.h"
#include "gui/kit/fields/RolesEditor.h"
#include "gui/kit/fields/TextEditor.h"
#include "gui/kit/fields/UserEditor.h"

#include <QFormLayout>

namespace muster {

FieldEditor *FieldEditor::make(const FieldDefinition &field, WorkspaceContext &context, QWidget *parent)
{
    switch (field.kind) {
    case ValueKind::Text:
        if (field.referent == Referent::User)
            return new UserEditor(field, context, parent);
        if (field.referent != Referent::Nothing || field.field == Field::Language)
            return new ChoiceEditor(field, parent);
        return new TextEditor(field, parent);
    case ValueKind::Key:
        return new ChoiceEditor(field, parent);
    case ValueKind::Flag:
        return new FlagEditor(field, parent);
    case ValueKind::List:
        if (field.referent == Referent::WorkspaceRole)
            return new RolesEditor(field, parent);
        return field.referent == Referent::Nothing ? new NamesEditor(field, parent) : nullptr;
    case ValueKind::Number:
        return new NumberEditor(field, parent);
    case ValueKind::Time:
        break;
    }
    return nullptr;
}

FieldEditor::FieldEditor(const FieldDefinition &definition, QWidget *widget, QWidget *parent)
    : QObject(parent)
    , m_definition(definition)
    , m_widget(widget)
{
    m_widget->setObjectName(QString::fromLatin1(definition.key));
}

void FieldEditor::addTo(QFormLayout *form, const QString &title)
{
    m_widget->setAccessibleName(title);
    form->addRow(inLabel(title), m_widget);
}

void FieldEditor::setRefusal(const QString &reason)
{
    setUsable(reason.isEmpty());
    m_widget->setToolTip(reason.isEmpty() ? help() : reason);
}

} // namespace muster
