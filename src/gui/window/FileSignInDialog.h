// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class FileSignInDialog;
}

// Whom a file is opened as, and with which password.
class FileSignInDialog : public QDialog
{
    Q_OBJECT

public:
    FileSignInDialog(const QString &file, const QString &address, QWidget *parent);
    ~FileSignInDialog() override;

    void say(const QString &mistake);
    void setRemembers(bool remembers);

    QString address() const;
    QString password() const;
    bool remembers() const;

private:
    std::unique_ptr<Ui::FileSignInDialog> m_ui;
};

} // namespace muster
