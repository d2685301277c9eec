// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ServerFields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString UsualPort = u"5432"_s;
const QString Safest = u"verify-full"_s;

struct HostAndPort
{
    QString host;
    QString port;
};

// "db:5433", "[::1]:5433", "::1", "/run/postgresql".
HostAndPort taken(const QString &typed)
{
    static const QRegularExpression bracketed(u"\\A\\[([^\\]]*)\\](?::(\\d*))?\\z"_s);
    static const QRegularExpression withPort(u"\\A([^:/]*):(\\d+)\\z"_s);
    for (const QRegularExpression &form : {bracketed, withPort}) {
        if (const QRegularExpressionMatch match = form.match(typed); match.hasMatch())
            return {match.captured(1), match.captured(2)};
    }
    return {typed, {}};
}

QVector<HostAndPort> hostsOf(const QString &server)
{
    QVector<HostAndPort> hosts;
    for (const QString &part : server.split(u','))
        hosts.append(taken(part.trimmed()));
    return hosts;
}

} // namespace

ServerFields ServerFields::of(const PostgresLocation &location)
{
    ServerFields fields {location.value("host"), location.value("port"), location.value("dbname"), location.schema, location.value("user"),
        location.value("sslmode"), location.value("sslrootcert"), location};
    const QStringList hosts = fields.server.split(u',');
    QStringList ports = fields.port.split(u',');
    if (std::count(ports.cbegin(), ports.cend(), ports.first()) == ports.size())
        ports = {ports.first()};
    fields.port = ports.size() == 1 ? ports.first() : QString();
    QStringList named;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const QString own = ports.size() == 1 ? QString() : ports.value(i);
        named.append(own.isEmpty() ? hosts.at(i) : (hosts.at(i).contains(u':') ? u'[' + hosts.at(i) + u']' : hosts.at(i)) + u':' + own);
    }
    fields.server = named.join(u", "_s);
    return fields;
}

PostgresLocation ServerFields::location() const
{
    PostgresLocation location = more;
    location.schema = schema.trimmed();
    QStringList hosts;
    QStringList ports;
    for (const auto &[host, own] : hostsOf(server)) {
        hosts.append(host);
        ports.append(own.isEmpty() ? (port.trimmed().isEmpty() ? UsualPort : port.trimmed()) : own);
    }
    const bool alike = std::count(ports.cbegin(), ports.cend(), ports.first()) == ports.size();
    const bool usual = alike && ports.first() == UsualPort && port.trimmed().isEmpty();
    location.set("host", hosts.join(u','));
    location.set("port", usual ? QString() : alike ? ports.first() : ports.join(u','));
    location.set("dbname", database.trimmed());
    location.set("user", user.trimmed());
    location.set("sslmode", isLocal() && security.isEmpty() ? QString() : usedSecurity());
    location.set("sslrootcert", isVerified(usedSecurity()) ? authority.trimmed() : QString());
    return location;
}

bool ServerFields::isLocal() const
{
    const QVector<HostAndPort> hosts = hostsOf(server);
    const bool elsewhere = !more.value("hostaddr").isEmpty() || !more.value("service").isEmpty();
    return !elsewhere && std::all_of(hosts.cbegin(), hosts.cend(), [](const HostAndPort &one) {
        return one.host.isEmpty() || one.host.startsWith(u'/') || one.host == "localhost"_L1 || one.host == "127.0.0.1"_L1 || one.host == "::1"_L1;
    });
}

QString ServerFields::usedSecurity() const
{
    return security.isEmpty() && !isLocal() ? Safest : security;
}

bool ServerFields::isVerified(const QString &security)
{
    return security.startsWith("verify-"_L1);
}

} // namespace muster
