// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/UnfinishedFile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class UnfinishedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void comesToItsPlace();
    void isNotFinishedWithoutItsLog();
    void neverOverAnything_data();
    void neverOverAnything();
    void whatAKilledOneLeftIsRemoved();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void UnfinishedFileTest::comesToItsPlace()
{
    {
        UnfinishedFile file(path(u"w"_s));
        QVERIFY(file.begin());
        write(file.path(), "whole");
        QVERIFY(!names().contains(u"w"_s));
        QCOMPARE(file.asPlace({ErrorCode::DiskFull, {file.path()}}), (Error {ErrorCode::DiskFull, {path(u"w"_s)}}));
        QVERIFY(file.finish());
    }
    QCOMPARE(names(), QStringList {u"w"_s});
    {
        UnfinishedFile abandoned(path(u"x"_s));
        QVERIFY(abandoned.begin());
        write(abandoned.path(), "half");
    }
    QCOMPARE(names(), QStringList {u"w"_s});
}

void UnfinishedFileTest::isNotFinishedWithoutItsLog()
{
    UnfinishedFile file(path(u"w"_s));
    QVERIFY(file.begin());
    write(file.path(), "a part");
    write(file.path() + u"-wal"_s, "the rest");
    QCOMPARE(file.finish().error().code, ErrorCode::FileUnwritable);
    QVERIFY(!QFile::exists(path(u"w"_s)));
}

void UnfinishedFileTest::neverOverAnything_data()
{
    QTest::addColumn<QString>("there");
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QTest::newRow(ending) << u"w"_s + QString::fromLatin1(ending);
}

void UnfinishedFileTest::neverOverAnything()
{
    QFETCH(QString, there);
    UnfinishedFile file(path(u"w"_s));
    QVERIFY(file.begin());
    write(file.path(), "whole");
    write(path(there), "mine");
    QCOMPARE(file.finish().error(), (Error {ErrorCode::FileExists, {path(there)}})); // it came meanwhile
    QCOMPARE(UnfinishedFile(path(u"w"_s)).begin().error(), (Error {ErrorCode::FileExists, {path(there)}}));
    QFile kept(path(there));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("mine"));
    QVERIFY(there == u"w"_s || !QFile::exists(path(u"w"_s)));
}

static int victim(const QString &path)
{
    UnfinishedFile file(path);
    if (!file.begin())
        return 1;
    write(file.path(), "half");
    std::fputs("half\n", stdout);
    std::fflush(stdout);
    return std::getchar();
}

// But not what another is still busy with.
void UnfinishedFileTest::whatAKilledOneLeftIsRemoved()
{
    QProcess victims[2];
    for (QProcess &process : victims) {
        process.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, path(u"w"_s)});
        QVERIFY(process.waitForReadyRead(30'000));
    }
    QCOMPARE(names().size(), 2);
    victims[0].kill();
    QVERIFY(victims[0].waitForFinished());
    QCOMPARE(names().size(), 2);
    {
        UnfinishedFile next(path(u"w"_s));
        QVERIFY(next.begin());
#ifdef Q_OS_UNIX
        QCOMPARE(names().size(), 2); // the one that lives, and this
#endif
        write(next.path(), "whole");
        QVERIFY(next.finish());
    }
    victims[1].kill();
    QVERIFY(victims[1].waitForFinished());
    QVERIFY(names().contains(u"w"_s));
}

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--victim") == 0)
        return victim(QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    UnfinishedFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "UnfinishedFileTest.moc"
