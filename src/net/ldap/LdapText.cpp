// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ldap/LdapText.h"

#include <QCoreApplication>

namespace muster {

namespace {

using Step = LdapAnswer::Step;

struct LdapText
{
    Q_DECLARE_TR_FUNCTIONS(LdapText)

public:
    static QString ofWay(const LdapAnswer &answer, const LdapConnection &connection);
    static QString ofSearch(const LdapAnswer &answer, const LdapConnection &connection);
};

QString LdapText::ofWay(const LdapAnswer &answer, const LdapConnection &connection)
{
    switch (answer.step) {
    case Step::SecretMissing:
        return tr("“%1” needs a password at “%2”: without one the server would let in nobody in particular.").arg(connection.user, connection.place());
    case Step::AuthorityMissing:
        return tr("“%1” is no file with certificates of authorities. Name the one that your organization gave you.").arg(connection.authority);
    case Step::Unreachable:
        return tr("Nothing that speaks LDAP answers on “%1”. Check the address and its port: 389 is for ldap://, 636 for ldaps://; a firewall may be in the way.").arg(connection.place());
    case Step::NoAnswer:
        return tr("“%1” does not answer in time. Try again later; a firewall may be in the way.").arg(connection.place());
    case Step::TlsRefused:
        return tr("“%1” does not offer to encrypt, or its certificate is not trusted here, has ended, or is for another name. If it is your organization's own, name the file with its authority (authority=FILE).").arg(connection.place());
    case Step::Refused:
        return connection.user.isEmpty() ? tr("“%1” answers only to whoever signs in. Name a user (user=DN).").arg(connection.place()) : tr("“%1” does not take the password of “%2”. Check both; the user is written as a DN.").arg(connection.place(), connection.user);
    case Step::Forbidden:
        return tr("“%1” does not let this be read. Ask whoever runs it for the right to, or for a user who has it (user=DN).").arg(connection.place());
    default:
        return {};
    }
}

QString LdapText::ofSearch(const LdapAnswer &answer, const LdapConnection &connection)
{
    switch (answer.step) {
    case Step::NoBase:
        return tr("“%1” has nothing at “%2”, or does not show it to whoever asks. Check the DN.").arg(connection.place(), connection.base);
    case Step::Rejected:
        return tr("“%1” does not want to be asked like this. Check the filters.").arg(connection.place());
    case Step::Limited:
        return tr("“%1” gives only a part of what there is. Ask whoever runs it to lift the limit for this user.").arg(connection.place());
    case Step::TryLater:
        return tr("“%1” cannot do it now. Try again later.").arg(connection.place());
    case Step::Cancelled:
        return tr("It was stopped.");
    case Step::Done:
        return tr("“%1” has answered.").arg(connection.place());
    default:
        return {};
    }
}

RemoteAnswer::Step remoteStep(Step step)
{
    using Remote = RemoteAnswer::Step;
    switch (step) {
    case Step::SecretMissing:
    case Step::Refused:
        return Remote::Refused;
    case Step::Forbidden:
        return Remote::Forbidden;
    case Step::NoBase:
        return Remote::NotFound;
    case Step::Rejected:
        return Remote::Rejected;
    case Step::Limited:
    case Step::TryLater:
        return Remote::TryLater;
    case Step::Cancelled:
        return Remote::Cancelled;
    case Step::Done:
        return Remote::Done;
    default:
        return Remote::Unreachable;
    }
}

} // namespace

QString ldapText(const LdapAnswer &answer, const LdapConnection &connection)
{
    const QString way = LdapText::ofWay(answer, connection);
    const QString text = way.isEmpty() ? LdapText::ofSearch(answer, connection) : way;
    const bool saysMore = answer.step != Step::Done && answer.step != Step::Cancelled && !answer.words.isEmpty();
    return saysMore ? LdapText::tr("%1 It says: “%2”").arg(text, answer.words) : text;
}

QString ldapNobodyText(const LdapConnection &connection)
{
    return LdapText::tr("“%1” has nobody with this ID below “%2”.").arg(connection.place(), connection.base);
}

RemoteAnswer remoteAnswer(const LdapAnswer &answer, const LdapConnection &connection)
{
    return {remoteStep(answer.step), answer.isDone() ? QString() : ldapText(answer, connection)};
}

} // namespace muster
