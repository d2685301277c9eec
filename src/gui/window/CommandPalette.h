// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace muster {

class CommandSet;
class WorkspaceContext;
class PaletteModel;

// Every command and every user, group and project by name, over the window (Ctrl+K).
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(WorkspaceContext &context, CommandSet &commands, QWidget *window);

    void open();
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void chooseFirst();
    void move(int key);
    void accept(const QModelIndex &index);
    bool keyPressed(int key);

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    PaletteModel *m_model;
    QLineEdit *m_text;
    QListView *m_list;
    QLabel *m_none;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace muster
