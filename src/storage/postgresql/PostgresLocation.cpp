// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresLocation.h"

#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString UsualSchema = u"muster"_s;
constexpr qsizetype LongestIdentifier = 63; // of anything on a server

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
    static const QRegularExpression port(u"\\A-?\\d{0,5}\\z"_s);
    static const QRegularExpression end(u"[/?]"_s);
    const QString authority = location.section(u"//"_s, 1).section(end, 0, 0);
    const QStringList hosts = authority.split(u',');
    return std::any_of(hosts.cbegin(), hosts.cend(), [](const QString &host) { return host.contains(u':') && !port.match(host.section(u':', 1)).hasMatch(); });
}

// Whatever comes before an @ and has a colon in it besides that of the scheme, or stands where a port would, or under a name like
// that, whether or not libpq would take it for a password: what it says of a location shows pieces of it. Also where the slashes are
// not those, or the colon only looks like one.
bool mayHavePassword(const QString &location)
{
    static const QRegularExpression addresses(u"\\[[0-9A-Fa-f:.]*\\]?"_s); // of IPv6
    static const QRegularExpression beforeAt(u"\\A[^:]*:.*:.*@"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression named(u"(?<![a-z])(?!passfile)[a-z_]*(pass|pwd)[a-z_]*\\s*="_s, QRegularExpression::CaseInsensitiveOption);
    const QString plain = QUrl::fromPercentEncoding(location.toUtf8()).normalized(QString::NormalizationForm_KC).remove(addresses);
    return beforeAt.match(plain).hasMatch() || named.match(plain).hasMatch() || hasColonBesidePort(plain);
}

// Of what libpq reads, but looks at only when it connects, where it would sound like a fault of the network.
QString nonsenseIn(const PostgresLocation &location)
{
    static const QStringList modes {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    static const QStringList sessions {u"any"_s, u"read-write"_s, u"read-only"_s, u"primary"_s, u"standby"_s, u"prefer-standby"_s};
    const auto unless = [&location](const char *name, auto &&isFine) {
        const QString value = location.value(name);
        return value.isEmpty() || isFine(value) ? QString() : QString::fromLatin1(name) + u'=' + value;
    };
    const auto arePorts = [](const QString &value) {
        const QStringList ports = value.split(u',');
        return std::all_of(ports.cbegin(), ports.cend(), [](const QString &port) { return port.isEmpty() || (port.toUInt() > 0 && port.toUInt() < 65536); });
    };
    const QString fault = unless("port", arePorts) + unless("sslmode", [](const QString &mode) { return modes.contains(mode); });
    return fault.isEmpty() ? unless("target_session_attrs", [](const QString &wanted) { return sessions.contains(wanted); }) : fault;
}

Result<PostgresLocation> parseAll(const QString &location)
{
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
    const QString nonsense = nonsenseIn(parsed);
    return nonsense.isEmpty() ? Result<PostgresLocation>(parsed) : fail(ErrorCode::LocationMalformed, location, nonsense);
}

} // namespace

// As others write it, too, and as libpq takes it elsewhere: what is refused here with a password in it would be shown as the name
// of a file otherwise.
bool PostgresLocation::isOne(const QString &location)
{
    static const QRegularExpression url(u"\\A\\s*[a-z0-9+.:-]*(postgres|pgsql)[a-z0-9+.-]*:(/|.*@)"_s, QRegularExpression::CaseInsensitiveOption);
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
    return mayHavePassword(location) ? fail(ErrorCode::LocationHasPassword) : parseAll(location);
}

Result<PostgresLocation::WithPassword> PostgresLocation::takeApart(const QString &pasted)
{
    const QString location = pasted.trimmed();
    WithPassword found;
    Result<PostgresLocation> read = parseAll(location);
    if (!read)
        return mayHavePassword(location) ? fail(ErrorCode::LocationHasPassword) : tl::unexpected(read.error());
    found.location = std::move(*read);
    found.password = found.location.value("password");
    for (const char *secret : {"password", "sslpassword"})
        found.location.set(secret, {});
    return parse(found.location.text()).map([&found](const PostgresLocation &) { return found; });
}

QString PostgresLocation::value(const char *name) const
{
    const auto found = std::find_if(parameters.cbegin(), parameters.cend(), [name](const auto &one) { return one.first == name; });
    return found == parameters.cend() ? QString() : QString::fromUtf8(found->second);
}

void PostgresLocation::set(const char *name, const QString &value)
{
    parameters.erase(std::remove_if(parameters.begin(), parameters.end(), [name](const auto &one) { return one.first == name; }), parameters.end());
    if (!value.isEmpty())
        parameters.emplace_back(name, value.toUtf8());
}

// Names of hosts stand where one looks for them; folders of sockets, and what does not fit there, behind the question mark.
QString PostgresLocation::text() const
{
    const QStringList hosts = value("host").split(u',');
    const QStringList ports = value("port").split(u',');
    static const QRegularExpression plain(u"\\A[A-Za-z0-9._:-]+\\z"_s);
    const bool named = std::all_of(hosts.cbegin(), hosts.cend(), [](const QString &host) { return plain.match(host).hasMatch(); }) && (ports.size() == 1 || ports.size() == hosts.size());
    QStringList places;
    for (qsizetype i = 0; named && i < hosts.size(); ++i) {
        const QString port = ports.size() == 1 ? ports.first() : ports.at(i);
        places.append((hosts.at(i).contains(u':') ? u'[' + hosts.at(i) + u']' : hosts.at(i)) + (port.isEmpty() ? QString() : u':' + port));
    }
    const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    const QString user = value("user");
    QStringList more {u"schema="_s + schema};
    for (const auto &[name, of] : parameters) {
        if (name != "user" && name != "dbname" && (!named || (name != "host" && name != "port")))
            more.append(QString::fromUtf8(name) + u'=' + QString::fromLatin1(of.toPercentEncoding("/")));
    }
    return u"postgresql://"_s + (user.isEmpty() ? QString() : encoded(user) + u'@') + places.join(u',') + u'/' + encoded(value("dbname")) + u'?' + more.join(u'&');
}

PostgresLocation PostgresLocation::withDefaults() const
{
    PostgresLocation whole = *this;
    const Options usual(PQconndefaults(), PQconninfoFree);
    for (const PQconninfoOption *option = usual.get(); option && option->keyword; ++option) {
        if (option->val && *option->dispchar != '*' && value(option->keyword).isEmpty()) // what is secret has a * there
            whole.set(option->keyword, QString::fromUtf8(option->val));
    }
    return whole;
}

QString PostgresLocation::account() const
{
    const PostgresLocation whole = withDefaults();
    QString account = whole.value("user") + u'@' + whole.value("host") + u':' + whole.value("port");
    for (const char *name : {"hostaddr", "service", "sslmode", "sslrootcert", "requirepeer"}) {
        if (const QString value = whole.value(name); !value.isEmpty())
            account += u' ' + QString::fromLatin1(name) + u'=' + value;
    }
    return account;
}

QString PostgresLocation::channel() const
{
    return (u"muster_"_s + schema).left(LongestIdentifier);
}

QString PostgresLocation::presenceChannel() const
{
    return (u"muster_here_"_s + schema).left(LongestIdentifier);
}

} // namespace muster
