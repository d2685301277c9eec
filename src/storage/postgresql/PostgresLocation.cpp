// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresLocation.h"

#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString UsualSchema = u"muster"_s;
constexpr const char *ConnectTimeout = "10"; // seconds, for each host
constexpr qsizetype LongestName = 63; // of anything on a server

using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

// `schema` is ours; libpq would refuse it.
QString takeSchema(QString &location)
{
    static const QRegularExpression parameter(u"[?&]schema=([^&]*)"_s);
    const QRegularExpressionMatch match = parameter.match(location);
    if (!match.hasMatch())
        return UsualSchema;
    location.remove(match.capturedStart(), match.capturedLength());
    if (!location.contains(u'?')) { // it was the first of several
        if (const qsizetype next = location.indexOf(u'&'); next >= 0)
            location[next] = u'?';
    }
    return match.captured(1);
}

// Of user@host:port, host2:port: what stands after a colon, and is no number.
bool hasColonBesidePort(const QString &location)
{
    static const QRegularExpression brackets(u"\\[[^\\]]*\\]"_s); // an address of IPv6
    static const QRegularExpression port(u"\\A\\d{0,5}\\z"_s);
    static const QRegularExpression end(u"[/?]"_s);
    const QString authority = location.section(u"//"_s, 1).section(end, 0, 0).remove(brackets);
    const QStringList hosts = authority.split(u',');
    return std::any_of(hosts.cbegin(), hosts.cend(), [](const QString &host) { return host.contains(u':') && !port.match(host.section(u':', 1)).hasMatch(); });
}

// Whatever comes before an @ and has a colon in it, or stands where a port would, or under a name like that, whether or not libpq
// would take it for a password: what it says of a location shows pieces of it.
bool mayHavePassword(const QString &location)
{
    static const QRegularExpression beforeAt(u"//.*:.*@"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression named(u"(?<![a-z])(?!passfile)[a-z_]*(pass|pwd)[a-z_]*\\s*="_s, QRegularExpression::CaseInsensitiveOption);
    const QString plain = QUrl::fromPercentEncoding(location.toUtf8());
    return beforeAt.match(plain).hasMatch() || named.match(plain).hasMatch() || hasColonBesidePort(plain);
}

} // namespace

// As others write it, too, and as libpq takes it elsewhere: what is refused here with a password in it would be shown as the name
// of a file otherwise.
bool PostgresLocation::isOne(const QString &location)
{
    static const QRegularExpression url(u"\\A\\s*[a-z0-9+.:-]*(postgres|pgsql)[a-z0-9+.-]*:/"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(u"\\b(host|hostaddr|dbname|user|password)\\s*=.*\\s(host|hostaddr|dbname|user|password)\\s*="_s);
    return url.match(location).hasMatch() || words.match(location).hasMatch();
}

QString PostgresLocation::withSchema(const QString &location, const QString &schema)
{
    QString rest = location;
    takeSchema(rest);
    return rest + (rest.contains(u'?') ? u'&' : u'?') + u"schema="_s + schema;
}

Result<PostgresLocation> PostgresLocation::parse(const QString &location)
{
    if (mayHavePassword(location))
        return fail(ErrorCode::LocationHasPassword);
    if (!location.startsWith("postgresql://"_L1) && !location.startsWith("postgres://"_L1))
        return fail(ErrorCode::LocationMalformed, location, location.section(u':', 0, 0));
    QString rest = location;
    PostgresLocation parsed;
    parsed.schema = takeSchema(rest);
    static const QRegularExpression name(u"^[a-z_][a-z0-9_]{0,62}$"_s);
    if (!name.match(parsed.schema).hasMatch() || parsed.schema.startsWith("pg_"_L1))
        return fail(ErrorCode::LocationMalformed, location, u"schema=%1"_s.arg(parsed.schema));
    char *reason = nullptr;
    const Options options(PQconninfoParse(rest.toUtf8().constData(), &reason), PQconninfoFree);
    if (!options) {
        const QString said = QString::fromUtf8(reason).trimmed();
        PQfreemem(reason);
        return fail(ErrorCode::LocationMalformed, location, said);
    }
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            parsed.parameters.emplace_back(option->keyword, option->val);
    }
    return parsed;
}

// What the location says comes last, and counts. A network that has gone away shows after half a minute, not after two hours.
pg_conn *PostgresLocation::connect() const
{
    std::vector<std::pair<QByteArray, QByteArray>> all {{"connect_timeout", ConnectTimeout}, {"fallback_application_name", "muster"}, {"client_encoding", "UTF8"},
        {"keepalives_idle", "10"}, {"keepalives_interval", "5"}, {"keepalives_count", "3"}, {"tcp_user_timeout", "30000"}};
    const bool several = std::any_of(parameters.cbegin(), parameters.cend(), [](const auto &parameter) { return parameter.first.startsWith("host") && parameter.second.contains(','); });
    if (several)
        all.emplace_back("target_session_attrs", "read-write");
    all.insert(all.end(), parameters.cbegin(), parameters.cend());
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : all) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return PQconnectdbParams(names.data(), values.data(), 0);
}

QString PostgresLocation::channel() const
{
    return (u"muster_"_s + schema).left(LongestName);
}

} // namespace muster
