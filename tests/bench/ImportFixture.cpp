// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ImportFixture.h"

#include "bench/Race.h"
#include "exchange/ImportSource.h"
#include "storage/Workspace.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QStringList &tables()
{
    static const QStringList tables {u"users"_s, u"user_roles"_s, u"entries"_s, u"events"_s};
    return tables;
}

template <typename T>
T expect(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().parameters.join(u'|')));
    return std::move(*result);
}

} // namespace

ImportFixture::ImportFixture(int users)
{
    writePeople(users);
    import();
    exportRows();
}

void ImportFixture::writePeople(int users)
{
    static const char *const roles[] {"Analyst", "Standard User", "Analyst"};
    QFile csv(file(u"people.csv"_s));
    if (!csv.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(csv.fileName()));
    csv.write("Email,First name,Last name,Role\n");
    for (int i = 0; i < users; ++i)
        csv.write(QByteArray("first%1.last%2@northwind.example,First%1,Last%2,%3\n").replace("%1", QByteArray::number(i * 7919 % 9973)).replace("%2", QByteArray::number(i)).replace("%3", roles[i % 3]));
}

double ImportFixture::import()
{
    for (const QString &name : {u"people.muster"_s, u"people.muster-wal"_s, u"people.muster-shm"_s})
        QFile::remove(file(name));
    OpenOptions options;
    options.headsFolder = m_folder.filePath(u"heads"_s);
    options.watch = false;
    const NewWorkspace wanted {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s};
    const auto workspace = expect(Workspace::create(file(u"people.muster"_s), wanted, options));
    ImportQuestion::Answer plan;
    m_planTime = Race::timed([&] { plan = expect(workspace->read(ImportQuestion {file(u"people.csv"_s)}).result()); });
    m_applyTime = Race::timed([&] { expect(workspace->apply(std::make_shared<ImportSource>(plan)).result()); });
    return m_planTime + m_applyTime;
}

QString ImportFixture::sqlite(const QString &database, const QString &script)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, database});
    process.write(script.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("sqlite3 failed; is it installed?");
    return QString::fromUtf8(process.readAllStandardOutput());
}

void ImportFixture::exportRows()
{
    QString script = u".headers off\n.mode csv\n"_s;
    for (const QString &table : tables())
        script += u".once %1\nSELECT * FROM %2;\n"_s.arg(path(table + u".csv"_s), table);
    script += u".mode list\nSELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'users_search_%';\n"_s;
    m_schema = sqlite(file(u"people.muster"_s), script).replace(u") STRICT"_s, u") "_s).replace(u") , WITHOUT"_s, u") WITHOUT"_s);
}

double ImportFixture::importFinishedRows(Settings settings)
{
    for (const QString &name : {u"peer.db"_s, u"peer.db-wal"_s, u"peer.db-shm"_s})
        QFile::remove(file(name));
    sqlite(file(u"peer.db"_s), u"PRAGMA journal_mode = WAL;\n"_s + m_schema);
    QString script = settings == AsMuster ? u"PRAGMA temp_store = MEMORY;\nPRAGMA cache_size = -524288;\n"_s : QString();
    script += u"PRAGMA synchronous = FULL;\nBEGIN;\n"_s;
    for (const QString &table : tables())
        script += u".import --csv %1 %2\n"_s.arg(path(table + u".csv"_s), table);
    script += u"INSERT INTO users_search (rowid, search) SELECT id, search FROM users ORDER BY id;\nCOMMIT;\n"_s;
    return Race::timed([&] { sqlite(file(u"peer.db"_s), script); });
}

} // namespace muster
