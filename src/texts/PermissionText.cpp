// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/PermissionText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct Words
{
    const char *key;
    const char *text;
};

constexpr Words modules[] = {
    {"dashboard", QT_TRANSLATE_NOOP("PermissionText", "Dashboard")},
    {"alerts", QT_TRANSLATE_NOOP("PermissionText", "Alerts")},
    {"agents", QT_TRANSLATE_NOOP("PermissionText", "Agents")},
    {"targets", QT_TRANSLATE_NOOP("PermissionText", "Targets")},
    {"probing_distributions", QT_TRANSLATE_NOOP("PermissionText", "Probing distributions")},
    {"users", QT_TRANSLATE_NOOP("PermissionText", "Users")},
    {"clients", QT_TRANSLATE_NOOP("PermissionText", "Clients")},
    {"schedule", QT_TRANSLATE_NOOP("PermissionText", "Schedule")},
    {"assessments", QT_TRANSLATE_NOOP("PermissionText", "Assessments")},
    {"reports", QT_TRANSLATE_NOOP("PermissionText", "Reports")},
    {"findings", QT_TRANSLATE_NOOP("PermissionText", "Findings")},
    {"assets", QT_TRANSLATE_NOOP("PermissionText", "Assets")},
    {"artifacts", QT_TRANSLATE_NOOP("PermissionText", "Artifacts")},
    {"priorities", QT_TRANSLATE_NOOP("PermissionText", "Priorities")},
    {"content_library", QT_TRANSLATE_NOOP("PermissionText", "Content library")},
    {"runbooks", QT_TRANSLATE_NOOP("PermissionText", "Runbooks")},
    {"analytics", QT_TRANSLATE_NOOP("PermissionText", "Analytics")},
    {"integrations", QT_TRANSLATE_NOOP("PermissionText", "Integrations")},
    {"tenant_settings", QT_TRANSLATE_NOOP("PermissionText", "Tenant settings")},
    {"security", QT_TRANSLATE_NOOP("PermissionText", "Security")},
    {"audit_log", QT_TRANSLATE_NOOP("PermissionText", "Audit log")},
    {"licensing", QT_TRANSLATE_NOOP("PermissionText", "Licensing")},
    {"templates", QT_TRANSLATE_NOOP("PermissionText", "Templates")},
};

constexpr Words actions[] = {
    {"view", QT_TRANSLATE_NOOP("PermissionText", "View")},
    {"view_name", QT_TRANSLATE_NOOP("PermissionText", "View names")},
    {"view_published", QT_TRANSLATE_NOOP("PermissionText", "View published ones")},
    {"create", QT_TRANSLATE_NOOP("PermissionText", "Create")},
    {"edit", QT_TRANSLATE_NOOP("PermissionText", "Edit")},
    {"delete", QT_TRANSLATE_NOOP("PermissionText", "Delete")},
    {"assign", QT_TRANSLATE_NOOP("PermissionText", "Assign")},
    {"duplicate", QT_TRANSLATE_NOOP("PermissionText", "Duplicate")},
    {"publish", QT_TRANSLATE_NOOP("PermissionText", "Publish")},
    {"export", QT_TRANSLATE_NOOP("PermissionText", "Export")},
    {"set_remediation", QT_TRANSLATE_NOOP("PermissionText", "Set remediation")},
    {"manage_groups", QT_TRANSLATE_NOOP("PermissionText", "Manage groups")},
    {"manage_roles", QT_TRANSLATE_NOOP("PermissionText", "Manage roles")},
    {"manage_admins", QT_TRANSLATE_NOOP("PermissionText", "Manage administrators")},
};

// What a catalogue of tomorrow has, and no word stands here for, is shown as it is called there.
template <std::size_t Size>
QString textOf(const Words (&words)[Size], const QString &key)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&key](const Words &each) { return key == QLatin1StringView(each.key); });
    return found == std::end(words) ? key : QCoreApplication::translate("PermissionText", found->text);
}

} // namespace

QString moduleText(const QString &permission)
{
    return textOf(modules, permission.section(u'.', 0, 0));
}

QString permissionText(const QString &permission)
{
    return textOf(actions, permission.section(u'.', 1));
}

} // namespace muster
