// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ConfirmDialog.h"

#include "gui/shell/DialogButtons.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace muster {

constexpr int TextWidth = 420;

ConfirmDialog::ConfirmDialog(const ConfirmQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    auto *title = new QLabel(question.title, this);
    title->setProperty("look", "title");
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    auto *text = new QLabel(question.text, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setMinimumWidth(TextWidth);
    setAccessibleDescription(question.text);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(text);
    if (!question.option.isEmpty()) {
        m_option = new QCheckBox(question.option, this);
        m_option->setObjectName("option");
        layout->addWidget(m_option);
    }
    layout->addSpacing(4);
    addDialogButtons(this, layout, question.button, question.danger);
}

bool ConfirmDialog::option() const
{
    return m_option && m_option->isChecked();
}

} // namespace muster
