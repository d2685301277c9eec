// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Dialect.h"

#include <QDir>
#include <QFile>
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

} // namespace

Dialect::Dialect(const QString &folder)
    : m_folder(folder)
    , m_latestMigration(int(QDir(folder + u"/migrations"_s).entryList({u"*.sql"_s}).size()))
{
    for (const QString &place : {u":/sql/common"_s, m_folder}) {
        for (const QString &file : QDir(place).entryList({u"*.sql"_s}, QDir::Files)) {
            const QStringList parts = readAll(place + u'/' + file).split(u"-- name: "_s);
            for (const QString &part : parts.mid(1)) {
                const qsizetype end = part.indexOf(u'\n');
                m_texts.insert(part.left(end).trimmed(), part.mid(end + 1).trimmed());
            }
        }
    }
}

const Dialect &Dialect::sqlite()
{
    static const Dialect dialect(u":/sql/sqlite"_s);
    return dialect;
}

QString Dialect::text(const QString &name) const
{
    const auto it = m_texts.constFind(name);
    if (it == m_texts.constEnd())
        qFatal("There is no SQL named %s", qPrintable(name));
    return *it;
}

QStringList Dialect::migration(int number) const
{
    return readAll(u"%1/migrations/%2.sql"_s.arg(m_folder).arg(number, 4, 10, QLatin1Char('0'))).split(u";\n\n"_s, Qt::SkipEmptyParts);
}

QString Dialect::withPhrases(QString sql) const
{
    static const QRegularExpression name(uR"(\{(\w+\.\w+)\})"_s);
    for (QRegularExpressionMatch match; (match = name.match(sql)).hasMatch();)
        sql.replace(match.capturedStart(), match.capturedLength(), text(match.captured(1)));
    static const QRegularExpression contains(uR"(\{contains (.+?), ([^,}]+)\})"_s);
    static const QRegularExpression place(uR"(\{place (.+?), ([^,}]+)\})"_s);
    static const QRegularExpression list(uR"(\{(?:ids|texts) ([^}]+)\})"_s);
    sql.replace(contains, u"instr(\\1, \\2) > 0"_s);
    sql.replace(place, u"instr(\\1, \\2)"_s);
    sql.replace(list, u"SELECT value FROM json_each(\\1)"_s);
    return sql;
}

} // namespace muster
