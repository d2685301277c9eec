// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/EnterButton.h"

#include <QKeyEvent>

namespace muster {

EnterButton::EnterButton(QWidget *parent, const QString &text)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
}

void EnterButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace muster
