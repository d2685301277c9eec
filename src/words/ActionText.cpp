// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ActionText.h"

#include "core/ChangeJson.h"
#include "words/Deed.h"

#include <QCoreApplication>

namespace muster {

QString actionText(const QString &name)
{
    if (name.isEmpty())
        return QCoreApplication::translate("ActionText", "Several changes");
    for (const ChangeDefinition &definition : changeDefinitions()) {
        if (name == QLatin1StringView(definition.name))
            return wordsOf(deedOf({definition.verb, definition.object})).done;
    }
    return name;
}

} // namespace muster
