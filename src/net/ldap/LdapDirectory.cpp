// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ldap/LdapDirectory.h"

#include "net/ldap/LdapPart.h"
#include "net/ldap/LdapText.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>
#include <QtEndian>

#include <algorithm>

#include <ldap.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = RemoteObject::Kind;

constexpr int DeactivatedBit = 2; // of userAccountControl
constexpr qsizetype GuidBytes = 16;
constexpr int MostTries = 3; // at a group that is changed while it is read

QByteArray firstOf(const LdapEntry &entry, const QByteArray &attribute)
{
    return attribute.isEmpty() ? QByteArray() : entry.values.value(attribute.toLower()).value(0);
}

// However it is spelled: types and most values of a DN have no case, and blanks around them do not count (RFC 4514).
QString folded(const QString &dn)
{
    LDAPDN parts = nullptr;
    if (ldap_str2dn(dn.toUtf8().constData(), &parts, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS)
        return dn.toCaseFolded();
    char *text = nullptr;
    const bool isWritten = ldap_dn2str(parts, &text, LDAP_DN_FORMAT_LDAPV3) == LDAP_SUCCESS;
    const QString same = isWritten ? QString::fromUtf8(text) : dn;
    ldap_memfree(text);
    ldap_dnfree(parts);
    return same.toCaseFolded();
}

// As QUuid writes it, of bytes whose first three parts stand the other way round.
QString guidText(const QByteArray &bytes)
{
    QByteArray turned = bytes;
    std::reverse(turned.begin(), turned.begin() + 4);
    std::reverse(turned.begin() + 4, turned.begin() + 6);
    std::reverse(turned.begin() + 6, turned.begin() + 8);
    return QUuid::fromRfc4122(turned).toString(QUuid::WithoutBraces);
}

// RFC 4515 §3: every byte by its number, so that none of them means anything.
QByteArray escaped(const QByteArray &bytes)
{
    QByteArray text;
    for (const char byte : bytes)
        text += '\\' + QByteArray(1, byte).toHex();
    return text;
}

QByteArray guidBytes(const QString &text)
{
    QByteArray bytes = QUuid(text).toRfc4122();
    std::reverse(bytes.begin(), bytes.begin() + 4);
    std::reverse(bytes.begin() + 4, bytes.begin() + 6);
    std::reverse(bytes.begin() + 6, bytes.begin() + 8);
    return bytes;
}

// MS-DTYP §2.4.2.2: within its domain a group is known by the last four bytes.
QByteArray lastNumber(const QByteArray &sid)
{
    return sid.size() < 12 ? QByteArray() : QByteArray::number(qFromLittleEndian<quint32>(sid.constData() + sid.size() - 4));
}

bool isLater(LdapMapping::Mark kind, const QString &one, const QString &other)
{
    return kind == LdapMapping::Mark::Number ? one.toULongLong() > other.toULongLong() : one > other;
}

bool isMark(LdapMapping::Mark kind, const QString &mark)
{
    static const QRegularExpression time(u"^[0-9]{14}(\\.[0-9]{1,9})?Z$"_s); // RFC 4517 §3.3.13, in UTC
    static const QRegularExpression number(u"^[0-9]{1,19}$"_s);
    return (kind == LdapMapping::Mark::Number ? number : time).match(mark).hasMatch();
}

} // namespace

LdapDirectory::LdapDirectory(const LdapConnection &connection, const QString &secret, const LdapLimits &limits)
    : LdapDirectory(connection, LdapMapping::find(connection.kind), secret, limits)
{
}

LdapDirectory::LdapDirectory(const LdapConnection &connection, const LdapMapping &mapping, const QString &secret, const LdapLimits &limits)
    : m_connection(connection)
    , m_mapping(mapping)
    , m_session(connection, secret, limits)
    , m_part(limits.part)
{
    m_session.setOwnDomain(m_mapping.isDomain);
}

RemoteAnswer LdapDirectory::told(const LdapAnswer &answer) const
{
    return remoteAnswer(answer, m_connection);
}

QString LdapDirectory::placeOf(Field field) const
{
    const auto found = std::find_if(m_mapping.fields.cbegin(), m_mapping.fields.cend(), [field](const auto &one) { return one.first == field; });
    return QString::fromLatin1(field == Field::Status ? m_mapping.status : found == m_mapping.fields.cend() ? QByteArray() : found->second);
}

QByteArray LdapDirectory::filterOf(Kind kind) const
{
    const QString own = kind == Kind::User ? m_connection.users : m_connection.groups;
    return own.isEmpty() ? kind == Kind::User ? m_mapping.users : m_mapping.groups : own.toUtf8();
}

