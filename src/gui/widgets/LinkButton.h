// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/EnterButton.h"
#include "models/Roles.h"

namespace muster {

// A button that reads as a link: "Undo", "Clear filters".
class LinkButton final : public EnterButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone); // Soft (the accent) at first
    void setUnderlined(bool underlined);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont drawnFont() const;

    Tone m_tone = Tone::Soft;
    bool m_underlined = false;
};

} // namespace muster
