// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace muster {

class Desk;

// Who works here, and what the page shows: "Ada King · Administrator   1,009 shown, 12 hidden, 3 selected".
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Desk &desk, QWidget *parent = nullptr);

    void setPageStatus(const QString &text);

private:
    void readOperator();
    void showOperator(const QStringList &roles);

    Desk &m_desk;
    QLabel *m_operator;
    QLabel *m_page;
    QLabel *m_place;
};

} // namespace muster
