// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/InputFile.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace muster;
using namespace Qt::StringLiterals;

// What is no file is refused at once: a pipe is not waited for, a device not read to an end that it does not have.
class InputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFiles();
    void hasABound();
    void canBeStopped();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();

private:
    QTemporaryDir m_folder;
};

static void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void InputFileTest::readsFiles()
{
    const QByteArray text("a\0b\r\n\xff", 6);
    const QString path = m_folder.filePath(u"Ærø ?#%.csv"_s);
    write(path, text);
    QCOMPARE(*InputFile::read(path, 6), text);
    write(path, {});
    QCOMPARE(*InputFile::read(path, 0), QByteArray());
    QCOMPARE(InputFile::read(m_folder.filePath(u"none"_s), 6).error(), (Error {ErrorCode::FileNotFound, {m_folder.filePath(u"none"_s)}}));
    QCOMPARE(InputFile::read(path + u"/below"_s, 6).error().code, ErrorCode::FileNotFound);
}

void InputFileTest::hasABound()
{
    const QString path = m_folder.filePath(u"large.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize((qint64(3) << 40) + 1)); // three terabytes of nothing
    QCOMPARE(InputFile::read(path, InputFile::MostOfTable).error(), (Error {ErrorCode::FileTooLarge, {path, u"512"_s}}));
#ifdef Q_OS_LINUX
    QCOMPARE(InputFile::read(u"/proc/self/maps"_s, 10).error().code, ErrorCode::FileTooLarge); // says that it has no bytes
#endif
}

void InputFileTest::canBeStopped()
{
    const QString path = m_folder.filePath(u"users.csv"_s);
    write(path, QByteArray(1000, 'x'));
    qint64 told = 0;
    const auto stop = [&told](qint64 done, qint64) {
        told = done;
        return false;
    };
    QCOMPARE(InputFile::read(path, 1000, stop).error().code, ErrorCode::Cancelled);
    QCOMPARE(told, 1000);
}

void InputFileTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder") << m_folder.path();
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::newRow("pipe") << pipe;
    const QString link = m_folder.filePath(u"link"_s);
    QVERIFY(QFile::link(pipe, link));
    QTest::newRow("link to a pipe") << link;
    QTest::newRow("device without an end") << u"/dev/zero"_s;
    QTest::newRow("device without anything") << u"/dev/null"_s;
    sockaddr_un address {AF_UNIX, {}};
    const QString door = m_folder.filePath(u"door"_s);
    qstrncpy(address.sun_path, QFile::encodeName(door).constData(), sizeof address.sun_path);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(listener);
    QTest::newRow("socket") << door;
#endif
}

void InputFileTest::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QCOMPARE(InputFile::open(path).error(), (Error {ErrorCode::NotAFile, {path}}));
}

QTEST_GUILESS_MAIN(InputFileTest)
#include "InputFileTest.moc"
