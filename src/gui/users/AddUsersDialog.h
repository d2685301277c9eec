// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace muster {

class WorkspaceContext;
class FormMessage;
class NewUsersModel;
class NewUsersTable;
struct Error;

// Adds one user or many, all or none (U6).
class AddUsersDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddUsersDialog(WorkspaceContext &context, QWidget *parent = nullptr);

    static AddUsersDialog *open(WorkspaceContext &context); // deletes itself when it closes

    NewUsersModel &model() const { return *m_model; }
    NewUsersTable &table() const { return *m_table; }
    void create();

private:
    void makeLayout();
    void showCount();
    void tickRoles(const QModelIndex &index);
    void tickGroups(const QModelIndex &index);
    QRect cellRect(const QModelIndex &index) const; // global
    void refuse(const Error &error);

    WorkspaceContext &m_context;
    NewUsersModel *m_model;
    NewUsersTable *m_table;
    FormMessage *m_message;
    QPushButton *m_create = nullptr;
    bool m_creating = false;
};

} // namespace muster
