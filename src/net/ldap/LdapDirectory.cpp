// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ldap/LdapDirectory.h"

#include "net/ldap/LdapText.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

#include <ldap.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = RemoteObject::Kind;

constexpr int DeactivatedBit = 2; // of userAccountControl
constexpr qsizetype GuidBytes = 16;

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
{
}

RemoteAnswer LdapDirectory::told(const LdapAnswer &answer) const
{
    return remoteAnswer(answer, m_connection);
}

QByteArray LdapDirectory::filterOf(Kind kind) const
{
    const QString own = kind == Kind::User ? m_connection.users : m_connection.groups;
    return own.isEmpty() ? kind == Kind::User ? m_mapping.users : m_mapping.groups : own.toUtf8();
}

QByteArrayList LdapDirectory::attributesOf(Kind kind) const
{
    QByteArrayList names {m_mapping.id, m_mapping.mark};
    if (kind == Kind::Group)
        return names + QByteArrayList {m_mapping.groupName, m_mapping.member};
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

// A server that gives the members of a large group in parts (Active Directory: member;range=0-1499) has not said who is in it.
void LdapDirectory::readMembers(const LdapEntry &entry, RemoteObject &group) const
{
    const QByteArray name = m_mapping.member.toLower();
    for (auto it = entry.values.cbegin(); it != entry.values.cend(); ++it) {
        if (it.key().startsWith(name + ";range="))
            return;
    }
    group.members = QStringList();
    QSet<QString> known;
    for (const QByteArray &value : entry.values.value(name)) {
        const QString member = QString::fromUtf8(value);
        const QString id = m_ids.value(m_mapping.memberKind == LdapMapping::Member::Dn ? folded(member) : member);
        if (!id.isEmpty() && !known.contains(id)) {
            known.insert(id);
            group.members->append(id);
        }
    }
}

std::optional<RemoteObject> LdapDirectory::objectOf(Kind kind, const LdapEntry &entry) const
{
    RemoteObject object {.kind = kind, .id = idOf(entry)};
    if (object.id.isEmpty())
        return {};
    if (kind == Kind::Group) {
        object.values.insert(Field::Name, QString::fromUtf8(firstOf(entry, m_mapping.groupName)));
        readMembers(entry, object);
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
        object.userName = userName;
    return object;
}

LdapAnswer LdapDirectory::readNames()
{
    m_ids.clear();
    const bool byDn = m_mapping.memberKind == LdapMapping::Member::Dn;
    return m_session.search(m_connection.base, true, "(|" + filterOf(Kind::User) + filterOf(Kind::Group) + ')', {m_mapping.id, m_mapping.userName.isEmpty() ? m_mapping.id : m_mapping.userName}, [this, byDn](const LdapEntry &entry) {
        const QString id = idOf(entry);
        const QString userName = QString::fromUtf8(firstOf(entry, m_mapping.userName));
        if (!id.isEmpty())
            m_ids.insert(folded(entry.dn), id); // managers are told by DN everywhere
        if (!id.isEmpty() && !byDn && !userName.isEmpty())
            m_ids.insert(userName, id);
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
    const LdapAnswer answer = m_session.search(m_connection.base, true, filter, attributesOf(kind), [&](const LdapEntry &entry) {
        std::optional<RemoteObject> object = objectOf(kind, entry);
        const QString changed = QString::fromUtf8(firstOf(entry, m_mapping.mark));
        if (isMark(m_mapping.markKind, changed) && (latest.isEmpty() || isLater(m_mapping.markKind, changed, latest)))
            latest = changed;
        if (!object || known.contains(object->id))
            return true;
        known.insert(object->id);
        ++listing.given;
        isEnough = !each(std::move(*object));
        return !isEnough;
    });
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
    const LdapAnswer answer = m_session.search(m_connection.base, true, "(&" + filterOf(kind) + '(' + m_mapping.id + '=' + escaped(value) + "))", attributesOf(kind), [&](const LdapEntry &entry) {
        found = objectOf(kind, entry);
        return true;
    });
    if (!answer.isDone())
        return told(answer);
    if (!found)
        return {RemoteAnswer::Step::NotFound, ldapNobodyText(m_connection)};
    object = std::move(*found);
    return {RemoteAnswer::Step::Done};
}

} // namespace muster
