// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/NewUser.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QStringList cellsOf(const QString &line)
{
    const QChar separator = line.contains(u'\t') ? u'\t' : line.contains(u';') ? u';' : u',';
    QStringList cells;
    for (const QString &cell : line.split(separator)) {
        QString text = cell.trimmed();
        if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
            text = text.sliced(1, text.size() - 2).replace(u"\"\""_s, u"\""_s);
        cells << text.trimmed();
    }
    return cells;
}

void takeName(NewUser &user, const QString &text)
{
    if (user.firstName.isEmpty())
        user.firstName = text;
    else if (user.lastName.isEmpty())
        user.lastName = text;
}

void takeCell(NewUser &user, const QString &cell, const QMap<QString, QString> &roles)
{
    static const QRegularExpression named(u"^(.*)<([^<>]*@[^<>]*)>$"_s);
    if (const auto match = named.match(cell); match.hasMatch()) {
        user.email = match.captured(2).trimmed();
        takeName(user, match.captured(1).remove(u'"').trimmed());
    } else if (cell.contains(u'@') && user.email.isEmpty()) {
        user.email = cell;
    } else if (const QString role = roles.value(cell.toLower()); !role.isEmpty()) {
        user.roles = QStringList {role};
    } else if (!cell.isEmpty()) {
        takeName(user, cell);
    }
}

// "Ada King" in one cell: the last word is the last name.
void splitName(NewUser &user)
{
    const qsizetype blank = user.firstName.lastIndexOf(u' ');
    if (!user.lastName.isEmpty() || blank < 0)
        return;
    user.lastName = user.firstName.sliced(blank + 1);
    user.firstName = user.firstName.first(blank).trimmed();
}

} // namespace

QVector<Change> NewUser::changes() const
{
    Values set {{Field::Email, email.trimmed()}, {Field::FirstName, firstName.trimmed()}, {Field::LastName, lastName.trimmed()},
        {Field::AccountType, keyOf(accountType)}, {Field::Roles, roles}, {Field::SignIn, keyOf(sso ? SignIn::Sso : SignIn::Password)},
        {Field::DefaultGroup, defaultGroup}};
    if (!classification.isEmpty())
        set.set(Field::Classification, classification);
    if (sso && !provider.isEmpty())
        set.set(Field::Provider, provider);
    QVector<Change> changes {change::addUser(set)};
    for (const QString &group : groups)
        changes << change::addMember(group, email.trimmed());
    return changes;
}

QVector<NewUser> newUsersFromText(const QString &text, const QMap<QString, QString> &roles)
{
    static const QRegularExpression lineEnd(u"\r\n|\r|\n"_s);
    QVector<NewUser> users;
    for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        NewUser user;
        for (const QString &cell : cellsOf(line))
            takeCell(user, cell, roles);
        splitName(user);
        if (!user.isBlank())
            users << user;
    }
    return users;
}

} // namespace muster
