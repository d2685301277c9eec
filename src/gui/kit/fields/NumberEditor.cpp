// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/NumberEditor.h"

#include "texts/Titles.h"

#include <QSpinBox>

namespace muster {

NumberEditor::NumberEditor(const FieldDefinition &field, QWidget *parent)
    : FieldEditor(field, new QSpinBox(parent), parent)
    , m_number(static_cast<QSpinBox *>(widget()))
{
    m_number->setRange(int(field.least), int(field.most));
    m_number->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
    m_number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_number, &QSpinBox::valueChanged, this, &FieldEditor::edited);
}

QString NumberEditor::help() const
{
    return aboutText(definition());
}

QString NumberEditor::text(const QVariant &value) const
{
    return m_number->locale().toString(value.toLongLong());
}

QVariant NumberEditor::value() const
{
    return qint64(m_number->value());
}

void NumberEditor::setValue(const QVariant &value)
{
    m_number->setValue(int(value.toLongLong()));
}

} // namespace muster
