// SPDX-License-Identifier: GPL-3.0-or-later
#include "OtherPrograms.h"
#include "exchange/CsvWriter.h"
#include "exchange/JsonWriter.h"
#include "exchange/XlsxWriter.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldContents = "what stood here before";

std::unique_ptr<TableWriter> newWriter(const QString &format, const QString &path)
{
    if (format == u"csv")
        return std::make_unique<CsvWriter>(path);
    if (format == u"json")
        return std::make_unique<JsonWriter>(path);
    return std::make_unique<XlsxWriter>(path, u"Users"_s);
}

// Texts that hardly compress.
Result<void> writeRows(TableWriter &writer, int rows)
{
    if (const auto done = writer.begin({{u"Name"_s, u"name"_s}}); !done)
        return done;
    size_t seed = 1;
    for (int i = 0; i < rows; ++i) {
        QString text;
        for (int j = 0; j < 8; ++j)
            text += QString::number(seed = qHash(seed, 7), 36);
        if (const auto done = writer.row({text}); !done)
            return done;
    }
    return writer.end();
}

void writeOldFile(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(oldContents), oldContents.size());
}

// As it was, and nothing beside it.
bool isUntouched(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == oldContents
        && QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden | QDir::System).size() == 1;
}

#ifdef Q_OS_UNIX
// No file of this process can grow beyond it; writing more fails as on a disk with trouble.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit {bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_old); }

private:
    rlimit m_old {};
};
#endif

} // namespace

class WriteFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFolder_data() { formats(); }
    void missingFolder();
    void targetIsNoFile_data() { formats(); }
    void targetIsNoFile();
    void stoppedHalfway_data() { formats(); }
    void stoppedHalfway();
    void replacesOldFile_data() { formats(); }
    void replacesOldFile();
#ifdef Q_OS_UNIX
    void fileCannotGrow_data()
    {
        formats();
    }
    void fileCannotGrow();
    void onlyTheOwnerReadsIt_data()
    {
        formats();
    }
    void onlyTheOwnerReadsIt();
#endif
#ifdef Q_OS_LINUX
    void diskFull_data()
    {
        formats();
    }
    void diskFull();
#endif

