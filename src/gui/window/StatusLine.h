// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace muster {

class WorkspaceContext;

// Who works here, and what the page shows: "Ada King · Administrator   1,009 shown, 12 hidden, 3 selected".
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(WorkspaceContext &context, QWidget *parent = nullptr);

    void setPageStatus(const QString &text);

private:
    void readOperator();
    void showOperator(const QStringList &roles);

    WorkspaceContext &m_context;
    QLabel *m_operator;
    QLabel *m_page;
    QLabel *m_place;
};

} // namespace muster
