// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Workspace.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace muster {

// Who starts a workspace: the organization, and its first administrator.
class NewWorkspaceForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewWorkspaceForm(QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const muster::NewWorkspace &wanted);
    void cancelled();

private:
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &label);
    NewWorkspace value() const;
    void check();

    QLineEdit *m_organization;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_email;
    QPushButton *m_create;
};

} // namespace muster
