// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/AccessText.h"

#include "core/FieldDefinition.h"
#include "texts/Titles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct AccessText
{
    Q_DECLARE_TR_FUNCTIONS(AccessText)

public:
    static QString readOnlyAccount() { return tr("The account is Read-Only: it changes nothing on projects, whatever roles permit."); }
    static QString users(AccessChange::Kind kind, int count)
    {
        switch (kind) {
        case AccessChange::Lost:
            return tr("%Ln user(s) lose access to %1", "projects", count);
        case AccessChange::Changed:
            return tr("%Ln user(s) have other access to %1", "projects", count);
        case AccessChange::Gained:
            return tr("%Ln user(s) gain access to %1", "projects", count);
        }
        Q_UNREACHABLE();
    }
    static QString defaultGroup(AccessChange::Kind kind)
    {
        switch (kind) {
        case AccessChange::Lost:
            return tr("The Default Group loses access to %1", "projects");
        case AccessChange::Changed:
            return tr("The Default Group has other access to %1", "projects");
        case AccessChange::Gained:
            return tr("The Default Group gains access to %1", "projects");
        }
        Q_UNREACHABLE();
    }
    static QString projects(qint64 count) { return count == 0 ? tr("projects of the Default Group") : tr("%Ln project(s)", nullptr, int(count)); }
    static QString inAll(const QString &text, qint64 count) { return tr("%1 (%Ln access(es) in all)", nullptr, int(count)).arg(text); }
    static QString noAccess() { return tr("No access"); }
    static QString team() { return tr("Team"); }
    static QString members(qint64 count) { return tr("Default Group (%Ln member(s))", nullptr, int(count)); }
    static QString defaultProjects(qint64 count) { return tr("%Ln project(s) of the Default Group", nullptr, int(count)); }
};

QString sentence(AccessChange::Kind kind, const AccessDifference::Total &total)
{
    const QString projects = AccessText::projects(total.projects);
    const QString text = total.users > 0 ? AccessText::users(kind, int(total.users)).arg(projects) : AccessText::defaultGroup(kind).arg(projects);
    return total.accesses > 1 ? AccessText::inAll(text, total.accesses) : text;
}

} // namespace

QString readOnlyAccountText()
{
    return AccessText::readOnlyAccount();
}

QString accessText(const std::optional<AccessState> &state)
{
    if (!state)
        return AccessText::noAccess();
    QStringList parts {keyText(Field::Access, keyOf(state->access))};
    if (!state->roles.isEmpty())
        parts << state->roles.join(u", "_s);
    if (state->team)
        parts << AccessText::team();
    return parts.join(u" · "_s);
}

QString accessUser(const AccessChange &change)
{
    return change.userId.isEmpty() ? AccessText::members(change.count) : change.user;
}

QString accessProject(const AccessChange &change)
{
    return change.projectId.isEmpty() ? AccessText::defaultProjects(change.count) : change.project;
}

QStringList accessTexts(const AccessDifference &difference)
{
    QStringList texts;
    for (const AccessChange::Kind kind : {AccessChange::Lost, AccessChange::Changed, AccessChange::Gained}) {
        if (difference.of(kind).accesses > 0)
            texts << sentence(kind, difference.of(kind));
    }
    return texts;
}

} // namespace muster