private:
    void formats();
    QString smallDisk(const QString &size);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void WriteFailureTest::formats()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "json", "xlsx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void WriteFailureTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void WriteFailureTest::missingFolder()
{
    QFETCH(QString, format);
    // Nobody, not even root, makes files in /proc.
    for (const QString &path : {m_dir->filePath(u"none/users.csv"_s), u"/proc/users.csv"_s}) {
        const auto done = newWriter(format, path)->begin({{u"Name"_s}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(done.error().parameters.first(), path);
        QVERIFY(!done.error().parameters.at(1).isEmpty());
    }
}

void WriteFailureTest::targetIsNoFile()
{
    QFETCH(QString, format);
    for (const QString &path : {m_dir->path(), u"/dev/full"_s}) {
        const auto done = newWriter(format, path)->begin({{u"Name"_s}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
        QVERIFY(QFileInfo::exists(path) && !QFileInfo(path).isFile());
    }
}

void WriteFailureTest::stoppedHalfway()
{
    QFETCH(QString, format);
    const QString path = m_dir->filePath(u"users"_s);
    writeOldFile(path);
    {
        const auto writer = newWriter(format, path);
        QVERIFY(writer->begin({{u"Name"_s}}));
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(writer->row({u"x"_s}));
    }
    QVERIFY(isUntouched(path));
}

void WriteFailureTest::replacesOldFile()
{
    QFETCH(QString, format);
    const QString path = m_dir->filePath(u"users"_s);
    writeOldFile(path);
    const auto writer = newWriter(format, path);
    QVERIFY(writer->begin({{u"Name"_s}}));
    QVERIFY(writer->row({u"x"_s}));
    QVERIFY(isUntouched(path) || QDir(m_dir->path()).entryList(QDir::Files).size() == 2); // the new one grows beside it
    QVERIFY(writer->end());
    QVERIFY(!isUntouched(path));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

#ifdef Q_OS_UNIX
void WriteFailureTest::fileCannotGrow()
{
    QFETCH(QString, format);
    const QString path = m_dir->filePath(u"users"_s);
    int failures = 0;
    int successes = 0;
    for (rlim_t limit = 1 << 10; limit <= 8 << 20; limit = limit * 5 / 4) {
        writeOldFile(path);
        Result<void> done;
        {
            const FileSizeLimit guard(limit);
            done = writeRows(*newWriter(format, path), 8'000);
        }
        if (!done) {
            ++failures;
            QVERIFY(done.error().code == ErrorCode::FileUnwritable);
            QVERIFY(isUntouched(path));
            continue;
        }
        ++successes;
        if (format == u"xlsx") {
            const test::Finished python = test::runScript(u"whole_workbook.py"_s, path);
            QVERIFY2(python.well, python.errors);
            QCOMPARE(python.output, QByteArray("Users\t8001\tA1:A8001\n"));
        }
    }
    QVERIFY(failures > 10);
    QVERIFY(successes > 3);
}

void WriteFailureTest::onlyTheOwnerReadsIt()
{
    QFETCH(QString, format);
    const QString path = m_dir->filePath(u"users"_s);
    const auto own = QFile::ReadOwner | QFile::WriteOwner;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(writeRows(*newWriter(format, path), 1));
    QCOMPARE(QFile::permissions(path) & (own | others), own);
    QVERIFY(QFile::setPermissions(path, own | others));
    QVERIFY(writeRows(*newWriter(format, path), 1)); // whatever everybody could read before, this is of people
    QCOMPARE(QFile::permissions(path) & (own | others), own);
}
#endif

#ifdef Q_OS_LINUX
// How to run a program with mounts of its own: as anybody where the system lets everybody, as root also in a chroot, where
// it lets nobody. Empty: there is no way, as in most containers.
static QStringList ownMounts(const QString &folder)
{
    for (const QStringList &options : {QStringList {u"-rm"_s}, QStringList {u"-m"_s, u"--propagation"_s, u"unchanged"_s}}) {
        const QString script = u"mount -t tmpfs none \"$1\" && umount \"$1\""_s;
        if (test::run(u"unshare"_s, options + QStringList {u"sh"_s, u"-c"_s, script, u"sh"_s, folder}).well)
            return options;
    }
    return {};
}

// Runs the test function again where a small disk can be mounted for one process alone. Returns the disk there.
QString WriteFailureTest::smallDisk(const QString &size)
{
    const QString disk = qEnvironmentVariable("MUSTER_TEST_SMALL_DISK");
    if (!disk.isEmpty())
        return disk;
    [&] {
        const QStringList options = ownMounts(m_dir->path());
        if (options.isEmpty())
            QSKIP("Nobody may mount a disk here, not even for itself; writing that fails is tested by the size of files.");
        const QString script = u"mount -t tmpfs -o size=%1 none \"$1\" || exit; MUSTER_TEST_SMALL_DISK=$1 \"$2\" \"$3\"; code=$?; umount \"$1\"; exit $code"_s.arg(size);
        QString function = QString::fromLatin1(QTest::currentTestFunction());
        if (QTest::currentDataTag())
            function += u':' + QString::fromLatin1(QTest::currentDataTag());
        const test::Finished again = test::run(u"unshare"_s,
            options + QStringList {u"sh"_s, u"-c"_s, script, u"sh"_s, m_dir->path(), QCoreApplication::applicationFilePath(), function});
        QVERIFY2(again.well, again.output);
    }();
    return {};
}

void WriteFailureTest::diskFull()
{
    const QString disk = smallDisk(u"3m"_s);
    if (disk.isEmpty())
        return;
    QFETCH(QString, format);
    const QString path = disk + u"/users"_s;
    writeOldFile(path);
    const qint64 before = QStorageInfo(disk).bytesAvailable();
    for (const int rows : {15'000, 18'000, 22'000, 27'000, 34'000, 40'000, 200'000}) {
        const auto done = writeRows(*newWriter(format, path), rows);
        if (done) {
            writeOldFile(path);
            continue;
        }
        QCOMPARE(done.error(), (Error {ErrorCode::DiskFull, {path}}));
        QVERIFY(isUntouched(path));
        QCOMPARE(QStorageInfo(disk).bytesAvailable(), before);
    }
    QVERIFY(!writeRows(*newWriter(format, path), 200'000));
}
#endif

QTEST_GUILESS_MAIN(WriteFailureTest)
#include "WriteFailureTest.moc"
