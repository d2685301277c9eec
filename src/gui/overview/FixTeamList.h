// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "models/ReadPart.h"

#include <QWidget>

class QVBoxLayout;

namespace muster {

class CommandSet;
class WorkspaceContext;
class PanelFrame;

// Users who are on a project without a team: the first few, each with its mend (P6), and the way to all of them.
class FixTeamList : public QWidget
{
    Q_OBJECT

public:
    FixTeamList(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    static constexpr int Shown = 8;

    bool isLoading() const { return m_answer.isWaiting(); }

Q_SIGNALS:
    void loaded();

private:
    void ask();
    void take(const Part &part);
    QWidget *makeRow(const Row &row);
    QWidget *makeEnd(qsizetype all);

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    PanelFrame *m_frame;
    QVBoxLayout *m_body;
    QWidget *m_rows = nullptr;
    LatestAnswer<Part> m_answer;
};

} // namespace muster
