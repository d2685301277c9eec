// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailServer.h"
#include "core/Result.h"
#include "net/mail/DeviceSignIn.h"

#include <QDialog>
#include <QFuture>

#include <memory>

class QPushButton;

namespace muster {

namespace Ui {
class SignInDialog;
}

// Somebody signs in for the mail server in a browser, by a code that is shown here. Accepted: they have.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(const MailServer &server, QWidget *parent); // one that canSignIn()
    ~SignInDialog() override; // nothing is waited for any more

    QString secret() const { return m_secret; } // that lasts, once accepted

private:
    void begin();
    void showCode(const DeviceSignIn::Code &code);
    void waitForSignIn();
    void showFailure(const TokenAnswer &answer);
    void follow();
    void copyCode();
    void showState(const QString &said, bool waits);

    std::unique_ptr<Ui::SignInDialog> m_ui;
    MailServer m_server;
    std::shared_ptr<DeviceSignIn> m_signIn;
    QFuture<Result<DeviceSignIn::Code>> m_asking;
    QFuture<Result<QString>> m_waiting;
    QPushButton *m_copy;
    QString m_page; // that is opened; empty: there is no code, and one may begin again
    QString m_secret;
};

} // namespace muster
