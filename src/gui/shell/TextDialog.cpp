// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/TextDialog.h"

#include "gui/shell/DialogButtons.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

constexpr int FieldWidth = 360;

TextDialog::TextDialog(const TextQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit(question.initial, this))
{
    setWindowTitle(question.title);
    auto *title = new QLabel(question.title, this);
    title->setProperty("look", "title");
    auto *label = new QLabel(question.label, this);
    label->setBuddy(m_text);
    m_text->setObjectName("text");
    m_text->setAccessibleName(question.label);
    m_text->setMinimumWidth(FieldWidth);
    m_text->selectAll();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addSpacing(12);
    QPushButton *accept = addDialogButtons(this, layout, question.button);
    const auto check = [this, accept] { accept->setEnabled(!text().isEmpty()); };
    connect(m_text, &QLineEdit::textChanged, this, check);
    check();
    m_text->setFocus();
}

QString TextDialog::text() const
{
    return m_text->text().trimmed();
}

} // namespace muster
