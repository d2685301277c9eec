// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Catalogue.h"

#include "core/Fold.h"
#include "core/Kinds.h"
#include "core/Text.h"
#include "storage/Database.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QJsonObject catalogue()
{
    QFile file(u":/catalogue/catalogue.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The catalogue of permissions is missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

// "*", "*.view", "reports.*" or "reports.edit"
bool fits(const QString &pattern, const QString &permission)
{
    if (pattern.startsWith(u'*'))
        return permission.endsWith(QStringView(pattern).mid(1));
    return pattern.endsWith(u'*') ? permission.startsWith(QStringView(pattern).chopped(1)) : permission == pattern;
}

// A leading "-" takes away. The last pattern that fits decides.
bool allows(const QStringList &patterns, const QString &permission)
{
    bool allowed = false;
    for (const QString &pattern : patterns) {
        const bool takes = pattern.startsWith(u'-');
        if (fits(takes ? pattern.mid(1) : pattern, permission))
            allowed = !takes;
    }
    return allowed;
}

} // namespace

QStringList Catalogue::permissions(const QStringList &own)
{
    QStringList all;
    const QJsonObject modules = catalogue().value("modules"_L1).toObject();
    for (auto it = modules.begin(); it != modules.end(); ++it) {
        for (const QJsonValue &action : it.value().toArray())
            all.append(it.key() + u'.' + action.toString());
    }
    return all + own;
}

QStringList Catalogue::rolesWith(const QString &pattern)
{
    QStringList keys;
    for (const QJsonValue &role : catalogue().value("roles"_L1).toArray()) {
        if (role["permissions"_L1].toArray().first().toString() == pattern)
            keys.append(role["key"_L1].toString());
    }
    return keys;
}

QStringList Catalogue::ownOf(const QString &role, const QStringList &own)
{
    if (rolesWith(u"*"_s).contains(role))
        return own;
    return rolesWith(u"*.view"_s).contains(role) ? own.filter(QRegularExpression(u"\\.view$"_s)) : QStringList();
}

QString Catalogue::ownPermission()
{
    return u"^[a-z][a-z0-9_]*[.][a-z][a-z0-9_]*$"_s;
}

bool Catalogue::canBeOwn(const QString &permission)
{
    static const QRegularExpression form(ownPermission());
    return permission.size() <= LongestName && form.match(permission).hasMatch() && !isBuiltIn(permission.section(u'.', 0, 0));
}

bool Catalogue::isBuiltIn(const QString &module)
{
    return catalogue().value("modules"_L1).toObject().contains(module);
}

Result<void> Catalogue::write(Database &database)
{
    const QStringList all = permissions();
    const QJsonArray roles = catalogue().value("roles"_L1).toArray();
    for (int rank = 0; rank < int(roles.size()); ++rank) {
        const QJsonObject role = roles.at(rank).toObject();
        const QString name = role.value("name"_L1).toString();
        const RoleScope scope = role.value("scope"_L1) == "project"_L1 ? RoleScope::Project : RoleScope::Workspace;
        const QStringList patterns = role.value("permissions"_L1).toVariant().toStringList();
        QStringList permitted = all;
        permitted.removeIf([&patterns](const QString &permission) { return !allows(patterns, permission); });
        permitted.sort();
        const Result<qint64> added = database.run("workspace.addRole",
            {role.value("key"_L1).toString(), name, fold(name), int(scope), int(role.value("licensed"_L1).toBool()), rank, permitted.join(u' ')});
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

} // namespace muster
