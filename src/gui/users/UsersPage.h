// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ListPage.h"

class QSplitter;

namespace muster {

class CentreButtons;
class GroupsPanel;
class UserRecord;
class UserSelection;
class UsersPanel;
struct Drag;
struct GroupRef;
struct Selection;

// Users & Groups: the users, the groups beside them, and the record of one user at the right.
class UsersPage final : public ListPage
{
    Q_OBJECT

public:
    UsersPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    static PageFactory factory();

    Selection selection() const override;
    void search() override;
    void selectAll() override;
    void copy() override;
    void refresh() override;
    bool reveal(ObjectKind kind, const QString &uuid) override;
    bool openRecord(ObjectKind kind, const QString &uuid) override;

    UsersPanel &users() const { return *m_users; }
    GroupsPanel &groups() const { return *m_groups; }
    UserRecord *record() const { return m_record; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    void connectPanels();
    void followFocus(const QWidget *now);
    void openRow(qint64 id);
    void openUser(const QString &uuid);
    void closeRecord();
    bool isRecordOpen() const;
    void makeRoom();
    void publish();
    QString hint() const;
    void dropOn(const GroupRef &group, const Drag &drag);
    void dropOutside(const Drag &drag);
    void dropMembers();
    void addToGroup(const GroupRef &group, const Drag &drag);

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    QSplitter *m_splitter;
    QList<int> m_withoutRecord; // sizes in the splitter before it was opened
    UsersPanel *m_users;
    QWidget *m_beside = nullptr; // centre buttons and groups
    CentreButtons *m_centre = nullptr;
    GroupsPanel *m_groups;
    UserRecord *m_record = nullptr; // made when first wanted
    UserSelection *m_selection;
};

} // namespace muster
