// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QVBoxLayout;

namespace muster {

class NavigationButton;

// The narrow column at the left: whose workspace it is, and its pages.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    Navigation(WorkspaceContext &context, const QVector<PageFactory> &factories, QWidget *parent = nullptr);

    void setCurrent(const QString &pageId);
    void setCompact(bool compact); // only icons, where the pages need the room

Q_SIGNALS:
    void pageChosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPages(QVBoxLayout *layout);
    void showState();
    void showCounts();

    WorkspaceContext &m_context;
    QVector<PageFactory> m_factories;
    QHash<QString, NavigationButton *> m_buttons;
    QLabel *m_organization;
    QLabel *m_size;
};

} // namespace muster
