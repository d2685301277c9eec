// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncWalk.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = RemoteObject::Kind;

const QVector<Field> texts {Field::FirstName, Field::LastName, Field::ExternalId, Field::Department, Field::JobTitle, Field::Phone};

QString lineOf(const QString &email, const QMap<Field, QString> &values, const QString &manager)
{
    QStringList cells {email, manager};
    for (const Field field : texts)
        cells.append(values.value(field));
    return cells.join(u'|');
}

bool isActive(const RemoteObject &object)
{
    return object.values.value(Field::Status).toString() != "disabled"_L1;
}

QString addressOf(const RemoteObject &user)
{
    return user.values.value(Field::Email).toString();
}

} // namespace

SyncWalk::SyncWalk(SyncBench &bench, RemoteDirectory &there, quint32 seed, const Ways &ways)
    : m_bench(bench)
    , m_there(there)
    , m_random(seed)
    , m_ways(ways)
{
}

void SyncWalk::change()
{
    for (int i = bounded(6); i >= 0; --i)
        m_ways.changesHere && bounded(2) == 0 ? changeHere() : changeThere();
}

// External IDs are unique at some services.
QString SyncWalk::someValue(Field field)
{
    return field == Field::ExternalId ? u"E%1"_s.arg(++m_next) : someName();
}

// Now and then both sides have the same.
QString SyncWalk::newAddress()
{
    const auto numbered = [](int number) { return u"n%1@x.example"_s.arg(number); };
    const bool mayBeOld = m_ways.freesAddresses || !m_ended.contains(numbered(m_newest));
    const QString address = numbered(bounded(5) == 0 && mayBeOld ? m_newest : m_newest = ++m_next);
    m_made.insert(address);
    return address;
}

SyncWalk::Objects SyncWalk::list(Kind kind)
{
    Objects objects;
    const RemoteListing listing = m_there.list(kind, [&objects](const RemoteObject &object) {
        objects.insert(object.id, object);
        return true;
    });
    if (!listing.isWhole)
        qFatal("The other side cannot be listed: %s", qPrintable(listing.answer.words));
    return objects;
}

void SyncWalk::changeHere()
{
    const QStringList users = m_bench.workspace.rows({Table::Users, u"domain:x.example"_s, {}, {}}, {Column::Email});
    const QStringList groups = m_bench.workspace.rows({Table::Groups, {}, {}, {}}, {Column::Name});
    QVector<Change> changes;
    const int kind = bounded(10);
    if (users.size() < 4 || kind == 0)
        changes.append(newUser(newAddress(), {{Field::FirstName, someName()}, {Field::ExternalId, bounded(2) == 0 ? u"E%1"_s.arg(++m_next) : QString()}}));
    else if (kind <= 4) {
        const Field field = oneOf(texts);
        changes.append(change::editUser(oneOf(users), {{field, bounded(4) == 0 ? u""_s : someValue(field)}}));
    } else if (kind == 6)
        changes.append(change::editUser(oneOf(users), {{Field::Manager, bounded(4) == 0 ? QVariant() : QVariant(oneOf(users))}}));
    else if (kind == 5 || kind == 7) {
        const QString user = oneOf(users);
        m_ended.insert(user);
        if (kind == 5)
            changes.append(change::editUser(user, {{Field::Status, bounded(2) == 0 ? u"disabled"_s : u"active"_s}}));
        else
            changes.append(bounded(2) == 0 ? change::deleteUser(user) : change::editUser(user, {{Field::Email, otherAddress()}}));
    } else if (groups.size() < 3)
        changes.append(change::addGroup(u"Group %1"_s.arg(++m_next)));
    else if (kind == 8)
        changes.append(bounded(3) == 0 ? change::removeMember(oneOf(groups), oneOf(users)) : change::addMember(oneOf(groups), oneOf(users)));
    else if (m_bench.settings.gone == SyncSettings::Gone::Delete && bounded(4) == 0)
        changes.append(change::deleteGroup(oneOf(groups)));
    else
        changes.append(m_ways.hasInnerGroups && bounded(2) == 0 ? Change(Verb::Add, ObjectKind::Nesting, {oneOf(groups), oneOf(groups)}) : change::renameGroup(oneOf(groups), u"Group %1"_s.arg(++m_next)));
    (void)m_bench.workspace.apply(changes); // what may not be is not
}

