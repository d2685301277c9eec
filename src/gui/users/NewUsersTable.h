// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace muster {

class NewUsersModel;

// The grid in which users are typed or pasted.
class NewUsersTable final : public QTableView
{
    Q_OBJECT

public:
    explicit NewUsersTable(QWidget *parent = nullptr);

    void setUsers(NewUsersModel &model); // once, before anything else

    void paste(const QString &text);
    void removeSelected();

Q_SIGNALS:
    void listWanted(const QModelIndex &index); // roles or groups are to be ticked
    void pastedText(const QStringList &ignoredColumns); // with the headings that are not understood

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool choose(const QModelIndex &index);
    void goToNextRow(); // unless nothing is in this one
    void makeDelegates();

    NewUsersModel *m_model = nullptr;
};

} // namespace muster
