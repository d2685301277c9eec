// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Logins.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/postgresql/PostgresLogins.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace muster {

Result<std::unique_ptr<Logins>> Logins::of(const QString &location)
{
    return PostgresLocation::isOne(location) ? PostgresLogins::of(location) : fail(ErrorCode::NoLogins, location);
}

QString Logins::newPassword()
{
    constexpr QLatin1StringView letters = "abcdefghijkmnpqrstuvwxyz23456789"_L1;
    QString password;
    for (int i = 0; i < 24; ++i) {
        if (i > 0 && i % 6 == 0)
            password += u'-';
        password += letters.at(qsizetype(QRandomGenerator::system()->bounded(quint32(letters.size()))));
    }
    return password;
}

QString Logins::nameFor(const QString &email)
{
    QString name = email.section(u'@', 0, 0).toLower();
    name.removeIf([](QChar c) { return !((c >= u'a' && c <= u'z') || c.isDigit() || QStringView(u"_.-").contains(c)); });
    return name.isEmpty() || !(name.front() >= u'a' && name.front() <= u'z') ? u"muster_"_s + name : name;
}

} // namespace muster
