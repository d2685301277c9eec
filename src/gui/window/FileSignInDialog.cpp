// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/FileSignInDialog.h"

#include "window/ui_FileSignInDialog.h"

#include <QPushButton>

namespace muster {

FileSignInDialog::FileSignInDialog(const QString &file, const QString &address, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FileSignInDialog>())
{
    m_ui->setupUi(this);
    m_ui->title->setText(tr("Open “%1”").arg(file));
    setAccessibleDescription(m_ui->about->text());
    m_ui->address->setText(address);
    m_ui->password->setEchoMode(QLineEdit::Password);
    m_ui->mistake->hide();
    const auto check = [this] { m_ui->buttons->acceptButton()->setEnabled(!this->address().isEmpty() && !password().isEmpty()); };
    connect(m_ui->address, &QLineEdit::textChanged, this, check);
    connect(m_ui->password, &QLineEdit::textChanged, this, check);
    check();
    (address.isEmpty() ? m_ui->address : m_ui->password)->setFocus();
}

FileSignInDialog::~FileSignInDialog() = default;

void FileSignInDialog::say(const QString &mistake)
{
    m_ui->mistake->setText(mistake);
    m_ui->mistake->setHidden(mistake.isEmpty());
}

void FileSignInDialog::setRemembers(bool remembers)
{
    m_ui->remember->setChecked(remembers);
}

QString FileSignInDialog::address() const
{
    return m_ui->address->text().trimmed();
}

QString FileSignInDialog::password() const
{
    return m_ui->password->text();
}

bool FileSignInDialog::remembers() const
{
    return m_ui->remember->isChecked();
}

} // namespace muster