QByteArrayList LdapDirectory::attributesOf(Kind kind) const
{
    QByteArrayList names {m_mapping.id, m_mapping.mark};
    if (kind == Kind::Group) {
        names += {m_mapping.groupName, m_mapping.hasParts ? LdapPart::name(m_mapping.member, 0, m_part) : m_mapping.member, m_mapping.sid};
        names.removeAll(QByteArray());
        return names;
    }
    names += {m_mapping.userName, m_mapping.status};
    for (const auto &[field, name] : m_mapping.fields)
        names.append(name);
    names.removeAll(QByteArray());
    return names;
}

QString LdapDirectory::idOf(const LdapEntry &entry) const
{
    const QByteArray id = firstOf(entry, m_mapping.id);
    if (m_mapping.idKind == LdapMapping::Id::Guid)
        return id.size() == GuidBytes ? guidText(id) : QString();
    return QString::fromUtf8(id);
}

QVariant LdapDirectory::statusOf(const LdapEntry &entry) const
{
    const QByteArray status = firstOf(entry, m_mapping.status);
    if (m_mapping.statusKind == LdapMapping::Status::Locked) // not there is not locked
        return status.compare("true", Qt::CaseInsensitive) == 0 ? u"disabled"_s : u"active"_s;
    bool isNumber = false;
    const int bits = status.toInt(&isNumber);
    return m_mapping.statusKind == LdapMapping::Status::Bit && isNumber ? QVariant((bits & DeactivatedBit) != 0 ? u"disabled"_s : u"active"_s) : QVariant();
}

QStringList LdapDirectory::membersOf(const QByteArrayList &values, const LdapEntry &group) const
{
    QStringList members;
    QSet<QString> known;
    const auto add = [&](const QString &id) {
        if (!id.isEmpty() && !known.contains(id)) {
            known.insert(id);
            members.append(id);
        }
    };
    for (const QByteArray &value : values) {
        const QString member = QString::fromUtf8(value);
        add(m_ids.value(m_mapping.memberKind == LdapMapping::Member::Dn ? folded(member) : member));
    }
    if (const QByteArray number = lastNumber(firstOf(group, m_mapping.sid)); !number.isEmpty()) {
        for (auto [it, end] = m_ofPrimaryGroup.equal_range(number); it != end; ++it)
            add(*it);
    }
    return members;
}

// A part says nothing of what came before it, so all of them have to be of one state of the group. Where they are not, it has not been said who is in it.
LdapAnswer LdapDirectory::readMembers(const QString &dn, RemoteObject &group)
{
    QByteArrayList values;
    QByteArray state;
    for (int tries = 0; tries < MostTries;) {
        std::optional<LdapEntry> entry;
        const LdapAnswer answer = m_session.search(dn, false, "(objectClass=*)", {LdapPart::name(m_mapping.member, values.size(), m_part), m_mapping.mark, m_mapping.sid}, [&entry](const LdapEntry &found) {
            entry = found;
            return true;
        });
        if (answer.step != LdapAnswer::Step::NoBase && !answer.isDone())
            return answer;
        if (!entry) // gone, or called otherwise by now
            break;
        const QByteArray now = firstOf(*entry, m_mapping.mark);
        const std::optional<LdapPart> part = values.isEmpty() || now == state ? LdapPart::of(*entry, m_mapping.member, values.size()) : std::nullopt;
        if (!part) {
            values.clear();
            ++tries;
            continue;
        }
        state = now;
        values += part->values;
        if (part->isLast) {
            group.members = membersOf(values, *entry);
            break;
        }
    }
    return {LdapAnswer::Step::Done};
}

std::optional<RemoteObject> LdapDirectory::objectOf(Kind kind, const LdapEntry &entry) const
{
    RemoteObject object {.kind = kind, .id = idOf(entry)};
    if (object.id.isEmpty())
        return {};
    if (kind == Kind::Group) {
        object.values.insert(Field::Name, QString::fromUtf8(firstOf(entry, m_mapping.groupName)));
        if (const std::optional<LdapPart> part = LdapPart::of(entry, m_mapping.member, 0); part && part->isLast)
            object.members = membersOf(part->values, entry);
        return object;
    }
    for (const auto &[field, name] : m_mapping.fields) {
        const QString text = QString::fromUtf8(firstOf(entry, name));
        if (!entry.values.contains(name.toLower())) // it has none, or does not show it: nobody can tell
            continue;
        if (field != Field::Manager)
            object.values.insert(field, text);
        else if (const QString id = m_ids.value(folded(text)); !id.isEmpty())
            object.values.insert(field, id);
    }
    if (const QVariant status = statusOf(entry); !status.isNull())
        object.values.insert(Field::Status, status);
    const QString userName = QString::fromUtf8(firstOf(entry, m_mapping.userName));
    if (userName.compare(object.values.value(Field::Email).toString(), Qt::CaseInsensitive) != 0)
        object.userName = userName.isEmpty() ? entry.dn : userName;
    return object;
}

