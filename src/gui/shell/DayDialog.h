// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class DayDialog;
}

// Asks which day in the past is to be looked at (A5).
class DayDialog final : public QDialog
{
    Q_OBJECT

public:
    DayDialog(QDate initial, QWidget *parent);
    ~DayDialog() override;

    QDate day() const; // before today

private:
    std::unique_ptr<Ui::DayDialog> m_ui;
};

} // namespace muster
