// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>

namespace muster {

// Counts how often a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QObject &widget) { widget.installEventFilter(this); }

    int painted() const { return m_painted; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_painted = 0;
};

} // namespace muster
