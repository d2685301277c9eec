// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace muster {

// "Misconfigured only": a chip that is on (tinted, ticked) or off (dashed). To keyboard and screen readers a button that
// can be checked.
class ToggleChip final : public QPushButton
{
    Q_OBJECT

public:
    explicit ToggleChip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace muster
