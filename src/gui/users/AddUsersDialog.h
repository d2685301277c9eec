// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class AddUsersDialog;
}

class WorkspaceContext;
class NewUsersModel;
class NewUsersTable;
class SeatsLine;
struct Error;

// Adds one user or many, all or none (U6).
class AddUsersDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddUsersDialog(WorkspaceContext &context, QWidget *parent = nullptr);
    ~AddUsersDialog() override;

    static AddUsersDialog *open(WorkspaceContext &context); // deletes itself when it closes
    void reject() override; // asks before it throws away what was typed

    NewUsersModel &model() const { return *m_model; }
    NewUsersTable &table() const;
    void create();

private:
    void makeButtons();
    void showCount();
    void showRoles();
    void tickRoles(const QModelIndex &index);
    void tickGroups(const QModelIndex &index);
    QRect cellRect(const QModelIndex &index) const; // global
    void refuse(const Error &error);

    std::unique_ptr<Ui::AddUsersDialog> m_ui;
    WorkspaceContext &m_context;
    NewUsersModel *m_model;
    SeatsLine *m_seats = nullptr;
    bool m_creating = false;
};

} // namespace muster