void SyncWalk::changeThere()
{
    const Objects users = list(Kind::User);
    if (users.size() < 4 || bounded(10) == 0) {
        RemoteObject user {.kind = Kind::User, .values = {{Field::Email, newAddress()}, {Field::FirstName, someName()}, {Field::Status, u"active"_s}}};
        if (bounded(2) == 0)
            user.values.insert(Field::ExternalId, u"E%1"_s.arg(++m_next));
        (void)m_there.create(user); // somebody may have it already
    } else if (bounded(9) < 7) {
        changeUserThere(users);
    } else {
        changeGroupThere(users, list(Kind::Group));
    }
}

void SyncWalk::changeUserThere(const Objects &users)
{
    const RemoteObject known = oneOf(users.values());
    RemoteObject wanted = known;
    const int kind = bounded(7);
    if (kind < 4) {
        const Field field = oneOf(texts);
        wanted.values.insert(field, m_ways.saysBlank && bounded(4) == 0 ? u""_s : someValue(field));
    } else if (kind == 4) {
        const QString manager = oneOf(users.keys());
        if (m_ways.saysBlank && bounded(4) == 0)
            wanted.values.insert(Field::Manager, QString());
        else if (manager != known.id)
            wanted.values.insert(Field::Manager, manager);
    } else {
        m_ended.insert(addressOf(known));
        if (kind == 5) {
            wanted.values.insert(Field::Status, bounded(2) == 0 ? u"disabled"_s : u"active"_s);
        } else if (bounded(2) == 0) {
            (void)m_there.remove(Kind::User, known.id);
            return;
        } else {
            wanted.values.insert(Field::Email, otherAddress());
            if (!known.userName.isEmpty())
                wanted.userName = addressOf(wanted);
        }
    }
    changeThere(known, wanted);
}

void SyncWalk::changeGroupThere(const Objects &users, const Objects &groups)
{
    if (groups.size() < 3) {
        RemoteObject group {.kind = Kind::Group, .values = {{Field::Name, u"Group %1"_s.arg(++m_next)}}, .members = QStringList()};
        (void)m_there.create(group);
        return;
    }
    const RemoteObject known = oneOf(groups.values());
    RemoteObject wanted = known;
    if (bounded(2) == 0) {
        QStringList members = known.members.value_or(QStringList());
        const QString user = oneOf(users.keys());
        const bool wasIn = members.removeAll(user) > 0;
        const bool isSaid = m_ways.saysBlank || !members.isEmpty(); // of a list that is left out nobody knows whether it is empty
        if (!wasIn || !isSaid || bounded(2) == 0)
            members.append(user);
        wanted.members = members;
    } else if (m_bench.settings.gone == SyncSettings::Gone::Delete && bounded(4) == 0) {
        (void)m_there.remove(Kind::Group, known.id);
        return;
    } else {
        wanted.values.insert(Field::Name, u"Group %1"_s.arg(++m_next));
    }
    changeThere(known, wanted);
}

void SyncWalk::settleConflicts()
{
    const auto planned = m_bench.plan();
    const Objects users = list(Kind::User);
    for (qsizetype i = 0; planned && i < (*planned)->size(); ++i) {
        const SyncRow row = (*planned)->row(i);
        if (row.decision.action != SyncAction::Conflict || !row.ourId.isEmpty())
            continue;
        m_ended.insert(addressOf(users.value(row.theirId)));
        (void)m_there.remove(row.kind, row.theirId);
    }
}

