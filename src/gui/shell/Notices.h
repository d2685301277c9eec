// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Notice.h"

#include <QObject>

namespace muster {

class BannerLine;
class Desk;
class NoticeBar;
class TeamMove;

// Shows what the desk says: what was done, with Undo, at the bottom; what could not be, above the page, until it is read.
class Notices : public QObject
{
    Q_OBJECT

public:
    Notices(Desk &desk, NoticeBar *bar, BannerLine *refusals);

private:
    void show(const Notice &notice);
    void refuse(const Refusal &refusal);

    Desk &m_desk;
    NoticeBar *m_bar;
    BannerLine *m_refusals;
    TeamMove *m_teamMove;
    Refusal m_refusal;
};

} // namespace muster
