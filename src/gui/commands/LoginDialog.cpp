// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/LoginDialog.h"

#include "commands/ui_LoginDialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

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
    m_ui->said->hide();
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &LoginDialog::copy);
    m_ui->password->selectAll();
    m_ui->buttons->acceptButton()->setFocus();
}

LoginDialog::~LoginDialog() = default;

void LoginDialog::copy()
{
    copySecret(m_ui->password->text(), ClipboardTime);
    m_ui->said->setText(tr("Copied. It is taken off the clipboard in %n second(s).", nullptr, ClipboardTime / 1000));
    m_ui->said->show();
}

void copySecret(const QString &secret, int milliseconds)
{
    auto *data = new QMimeData; // the clipboard's
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // what keeps what was copied leaves it out
    QGuiApplication::clipboard()->setMimeData(data);
    auto *timer = new QTimer(qApp);
    const auto clear = [secret] {
        if (QGuiApplication::clipboard()->text() == secret)
            QGuiApplication::clipboard()->clear();
    };
    QObject::connect(timer, &QTimer::timeout, timer, [timer, clear] {
        clear();
        timer->deleteLater();
    });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, timer, clear);
    timer->setSingleShot(true);
    timer->start(milliseconds);
}

} // namespace muster
