// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Prompts.h"

#include <QDialog>

class QLineEdit;
class QTableView;

namespace muster {

// What will happen to each, and to which it does not apply and why, before it is done (U22). Takes a reason along (A1).
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(const PlanQuestion &question, QWidget *parent);

    QString reason() const;

private:
    QTableView *makeTable(const PlanQuestion &question);
    static QString countsText(const Plan &plan);

    QLineEdit *m_reason;
};

} // namespace muster
