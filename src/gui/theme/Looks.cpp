// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/Looks.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace muster {

void setLook(QWidget *part, const char *look)
{
    if (part->property("look") == QLatin1StringView(look))
        return;
    part->setProperty("look", QString::fromLatin1(look));
    part->style()->polish(part);
}

} // namespace muster
