// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"

#include <QMainWindow>

class QVBoxLayout;

namespace muster {

class CommandKeys;
class CommandPalette;
class CommandSet;
class WorkspaceContext;
class Navigation;
class PageStack;
class StatusLine;

// The window of one workspace: menus, navigation, pages, and what is said above and below them. It knows pages, and
// nothing about users.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr QSize SmallestSize {700, 390}; // half of 1440×900, which is what there is of it at 200 %

    MainWindow(WorkspaceContext &context, CommandSet &commands, const QVector<PageFactory> &pages);

    PageStack &pages() const { return *m_pages; }

    // Once all commands are there: menus, keys, and the page of last time.
    void finish();

Q_SIGNALS:
    void fileDropped(const QString &path);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeCentre();
    void makeNotices();
    void showTitle();
    void showFirstPage();
    void showShortcuts();
    void rememberPage(const QString &id);

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    PageStack *m_pages;
    Navigation *m_navigation;
    StatusLine *m_status;
    QVBoxLayout *m_column = nullptr; // of banner, page and what else stands above it
    CommandPalette *m_palette;
    CommandKeys *m_keys;
};

} // namespace muster
