// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/EnterButton.h"

namespace muster {

// What is pressed of a bar, and says it: it lies over the whole row, and draws its words and its number beside the bar.
class ChartBar final : public EnterButton
{
    Q_OBJECT

public:
    explicit ChartBar(const QString &label, QWidget *parent = nullptr);

    void setNumber(qint64 number); // negative: not counted yet
    qint64 number() const { return m_number; }
    QString said() const; // "Active: 12 users"
    void place(const QRect &row, int labelWidth); // of the widest label of the chart
    int labelWidth() const;
    int numberWidth() const;

    static constexpr int Margin = 14; // before the row's words, and behind its number

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;

    qint64 m_number = -1;
    int m_roomOfLabel = 0;
};

} // namespace muster
