// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/LoginDialog.h"

#include "commands/ui_LoginDialog.h"
#include "gui/commands/CopySecret.h"

#include <QPushButton>

namespace muster {

LoginDialog::LoginDialog(const QString &title, const QString &login, const QString &password, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LoginDialog>())
{
    m_ui->setupUi(this);
    m_ui->title->setText(title);
    setAccessibleDescription(m_ui->about->text());
    m_ui->login->setText(login);
    m_ui->password->setText(password);
    copyAsSecret(m_ui->password);
    m_ui->said->hide();
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &LoginDialog::copy);
    m_ui->password->selectAll();
    m_ui->buttons->acceptButton()->setFocus();
}

LoginDialog::~LoginDialog() = default;

void LoginDialog::copy()
{
    copySecret(m_ui->password->text());
    m_ui->said->setText(tr("Copied. It is taken off the clipboard in %n second(s).", nullptr, SecretStays / 1000));
    m_ui->said->show();
}

} // namespace muster
