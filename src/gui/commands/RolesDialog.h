// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

namespace muster {

namespace Ui {
class RolesDialog;
}

class WorkspaceContext;
struct RoleChoice;

// Users who hold the same workspace roles.
struct RolesHeld
{
    QStringList roles; // names
    qsizetype users = 1;
};

// The workspace roles of one or many users. A role that only some of them hold is half ticked, and stays as it is for each
// unless it is ticked or cleared. What the operator may not give cannot be ticked.
class RolesDialog : public QDialog
{
    Q_OBJECT

public:
    RolesDialog(const WorkspaceContext &context, const QString &title, const QVector<RolesHeld> &held, QWidget *parent);
    ~RolesDialog() override;

    QStringList rolesInsteadOf(const QStringList &held) const; // names, in the catalogue's order

private:
    void addRole(const RoleChoice &role, const QVector<RolesHeld> &held, const QString &whyNotGiven);

    std::unique_ptr<Ui::RolesDialog> m_ui;
};

} // namespace muster
