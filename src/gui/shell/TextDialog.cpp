// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/TextDialog.h"

#include "shell/ui_TextDialog.h"

#include <QPushButton>

namespace muster {

TextDialog::TextDialog(const TextQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TextDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(question.title);
    m_ui->title->setText(question.title);
    m_ui->about->setText(question.text);
    m_ui->about->setHidden(question.text.isEmpty());
    m_ui->label->setText(question.label);
    setAccessibleDescription(question.text);
    m_ui->text->setEchoMode(question.isSecret ? QLineEdit::Password : QLineEdit::Normal);
    m_ui->text->setText(question.initial);
    m_ui->text->selectAll();
    m_ui->buttons->setAcceptText(question.button);
    const auto check = [this] { m_ui->buttons->acceptButton()->setEnabled(!text().isEmpty()); };
    connect(m_ui->text, &QLineEdit::textChanged, this, check);
    check();
    m_ui->text->setFocus();
}

TextDialog::~TextDialog() = default;

QString TextDialog::text() const
{
    const QString text = m_ui->text->text();
    return m_ui->text->echoMode() == QLineEdit::Password ? text : text.trimmed();
}

} // namespace muster
