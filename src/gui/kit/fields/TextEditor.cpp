// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/TextEditor.h"

#include "texts/Titles.h"

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
    if (m_edit->text().trimmed() == value.toString().trimmed())
        return; // the cursor stays
    m_edit->setText(value.toString());
    m_edit->setCursorPosition(0);
}

void TextEditor::setUsable(bool usable)
{
    if (m_edit->isReadOnly() == !usable)
        return; // the cursor stays where somebody is typing
    m_edit->setReadOnly(!usable);
    m_edit->setCursorPosition(0);
}

QString TextEditor::help() const
{
    return definition().field == Field::MailServer ? aboutText(definition()) : QString();
}

} // namespace muster
