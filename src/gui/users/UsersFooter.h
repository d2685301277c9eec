// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "storage/queries/Listing.h"

#include <QWidget>

class QLabel;

namespace muster {

class WorkspaceContext;
class Pager;
class Switch;
class TableModel;

// Under the table of users: the two switches with what they hide (U3), and the pager when it is on (U5).
class UsersFooter final : public QWidget
{
    Q_OBJECT

public:
    UsersFooter(WorkspaceContext &context, TableModel &model, QWidget *parent);

    const HiddenUsers &hidden() const { return m_hidden; }
    bool isCounting() const { return m_counting.isWaiting(); }
    void countHidden(); // again; also by itself when the workspace or a setting changed

Q_SIGNALS:
    void hiddenChanged();
    void countingChanged();

private:
    struct Line
    {
        Switch *toggle;
        QLabel *count;
    };

    Line addSwitch(const QString &text, const QString &setting, const char *name);
    void showHidden();
    void showSettings();
    void turnPage();
    void showPage();

    WorkspaceContext &m_context;
    TableModel &m_model;
    Line m_disabled {};
    Line m_pending {};
    Pager *m_pager;
    HiddenUsers m_hidden;
    LatestAnswer<HiddenUsers> m_counting;
};

} // namespace muster
