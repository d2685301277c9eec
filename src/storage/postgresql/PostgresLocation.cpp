// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql/PostgresLocation.h"

#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString UsualSchema = u"muster"_s;

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

// Whatever comes before an @ and has a colon in it, whether or not libpq would take it for a password: what it says of a location
// shows pieces of it.
bool mayHavePassword(const QString &location)
{
    static const QRegularExpression password(u"//.*:.*@|password="_s);
    return QUrl::fromPercentEncoding(location.toUtf8()).contains(password);
}

} // namespace

bool PostgresLocation::isOne(const QString &location)
{
    return location.startsWith("postgresql://"_L1) || location.startsWith("postgres://"_L1);
}

Result<PostgresLocation> PostgresLocation::parse(const QString &location)
{
    if (mayHavePassword(location))
        return fail(ErrorCode::LocationHasPassword);
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

} // namespace muster
