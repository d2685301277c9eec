// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Notice.h"

#include <QObject>

namespace muster {

class BannerLine;
class WorkspaceContext;
class NoticeBar;
class TeamMove;

// Shows what the context says: what was done, with Undo, at the bottom; what could not be, above the page, until it is read.
class Notices : public QObject
{
    Q_OBJECT

public:
    Notices(WorkspaceContext &context, NoticeBar *bar, BannerLine *refusals);

private:
    void show(const Notice &notice);
    void refuse(const Refusal &refusal);

    WorkspaceContext &m_context;
    NoticeBar *m_bar;
    BannerLine *m_refusals;
    TeamMove *m_teamMove;
    Refusal m_refusal;
};

} // namespace muster
