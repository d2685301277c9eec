// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace muster {

// One line of words that takes the room it is given: what does not fit ends in an ellipsis, and is in the tooltip. Stands at
// the leading edge in every layout direction, whatever the direction of its words.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString fitting() const;
};

} // namespace muster
