// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchPlayer.h"

#include "support/TestWorkspace.h"

using namespace Qt::StringLiterals;

namespace muster {

constexpr int Users = 60; // addresses, about

QString SearchPlayer::name()
{
    return pick({u"Åström"_s, u"O'Brien"_s, u"Müller"_s, u"mueller"_s, u"Ångström"_s, u"de la Cruz"_s, u"100%"_s, u"a_b"_s, u"Ellen"_s, u"ellen"_s, u"李雷"_s, u"Ωmega"_s, u"\"Ace\""_s, u"Straße"_s, u"ﬁn"_s, u""_s, u"Zoë"_s, u"Smith"_s, u"Smithers"_s, u"\U0001F600"_s, u"C\\D"_s, u"́"_s});
}

QString SearchPlayer::user()
{
    return u"u%1@x%2.example"_s.arg(below(Users)).arg(below(Users) % 3);
}

QString SearchPlayer::group()
{
    return pick({u"Field crew"_s, u"Büro"_s, u"North 10"_s, u"North 2"_s, u"Ops"_s});
}

QString SearchPlayer::project()
{
    return pick({u"Alpha"_s, u"Beta %"_s, u"Ellen's"_s});
}

QString SearchPlayer::provider()
{
    return pick({u"SSO"_s, u"Second"_s, u"Ängel"_s});
}

QString SearchPlayer::classification()
{
    return pick({u"Internal"_s, u"Confidential"_s, u"Restricted"_s});
}

QString SearchPlayer::role()
{
    return pick({u"standard-user"_s, u"analyst"_s, u"administrator"_s, u"manager"_s, u"Zähler"_s});
}

QString SearchPlayer::ownRole()
{
    return pick({u"manager"_s, u"Zähler"_s, u"Analyst II"_s});
}

Values SearchPlayer::someFields(bool adding)
{
    Values set;
    const auto sometimes = [&](Field field, const QVariant &value) {
        if (maybe(4))
            set.set(field, value);
    };
    sometimes(Field::FirstName, name());
    sometimes(Field::LastName, name());
    sometimes(Field::AccountType, pick({u"standard"_s, u"read-only"_s, u"admin"_s}));
    sometimes(Field::Roles, maybe(3) ? QStringList() : QStringList {role()});
    sometimes(Field::Status, pick({u"active"_s, u"pending"_s, u"disabled"_s}));
    sometimes(Field::Locked, maybe(2));
    sometimes(Field::Mfa, maybe(2));
    sometimes(Field::DefaultGroup, maybe(2));
    sometimes(Field::Provider, maybe(3) ? QVariant::fromValue(nullptr) : QVariant(provider()));
    sometimes(Field::Classification, maybe(3) ? QVariant::fromValue(nullptr) : QVariant(classification()));
    sometimes(Field::ExternalId, maybe(3) ? u""_s : QString::number(below(30)));
    sometimes(Field::Department, maybe(3) ? u""_s : pick({u"Survey"_s, u"Küche"_s, u"survey"_s, name()}));
    sometimes(Field::JobTitle, name());
    sometimes(Field::Phone, u"+49 %1"_s.arg(below(100)));
    sometimes(Field::Manager, maybe(3) || m_users.isEmpty() ? QVariant::fromValue(nullptr) : QVariant(knownUser()));
    if (adding) {
        sometimes(Field::LastLogin, moment());
        sometimes(Field::Created, moment());
        sometimes(Field::SignIn, pick({u"password"_s, u"sso"_s}));
    } else if (maybe(10)) {
        set.set(Field::Email, user());
    }
    return set;
}

Change SearchPlayer::change()
{
    switch (below(25)) {
    case 0:
    case 1:
    case 2:
    case 3: {
        const QString address = user();
        m_users.append(address);
        return newUser(address, someFields(true));
    }
    case 4:
    case 5:
    case 6:
    case 7:
        return change::editUser(knownUser(), someFields(false));
    case 8:
        return change::deleteUser(knownUser());
    case 9:
        return change::addGroup(group());
    case 10:
        return change::renameGroup(group(), group() + u" x"_s.repeated(below(2)));
    case 11:
        return maybe(3) ? change::deleteGroup(group()) : change::addProject(project());
    case 12:
    case 13:
        return change::addMember(group(), knownUser());
    case 14:
        return change::removeMember(group(), knownUser());
    case 15:
        return Change(maybe(3) ? Verb::Remove : Verb::Add, ObjectKind::Nesting, {group(), group()});
    case 16:
        return change::assignUser(project(), knownUser(), {{Field::Team, maybe(3)}});
    case 17:
        return maybe(3) ? change::unassignGroup(project(), group()) : change::assignGroup(project(), group(), {{Field::Team, maybe(2)}});
    case 18:
        return maybe(2) ? change::unassignUser(project(), knownUser()) : change::editUserAssignment(project(), knownUser(), {{Field::Team, maybe(2)}});
    case 19:
        return maybe(3) ? change::deleteProject(project()) : change::editProject(project(), {{Field::Archived, maybe(2)}, {Field::Name, project()}});
    case 20:
        return change::editWorkspace({{Field::Classifications, QStringList {classification(), u"Internal"_s, u"Confidential"_s, u"Restricted"_s}}});
    case 21:
        return change::addRole({{Field::Name, ownRole()}, {Field::Licensed, maybe(2)}});
    case 22:
        return maybe(2) ? change::editRole(ownRole(), {{Field::Licensed, maybe(2)}}) : change::editRole(ownRole(), {{Field::Name, ownRole()}});
    case 23:
        return change::deleteRole(ownRole(), role());
    default:
        return maybe(3) ? change::editWorkspace({{Field::Language, pick({u"de"_s, u"sv"_s, u"root"_s})}})
                        : change::editWorkspace({{Field::Providers, QStringList {u"SSO"_s, provider(), u"Second"_s}}});
    }
}

QString SearchPlayer::word()
{
    const QString whole = maybe(3) ? user() : maybe(3) ? pick({group(), project(), provider(), classification(), role(), u"Survey"_s, u"+49 1"_s}) : name();
    if (whole.isEmpty())
        return u"e"_s;
    const int from = below(int(whole.size()));
    QString part = whole.mid(from, 1 + below(8));
    part.remove(u'"');
    if (part.trimmed().isEmpty() || part.contains(u' ') || part.startsWith(u'-') || part.contains(u':') || part.contains(u'|'))
        part = u'"' + part + u'"';
    return part;
}

QString SearchPlayer::value(const FieldDefinition &column)
{
    switch (column.kind) {
    case ValueKind::Key:
        return pick(column.allowed);
    case ValueKind::Flag:
        return pick({u"on"_s, u"off"_s});
    case ValueKind::Time:
        return pick({u"never"_s, u">90d"_s, u"<2000d"_s, u"2022"_s, u"2021-03"_s, u"2020-01..2022-06"_s, u">=2023-01-01"_s, u"today"_s});
    case ValueKind::Number:
        return pick({u"yes"_s, u"no"_s, u">1"_s, u"0"_s});
    case ValueKind::Text:
    case ValueKind::List:
        break;
    }
    return maybe(5) ? u"none"_s : word();
}

QString SearchPlayer::term()
{
    const QVector<FieldDefinition> &columns = columnsOf(Table::Users);
    const FieldDefinition &column = columns.at(below(int(columns.size())));
    QString term;
    switch (below(7)) {
    case 0:
        term = u"domain:"_s + pick({u"x1.example"_s, u"example"_s, u"x_.example"_s, u"northwind.example"_s});
        break;
    case 1:
        term = u"has:"_s + QLatin1StringView(column.word);
        break;
    case 2:
    case 3:
        term = QLatin1StringView(column.word) + u":"_s + value(column);
        break;
    default:
        term = word();
    }
    if (maybe(5))
        term += u'|' + word();
    return maybe(6) ? u'-' + term : term;
}

QString SearchPlayer::filterValue(const FieldDefinition &column)
{
    if (maybe(5))
        return {};
    switch (column.kind) {
    case ValueKind::Key:
        return pick(column.allowed);
    case ValueKind::Flag:
        return pick({u"true"_s, u"false"_s});
    case ValueKind::Time:
        return QString::number(moment());
    case ValueKind::Number:
        return u"true"_s;
    case ValueKind::Text:
    case ValueKind::List:
        break;
    }
    return pick({name(), user(), group(), project(), provider(), classification(), u"Survey"_s, u"Analyst"_s, u"Standard User"_s});
}

TableQuery SearchPlayer::query()
{
    TableQuery query;
    for (int terms = below(3); terms > 0; --terms)
        query.text += term() + u' ';
    const QVector<FieldDefinition> &columns = columnsOf(Table::Users);
    while (maybe(3)) {
        const FieldDefinition &column = columns.at(below(int(columns.size())));
        Filter filter {column.field, {}};
        for (int values = below(3); values >= 0; --values)
            filter.values.append(filterValue(column));
        query.filters.append(filter);
    }
    for (int keys = below(3); keys > 0; --keys)
        query.sort.append({columns.at(below(int(columns.size()))).field, maybe(2) ? Qt::AscendingOrder : Qt::DescendingOrder});
    query.showDisabled = maybe(2);
    query.showPending = maybe(2);
    return query;
}

} // namespace muster
