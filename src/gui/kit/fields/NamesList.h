// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace muster {

class IconButton;

// A short list of names to be added, renamed in place, moved (also by dragging) and removed.
class NamesList final : public QWidget
{
    Q_OBJECT

public:
    explicit NamesList(QWidget *parent = nullptr);

    void setTitle(const QString &title); // for who cannot see what it belongs to
    void setNames(const QStringList &names);
    QStringList names() const; // without those that are blank
    void setUsable(bool usable);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void add();
    void remove();
    void move(int by);
    QListWidgetItem *append(const QString &name);
    int selectedRow() const;
    void showButtons();

    QListWidget *m_list;
    IconButton *m_add;
    IconButton *m_remove;
    IconButton *m_up;
    IconButton *m_down;
    bool m_usable = true;
};

} // namespace muster
