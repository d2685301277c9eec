// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QAction;
class QStandardItemModel;

namespace muster {

// Every part once, with invented people in it.
class Gallery final : public QMainWindow
{
    Q_OBJECT

public:
    Gallery();

private:
    void makeMenu();
    QWidget *makeUsers();
    QWidget *makeGroups();
    QWidget *makeControls();
    QWidget *makeIcons();
    void addUser(const QStringList &texts, int row);

    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    QStandardItemModel *m_users;
};

} // namespace muster
