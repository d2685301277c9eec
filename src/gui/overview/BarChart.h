// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Roles.h"

#include <QWidget>

namespace muster {

// Lying bars, each with its label and its number. To screen readers it is a picture that says its numbers.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        qint64 value = 0;
        Tone tone = Tone::Soft;
    };

    explicit BarChart(const QString &name, QWidget *parent = nullptr);

    void setBars(const QVector<Bar> &bars);
    const QVector<Bar> &bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int labelWidth() const;
    int numberWidth() const;

    QVector<Bar> m_bars;
};

} // namespace muster
