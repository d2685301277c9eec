// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

class QAbstractAxis;

namespace muster {

// What every chart of the page is: a picture without a frame, in the colours, the fonts and the direction of the window, drawn anew when
// these change.
class ThemedChart : public QChartView
{
    Q_OBJECT

public:
    explicit ThemedChart(const QString &name, QWidget *parent = nullptr);

protected:
    virtual void draw() = 0; // who inherits draws first at the end of its constructor

    void stand(QAbstractAxis *axis, bool atLeadingEdge); // in its colours, and at its edge: the leading one, or the one below
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace muster
