// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/DayDialog.h"

#include "shell/ui_DayDialog.h"

namespace muster {

DayDialog::DayDialog(QDate initial, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DayDialog>())
{
    m_ui->setupUi(this);
    m_ui->day->setMaximumDate(QDate::currentDate().addDays(-1));
    m_ui->day->setDate(initial);
}

DayDialog::~DayDialog() = default;

QDate DayDialog::day() const
{
    return m_ui->day->date();
}

} // namespace muster