// Where one side has somebody there whom the other does not know, or no more, that is left as it is.
QString SyncWalk::managerOf(const QString &email, const QString &manager, const QHash<QString, QString> &names)
{
    if (!manager.isEmpty() && !names.contains(manager))
        m_apart.insert(email);
    return m_apart.contains(email) ? u"?"_s : names.value(manager);
}

// Those who are in use, and who of them is in which group.
QStringList SyncWalk::here()
{
    const bool hasGroups = m_bench.settings.groups != SyncSettings::Direction::Off;
    QStringList lines;
    QHash<QString, QString> names;
    QVector<LocalObject> objects;
    const Result<qint64> read = m_bench.workspace->read(ReadSyncObjects {[&objects](const LocalObject &object) { objects.append(object); }}).result();
    if (!read)
        qFatal("The workspace could not be read");
    for (const LocalObject &object : std::as_const(objects)) {
        const QString email = object.values.value(Field::Email);
        const bool isIn = object.kind == 1 || (email.endsWith("@x.example"_L1) && object.values.value(Field::Status) != "disabled"_L1);
        if (isIn)
            names.insert(object.id, object.kind == 1 ? object.values.value(Field::Name) : email);
    }
    for (const LocalObject &object : std::as_const(objects)) {
        if (!names.contains(object.id) || (object.kind == 1 && !hasGroups))
            continue;
        QStringList members;
        for (const QString &member : object.members) {
            if (names.contains(member))
                members.append(names.value(member));
        }
        members.sort();
        lines.append(object.kind == 1 ? u"%1: %2"_s.arg(names.value(object.id), members.join(u' ')) : lineOf(names.value(object.id), object.values, managerOf(names.value(object.id), object.values.value(Field::Manager), names)));
    }
    lines.sort();
    return lines;
}

QStringList SyncWalk::there()
{
    QStringList lines;
    QHash<QString, QString> names;
    const bool hasGroups = m_bench.settings.groups != SyncSettings::Direction::Off;
    const Objects objects[] {list(Kind::User), hasGroups ? list(Kind::Group) : Objects()};
    for (const Objects &some : objects) {
        for (const RemoteObject &object : some) {
            if (isActive(object))
                names.insert(object.id, object.values.value(object.kind == Kind::Group ? Field::Name : Field::Email).toString());
        }
    }
    for (const Objects &some : objects) {
        for (const RemoteObject &object : some) {
            if (!names.contains(object.id))
                continue;
            QStringList members;
            for (const QString &member : object.members.value_or(QStringList())) {
                if (names.contains(member))
                    members.append(names.value(member));
            }
            members.sort();
            members.removeDuplicates();
            QMap<Field, QString> values;
            for (const Field field : texts)
                values.insert(field, object.values.value(field).toString());
            lines.append(object.kind == Kind::Group ? u"%1: %2"_s.arg(names.value(object.id), members.join(u' ')) : lineOf(names.value(object.id), values, managerOf(names.value(object.id), object.values.value(Field::Manager).toString(), names)));
        }
    }
    lines.sort();
    return lines;
}

QString SyncWalk::differences()
{
    m_apart.clear();
    (void)here();
    const QStringList b = there();
    const QStringList a = here();
    QStringList lines;
    for (const QString &line : a) {
        if (!b.contains(line))
            lines.append(u"here  "_s + line);
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            lines.append(u"there "_s + line);
    }
    return lines.join(u'\n');
}

QString SyncWalk::lost()
{
    QSet<QString> here;
    QSet<QString> there;
    for (const QString &address : m_bench.workspace.rows({Table::Users, u"domain:x.example -status:disabled"_s, {}, {}}, {Column::Email}))
        here.insert(address);
    for (const RemoteObject &user : list(Kind::User)) {
        if (isActive(user))
            there.insert(addressOf(user));
    }
    QStringList lost;
    for (const QString &address : m_made - m_ended) {
        if (!here.contains(address) || !there.contains(address))
            lost.append(address);
    }
    return lost.join(u' ');
}

} // namespace muster
