// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FileId.h"
#include "files/OutputFile.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace muster;
using namespace Qt::StringLiterals;

// What output may take the place of, and that it comes there whole or not at all. The test runs itself as the victim that
// is killed in the middle.
class OutputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesThePlaceWhole();
    void neverOverTheInput_data();
    void neverOverTheInput();
    void neverOverADatabase_data();
    void neverOverADatabase();
    void neverThroughALink();
    void looksAgainAtTheEnd();
    void anotherNameOfTheOldFileKeepsIt();
    void killedInTheMiddle();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

static void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

static Result<void> put(const QString &path, const QStringList &inputs = {})
{
    OutputFile file(path, inputs);
    return file.open().and_then([&] { return file.write("new"); }).and_then([&] { return file.commit(); });
}

void OutputFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void OutputFileTest::takesThePlaceWhole()
{
    for (const QByteArray &before : {QByteArray("none"), QByteArray("old")}) {
        if (before == "old")
            write(path(u"out"_s), before);
        OutputFile file(path(u"out"_s));
        QVERIFY(file.open());
        QVERIFY(file.write("half"));
        QCOMPARE(contentOf(path(u"out"_s)), before);
        QVERIFY(file.write(" and half"));
        QVERIFY(file.commit());
        QCOMPARE(contentOf(path(u"out"_s)), QByteArray("half and half"));
        QCOMPARE(names(), QStringList {u"out"_s});
    }
}

void OutputFileTest::neverOverTheInput_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"in", "./in", "below/../in", "hard", "folder/in", "in-wal", "in-SHM", "in-journal"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void OutputFileTest::neverOverTheInput()
{
    QFETCH(QString, name);
    write(path(u"in"_s), "people");
    QVERIFY(QDir(m_folder->path()).mkdir(u"below"_s));
    std::filesystem::create_hard_link(path(u"in"_s).toStdString(), path(u"hard"_s).toStdString());
    QVERIFY(QFile::link(m_folder->path(), path(u"folder"_s)));
    const QStringList before = names();
    const Result<void> done = put(path(name), {path(u"elsewhere"_s), path(u"in"_s)});
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error {ErrorCode::OutputIsInput, {path(name), path(u"in"_s)}}));
    QCOMPARE(contentOf(path(u"in"_s)), QByteArray("people"));
    QCOMPARE(names(), before);
}

void OutputFileTest::neverOverADatabase_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name"); // what is written to
    const QByteArray database("SQLite format 3\0 and so on", 26);
    QTest::newRow("itself") << database << u"some.txt"_s;
    QTest::newRow("where its log would be") << database << u"some.txt-wal"_s;
    QTest::newRow("where its journal would be") << database << u"some.txt-journal"_s;
    QTest::newRow("a log") << QByteArray("\x37\x7f\x06\x82 and so on") << u"some.txt"_s;
    QTest::newRow("a journal") << QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 and so on") << u"some.txt"_s;
}

void OutputFileTest::neverOverADatabase()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    write(path(u"some.txt"_s), head);
    const Result<void> done = put(path(name));
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error {ErrorCode::OutputIsInput, {path(name), QFileInfo(m_folder->path()).canonicalFilePath() + u"/some.txt"_s}}));
    QCOMPARE(contentOf(path(u"some.txt"_s)), head);
    QCOMPARE(names(), QStringList {u"some.txt"_s});
}

void OutputFileTest::neverThroughALink()
{
    write(path(u"other"_s), "old");
    QVERIFY(QFile::link(path(u"other"_s), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"nothing"_s), path(u"astray"_s)));
    for (const QString &link : {u"link"_s, u"astray"_s})
        QCOMPARE(put(path(link)).error().code, ErrorCode::OutputIsLink);
    QCOMPARE(contentOf(path(u"other"_s)), QByteArray("old"));
    QVERIFY(!QFile::exists(path(u"nothing"_s)));
}

// What stands there may be another thing by the time that all is written.
void OutputFileTest::looksAgainAtTheEnd()
{
    write(path(u"in"_s), "people");
    OutputFile file(path(u"out"_s), {path(u"in"_s)});
    QVERIFY(file.open());
    QVERIFY(file.write("new"));
    std::filesystem::create_hard_link(path(u"in"_s).toStdString(), path(u"out"_s).toStdString());
    QCOMPARE(file.commit().error().code, ErrorCode::OutputIsInput);
    QCOMPARE(contentOf(path(u"in"_s)), QByteArray("people"));
    QCOMPARE(fileIdAt(path(u"in"_s)), fileIdAt(path(u"out"_s)));
}

void OutputFileTest::anotherNameOfTheOldFileKeepsIt()
{
    write(path(u"old"_s), "old");
    std::filesystem::create_hard_link(path(u"old"_s).toStdString(), path(u"out"_s).toStdString());
    QVERIFY(put(path(u"out"_s)));
    QCOMPARE(contentOf(path(u"out"_s)), QByteArray("new"));
    QCOMPARE(contentOf(path(u"old"_s)), QByteArray("old"));
}

static int victim(const QString &path)
{
    OutputFile file(path);
    if (!file.open() || !file.write("half of it"))
        return 1;
    std::fputs("half\n", stdout);
    std::fflush(stdout);
    return std::getchar(); // until it is killed
}

void OutputFileTest::killedInTheMiddle()
{
    write(path(u"out"_s), "old");
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, path(u"out"_s)});
    QVERIFY(process.waitForReadyRead(30'000));
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(contentOf(path(u"out"_s)), QByteArray("old"));
    QVERIFY(put(path(u"out"_s))); // where the system knows no files without a name, this one tidies up
    QVERIFY(put(path(u"out"_s)));
    QCOMPARE(names(), QStringList {u"out"_s});
}

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--victim") == 0)
        return victim(QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    OutputFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "OutputFileTest.moc"
