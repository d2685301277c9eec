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
    return {usual.width(), qMax(usual.height(), wantedHeight())};
}

// A label without words has none of its own.
int WrappedLabel::wantedHeight() const
{
    return qMax(0, heightForWidth(width()));
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        insist();
}

// Forms in scroll areas keep the height of before their bar came, whatever the hint says by now.
void WrappedLabel::insist()
{
    setMinimumHeight(wantedHeight());
    updateGeometry();
}

// Nothing else tells of other words or another font.
void WrappedLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (minimumHeight() != wantedHeight())
        QMetaObject::invokeMethod(this, &WrappedLabel::insist, Qt::QueuedConnection);
}

} // namespace muster
