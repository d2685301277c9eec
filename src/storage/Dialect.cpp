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

Dialect::Dialect(const QString &folder, Where where, Phrases phrases)
    : m_folder(folder)
    , m_isRemote(where == Remote)
    , m_phrases(std::move(phrases))
{
    const QStringList migrations = QDir(folder + u"/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    m_firstMigration = migrations.first().chopped(4).toInt();
    m_latestMigration = migrations.last().chopped(4).toInt();
    for (const QString &place : {u":/sql/common"_s, m_folder}) {
        for (const QString &file : QDir(place).entryList({u"*.sql"_s}, QDir::Files)) {
            const QStringList parts = readAll(place + u'/' + file).split(u"-- name: "_s);
            for (const QString &part : parts.mid(1)) {
                const qsizetype end = part.indexOf(u'\n');
                m_texts.insert(part.left(end).trimmed(), part.mid(end + 1).section(u"\n\n"_s, 0, 0).trimmed()); // what is said of the next one stands behind an empty line
            }
        }
    }
}

const Dialect &Dialect::sqlite()
{
    const QString list = u"SELECT value FROM json_each(\\1)"_s;
    static const Dialect dialect(u":/sql/sqlite"_s, Here,
        {.contains = u"instr(\\1, \\2) > 0"_s, .place = u"instr(\\1, \\2)"_s, .ids = list, .texts = list, .letter = u"char(\\1)"_s, .emptyBytes = u"x''"_s,
            .before = u"before.\\1"_s, .now = u"main.\\1"_s, .ordered = u"CROSS JOIN \\1 ON"_s});
    return dialect;
}

const Dialect &Dialect::postgresql()
{
    static const Dialect dialect(u":/sql/postgresql"_s, Remote,
        {.contains = u"strpos(\\1, \\2) > 0"_s, .place = u"strpos(\\1, \\2)"_s, .ids = u"SELECT unnest(CAST(translate(\\1, '[]', '{}') AS bigint[])) AS value"_s,
            .texts = u"SELECT value FROM json_array_elements_text(CAST(\\1 AS json)) AS list (value)"_s, .letter = u"chr(\\1)"_s, .emptyBytes = u"CAST('' AS bytea)"_s,
            .before = u"\\1_before"_s, .now = u"\\1"_s, .ordered = u"JOIN \\1 ON"_s}); // it finds an order by itself
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
    static const QRegularExpression ids(uR"(\{ids ([^}]+)\})"_s);
    static const QRegularExpression texts(uR"(\{texts ([^}]+)\})"_s);
    static const QRegularExpression letter(uR"(\{char (\d+)\})"_s);
    static const QRegularExpression before(uR"(\bbefore\.(\w+))"_s);
    static const QRegularExpression now(uR"(\bmain\.(\w+))"_s);
    static const QRegularExpression ordered(uR"(\bCROSS JOIN ([\w.]+ \w+) ON\b)"_s);
    sql.replace(contains, m_phrases.contains);
    sql.replace(place, m_phrases.place);
    sql.replace(ids, m_phrases.ids);
    sql.replace(texts, m_phrases.texts);
    sql.replace(letter, m_phrases.letter);
    sql.replace("{empty bytes}"_L1, m_phrases.emptyBytes);
    sql.replace(before, m_phrases.before);
    sql.replace(now, m_phrases.now);
    sql.replace(ordered, m_phrases.ordered);
    return sql;
}

} // namespace muster
