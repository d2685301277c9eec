// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/TextEditor.h"

#include <QLineEdit>

namespace muster {

TextEditor::TextEditor(const FieldDefinition &field, QWidget *parent)
    : FieldEditor(field, new QLineEdit(parent), parent)
    , m_edit(static_cast<QLineEdit *>(widget()))
{
    connect(m_edit, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

QVariant TextEditor::value() const
{
    return m_edit->text().trimmed();
}

void TextEditor::setValue(const QVariant &value)
{
    m_edit->setText(value.toString());
}

void TextEditor::setUsable(bool usable)
{
    m_edit->setReadOnly(!usable);
    m_edit->setCursorPosition(0);
}

} // namespace muster
