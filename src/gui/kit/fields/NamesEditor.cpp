// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/NamesEditor.h"

#include "gui/kit/fields/NamesList.h"

namespace muster {

NamesEditor::NamesEditor(const FieldDefinition &field, QWidget *parent)
    : FieldEditor(field, new NamesList(parent), parent)
    , m_names(static_cast<NamesList *>(widget()))
{
    connect(m_names, &NamesList::edited, this, &FieldEditor::edited);
}

void NamesEditor::addTo(QFormLayout *form, const QString &title)
{
    m_names->setTitle(title);
    FieldEditor::addTo(form, title);
}

QString NamesEditor::text(const QVariant &value) const
{
    return value.toStringList().join(u", ");
}

QVariant NamesEditor::value() const
{
    return m_names->names();
}

void NamesEditor::setValue(const QVariant &value)
{
    if (m_names->names() != value.toStringList())
        m_names->setNames(value.toStringList()); // else somebody may be typing in it
}

void NamesEditor::setUsable(bool usable)
{
    m_names->setUsable(usable);
}

} // namespace muster
