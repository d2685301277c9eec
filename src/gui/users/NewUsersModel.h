// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/NewUser.h"
#include "models/LatestAnswer.h"
#include "storage/queries/WorkspaceState.h"
#include "storage/queries/FindUsers.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace muster {

class Workspace;

// The users that are about to be added, one a row, each checked as it is typed. There is always a blank row at the end.
class NewUsersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Part { Email, FirstName, LastName, Type, Roles, Classification, Groups, DefaultGroup, Sso, Provider, Check, PartCount };

    NewUsersModel(Workspace &workspace, const WorkspaceState &state, QObject *parent = nullptr);

    const WorkspaceState &state() const { return m_state; }
    QVector<NewUser> users() const; // without blank rows
    NewUser userAt(int row) const { return withChosenRoles(m_users.at(row)); }
    void setRoles(int row, const QStringList &keys);
    void setGroups(int row, const QStringList &names);
    QVector<RoleChoice> roles() const; // that the operator may give
    QMap<QString, int> unknownRoles() const; // names that were pasted and are none, and how many rows have each; also those that were chosen for
    QString chosenRole(const QString &name) const; // key; blank: it waits
    void chooseRole(const QString &name, const QString &key); // for all rows; blank: they wait again
    void insert(int row, const QVector<NewUser> &users); // in the place of a blank one
    void remove(int row);

    QString problem(int row) const; // why it can not be added; empty: it can
    QString warning(int row) const; // what looks like a slip, but can be added
    bool isChecking() const { return m_soon.isActive() || m_options.isWaiting(); }
    qint64 seatsNeeded() const; // by all of them
    bool canCreate() const; // at least one, and nothing wrong with any

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList choices(int part) const; // of the parts that take one of few; those that the operator may give
    QString choiceText(int part, const QString &value) const;

Q_SIGNALS:
    void checked(); // problems and canCreate may be other ones now

private:
    NewUser blank() const;
    NewUser withChosenRoles(NewUser user) const; // without names that are none, where all were chosen for
    void edited(int row);
    void check();
    void askTaken();
    void findFirstRows();
    bool isTwice(int row) const;
    QString whyNot(const Change &change) const; // the operator may not; empty: may
    QString text(const NewUser &user, int part) const;
    QVariant checkCell(int row, int role) const;
    void set(NewUser &user, int part, const QVariant &value);

    Workspace &m_workspace;
    WorkspaceState m_state;
    QVector<NewUser> m_users;
    QMap<QString, QString> m_roleChoices; // importWord() of the name → key
    QSet<QString> m_taken; // keys of addresses
    QHash<QString, int> m_firstRows; // by key of the address
    QTimer m_soon;
    LatestAnswer<UsersByEmail::Answer> m_options;
};

} // namespace muster