LdapAnswer LdapDirectory::readNames()
{
    m_ids.clear();
    m_ofPrimaryGroup.clear();
    const bool byDn = m_mapping.memberKind == LdapMapping::Member::Dn;
    QByteArrayList names {m_mapping.id, m_mapping.userName, m_mapping.primaryGroup};
    names.removeAll(QByteArray());
    return m_session.search(m_connection.base, true, "(|" + filterOf(Kind::User) + filterOf(Kind::Group) + ')', names, [this, byDn](const LdapEntry &entry) {
        const QString id = idOf(entry);
        const QString userName = QString::fromUtf8(firstOf(entry, m_mapping.userName));
        if (!id.isEmpty())
            m_ids.insert(folded(entry.dn), id); // managers are told by DN everywhere
        if (!id.isEmpty() && !byDn && !userName.isEmpty())
            m_ids.insert(userName, id);
        if (const QByteArray group = firstOf(entry, m_mapping.primaryGroup); !id.isEmpty() && !group.isEmpty())
            m_ofPrimaryGroup.insert(group, id);
        return true;
    });
}

RemoteListing LdapDirectory::list(Kind kind, const QByteArray &filter, QString &mark, const Each &each)
{
    RemoteListing listing;
    if (const LdapAnswer names = readNames(); !names.isDone()) { // with some of the names missing, some of the members would be
        listing.answer = told(names);
        return listing;
    }
    QSet<QString> known;
    QString latest = mark;
    bool isEnough = false;
    std::vector<std::pair<QString, RemoteObject>> unfinished; // by DN: the session is busy with the listing meanwhile
    const auto give = [&](RemoteObject object) {
        ++listing.given;
        isEnough = !each(std::move(object));
        return !isEnough;
    };
    LdapAnswer answer = m_session.search(m_connection.base, true, filter, attributesOf(kind), [&](const LdapEntry &entry) {
        std::optional<RemoteObject> object = objectOf(kind, entry);
        const QString changed = QString::fromUtf8(firstOf(entry, m_mapping.mark));
        if (isMark(m_mapping.markKind, changed) && (latest.isEmpty() || isLater(m_mapping.markKind, changed, latest)))
            latest = changed;
        if (!object || known.contains(object->id))
            return true;
        known.insert(object->id);
        if (kind == Kind::User || object->members)
            return give(std::move(*object));
        unfinished.emplace_back(entry.dn, std::move(*object));
        return true;
    });
    for (auto it = unfinished.begin(); it != unfinished.end() && answer.isDone() && !isEnough; ++it) {
        const LdapAnswer members = readMembers(it->first, it->second);
        if (members.isDone())
            give(std::move(it->second));
        else
            answer = members;
    }
    listing.answer = told(answer);
    listing.isWhole = answer.isDone() && !answer.isElsewhere && !isEnough;
    if (listing.isWhole)
        mark = latest;
    return listing;
}

RemoteListing LdapDirectory::list(Kind kind, const Each &each)
{
    QString mark;
    return list(kind, filterOf(kind), mark, each);
}

RemoteListing LdapDirectory::listChanged(Kind kind, QString &mark, const Each &each)
{
    if (!isMark(m_mapping.markKind, mark))
        mark.clear();
    const QByteArray since = mark.isEmpty() ? QByteArray() : '(' + m_mapping.mark + ">=" + mark.toUtf8() + ')';
    return list(kind, since.isEmpty() ? filterOf(kind) : "(&" + filterOf(kind) + since + ')', mark, each);
}

RemoteAnswer LdapDirectory::read(Kind kind, const QString &id, RemoteObject &object)
{
    if (const LdapAnswer names = readNames(); !names.isDone())
        return told(names);
    const QByteArray value = m_mapping.idKind == LdapMapping::Id::Guid ? guidBytes(id) : id.toUtf8();
    std::optional<RemoteObject> found;
    QString dn;
    LdapAnswer answer = m_session.search(m_connection.base, true, "(&" + filterOf(kind) + '(' + m_mapping.id + '=' + escaped(value) + "))", attributesOf(kind), [&](const LdapEntry &entry) {
        found = objectOf(kind, entry);
        dn = entry.dn;
        return true;
    });
    if (answer.isDone() && found && kind == Kind::Group && !found->members)
        answer = readMembers(dn, *found);
    if (!answer.isDone())
        return told(answer);
    if (!found)
        return {RemoteAnswer::Step::NotFound, ldapNobodyText(m_connection)};
    object = std::move(*found);
    return {RemoteAnswer::Step::Done};
}

} // namespace muster
