// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WrappedLabel.h"

#include <QResizeEvent>

namespace muster {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize WrappedLabel::minimumSizeHint() const
{
    const QSize usual = QLabel::minimumSizeHint();
    return {usual.width(), qMax(usual.height(), heightForWidth(width()))};
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace muster
