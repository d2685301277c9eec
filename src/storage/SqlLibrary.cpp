// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlLibrary.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString withPhrases(QString sql)
{
    static const QRegularExpression contains(uR"(\{contains ([^,}]+), ([^}]+)\})"_s);
    static const QRegularExpression ids(uR"(\{ids ([^}]+)\})"_s);
    sql.replace(contains, SqlLibrary::contains(u"\\1"_s, u"\\2"_s));
    sql.replace(ids, SqlLibrary::idsFromJson(u"\\1"_s));
    return sql.trimmed();
}

QHash<QString, QString> readLibrary()
{
    QHash<QString, QString> library;
    for (const QString &folder : {u":/sql/common"_s, u":/sql/sqlite"_s}) {
        for (const QString &file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files)) {
            const QStringList parts = readAll(folder + u'/' + file).split(u"-- name: "_s);
            for (const QString &part : parts.mid(1)) {
                const qsizetype end = part.indexOf(u'\n');
                library.insert(part.left(end).trimmed(), withPhrases(part.mid(end + 1)));
            }
        }
    }
    return library;
}

} // namespace

QString SqlLibrary::text(const QString &name)
{
    static const QHash<QString, QString> library = readLibrary();
    const auto it = library.constFind(name);
    if (it == library.constEnd())
        qFatal("There is no SQL named %s", qPrintable(name));
    return *it;
}

int SqlLibrary::latestMigration()
{
    static const int latest = int(QDir(u":/sql/sqlite/migrations"_s).entryList({u"*.sql"_s}).size());
    return latest;
}

QStringList SqlLibrary::migration(int number)
{
    return readAll(u":/sql/sqlite/migrations/%1.sql"_s.arg(number, 4, 10, QLatin1Char('0'))).split(u";\n\n"_s, Qt::SkipEmptyParts);
}

QString SqlLibrary::idsFromJson(const QString &parameter)
{
    return u"SELECT value FROM json_each("_s + parameter + u')';
}

QString SqlLibrary::textsFromJson(const QString &parameter)
{
    return u"SELECT value FROM json_each("_s + parameter + u')';
}

QString SqlLibrary::contains(const QString &text, const QString &part)
{
    return u"instr("_s + text + u", "_s + part + u") > 0"_s;
}

} // namespace muster
