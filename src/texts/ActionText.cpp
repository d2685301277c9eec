// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ActionText.h"

#include "core/ChangeJson.h"
#include "texts/ChangeAction.h"

#include <QCoreApplication>

namespace muster {

QString actionText(const QString &name)
{
    if (name.isEmpty())
        return QCoreApplication::translate("ActionText", "Several changes");
    for (const ChangeDefinition &definition : changeDefinitions()) {
        if (name == QLatin1StringView(definition.name))
            return wordsOf({definition.verb, definition.object}).done;
    }
    return name;
}

} // namespace muster
