// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/FlagEditor.h"

#include "gui/widgets/Switch.h"
#include "texts/Titles.h"

#include <QFormLayout>

namespace muster {

FlagEditor::FlagEditor(const FieldDefinition &field, QWidget *parent)
    : FieldEditor(field, new Switch({}, parent), parent)
    , m_switch(static_cast<Switch *>(widget()))
{
    connect(m_switch, &QCheckBox::toggled, this, &FieldEditor::edited);
}

void FlagEditor::addTo(QFormLayout *form, const QString &title)
{
    m_switch->setText(inLabel(title));
    m_switch->setAccessibleName(title);
    form->addRow(QString(), m_switch);
}

QString FlagEditor::help() const
{
    return aboutText(definition());
}

QString FlagEditor::text(const QVariant &value) const
{
    return value.toBool() ? tr("On") : tr("Off");
}

QVariant FlagEditor::value() const
{
    return m_switch->isChecked();
}

void FlagEditor::setValue(const QVariant &value)
{
    m_switch->setChecked(value.toBool());
}

} // namespace muster
