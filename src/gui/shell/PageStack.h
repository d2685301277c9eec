// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Page.h"

#include <QHash>
#include <QStackedWidget>

namespace muster {

// The pages. Each is made when it is first shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(WorkspaceContext &context, CommandSet &commands, const QVector<PageFactory> &factories, QWidget *parent = nullptr);

    const QVector<PageFactory> &factories() const { return m_factories; }
    Page *current() const;
    QString currentId() const { return m_currentId; }

    // A page whose tables may not be seen is not shown; the reason is said.
    bool showPage(const QString &id); // false when there is none
    bool showWelcome(const QString &id); // that one, or else the first that may be seen
    bool reveal(ObjectKind kind, const QString &uuid);
    bool openRecord(ObjectKind kind, const QString &uuid);
    bool showQuery(const TableQuery &query);

Q_SIGNALS:
    void pageChanged(const QString &id);
    void statusChanged(const QString &text); // of the page on show

private:
    Page *page(const PageFactory &factory);
    void leaveUnseen();
    Page *showFirst(const std::function<bool(const PageFactory &)> &fits);

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    QVector<PageFactory> m_factories;
    QHash<QString, Page *> m_pages;
    QString m_currentId;
};

} // namespace muster
