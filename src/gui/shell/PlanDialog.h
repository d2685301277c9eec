// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Prompts.h"

#include <QDialog>

#include <memory>

class QTableView;

namespace muster {

namespace Ui {
class PlanDialog;
}

// What will happen to each, and to which it does not apply and why, before it is done (U22); and who gains, loses or changes
// access by it. Takes a reason along (A1).
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(const PlanQuestion &question, QWidget *parent);
    ~PlanDialog() override;

    QString reason() const;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPlan(const Plan &plan);
    void showOwn(const Plan &plan);
    void showAccess(const Plan &plan);
    void showButton(const Plan &plan);
    void enableButton();
    bool isDangerous(const Plan &plan) const;
    void awaitWhole();
    void giveTablesRoom(); // what is wanted to read them, as far as the screen reaches
    void showOtherWay();
    static void setUp(QTableView &table, int firstWidth);
    static QString countsText(const Plan &plan);

    std::unique_ptr<Ui::PlanDialog> m_ui;
    PlanQuestion m_question;
    bool m_can = false; // there is something to do
    bool m_needsReason = false; // by a policy
};

} // namespace muster
