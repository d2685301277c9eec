// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/RecentWorkspaces.h"
#include "gui/theme/Theme.h"
#include "gui/window/Session.h"
#include "models/TableModel.h"
#include "support/Answers.h"

class QTableView;

namespace muster {

class SearchBox;

// The window that people get, over a workspace, on the page of users.
class BenchWindow
{
public:
    enum Index { WithIndex, WithoutIndex };

    explicit BenchWindow(const QString &workspace, Index index = WithIndex);
    ~BenchWindow();

    WorkspaceContext &context() const { return m_session->context(); }
    QTableView &table() const { return *m_table; }
    TableModel &model() const { return *m_model; }
    SearchBox &search() const;
    void showPage(const QString &id) const;

    bool isReady() const; // all users are known, and the first are there
    void waitUntilReady() const;
    void waitForIndex() const; // users are held in memory

    // Does it, and waits until the table was painted after `done`. Processor time.
    double untilPainted(const std::function<void()> &act, const std::function<bool()> &done) const;

private:
    RecentWorkspaces m_recent;
    Theme m_theme;
    Answers m_answers;
    std::unique_ptr<Session> m_session;
    QTableView *m_table = nullptr;
    TableModel *m_model = nullptr;
};

} // namespace muster
