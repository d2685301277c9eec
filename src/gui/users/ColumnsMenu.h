// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace muster {

class Desk;
class LookKeeper;

// What the columns button offers: choosing columns, saved views, and the way back to the start (U1).
class ColumnsMenu final : public QMenu
{
    Q_OBJECT

public:
    ColumnsMenu(Desk &desk, LookKeeper &looks, QWidget *parent);

private:
    void fill();
    void addViews();
    void chooseColumns();
    void saveView();

    Desk &m_desk;
    LookKeeper &m_looks;
};

} // namespace muster
