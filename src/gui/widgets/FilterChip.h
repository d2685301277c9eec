// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace muster {

// "Role: Analyst, Standard User ×": a click (or Space) edits, the cross (or Delete) removes. Without removal it is the
// dashed "+ Filter".
class FilterChip final : public QPushButton
{
    Q_OBJECT

public:
    enum Kind { Chosen, Offer };

    FilterChip(const QString &text, Kind kind, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;

    Kind m_kind;
};

} // namespace muster
