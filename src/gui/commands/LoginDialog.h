// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class LoginDialog;
}

// Shows a password, which is kept nowhere: this once. What is copied of it is taken off the clipboard again.
class LoginDialog : public QDialog
{
    Q_OBJECT

public:
    LoginDialog(const QString &title, const QString &login, const QString &password, QWidget *parent);
    ~LoginDialog() override;

private:
    void copy();

    std::unique_ptr<Ui::LoginDialog> m_ui;
};

} // namespace muster
