// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/PresenceText.h"

#include "texts/NameList.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct PresenceText
{
    Q_DECLARE_TR_FUNCTIONS(PresenceText)
};

} // namespace

QString pageText(const QString &key)
{
    if (key == "overview")
        return PresenceText::tr("Overview");
    if (key == "users")
        return PresenceText::tr("Users & Groups");
    if (key == "projects")
        return PresenceText::tr("Project Permissions");
    if (key == "roles")
        return PresenceText::tr("Roles");
    if (key == "audit")
        return PresenceText::tr("Audit");
    return key == "settings" ? PresenceText::tr("Settings") : key;
}

QString alsoOpenText(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    return names.size() == 1 ? PresenceText::tr("%1 has this record open, too.").arg(names.first()) : PresenceText::tr("%1 have this record open, too.").arg(fewNames(names));
}

} // namespace muster
