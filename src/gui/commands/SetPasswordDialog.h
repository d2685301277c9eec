// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class SetPasswordDialog;
}

// A password for somebody (U13): typed or made up, with how soon it would be guessed.
class SetPasswordDialog : public QDialog
{
    Q_OBJECT

public:
    // `about` are their names and addresses, which make a bad password.
    SetPasswordDialog(const QString &who, const QStringList &about, QWidget *parent);
    ~SetPasswordDialog() override;

    QString password() const;
    bool isTemporary() const;
    void setOwn(); // which one chooses oneself, to keep
    bool wasMadeUp() const { return m_madeUp == password() && !m_madeUp.isEmpty(); }

private:
    void makeUp();
    void judge();

    std::unique_ptr<Ui::SetPasswordDialog> m_ui;
    QStringList m_about;
    QString m_madeUp;
};

} // namespace muster
