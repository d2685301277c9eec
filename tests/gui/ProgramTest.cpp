// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QSettings>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// All that the program has: it says so itself where it is asked for another.
const QStringList pages {u"overview"_s, u"users"_s, u"invitations"_s, u"projects"_s, u"roles"_s, u"audit"_s, u"access"_s, u"sync"_s, u"mail"_s, u"settings"_s};

constexpr qsizetype FewColours = 16; // more than grounds and lines have: words do

} // namespace

// The program that was built, started as from a terminal.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void opensTheFileOnThePageThatWasNamed();
    void saysWhyAFileCannotBeOpened();
    void endsWithOneWhenThereIsNothingToTakePicturesOf();
    void takesPicturesOfEveryPage_data();
    void takesPicturesOfEveryPage();

private:
    void start(QProcess &process, const QStringList &arguments) const;
    QVariant remembered(const QString &key);
    static bool isBlank(const QImage &picture);

    QTemporaryDir m_home;
    int m_looks = 0;
};

constexpr int Patience = 60'000;

void ProgramTest::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"share"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path()); // else Qt complains that it has none
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MUSTER), arguments);
}

// Of a copy: who opens a file by QSettings just before another program replaces it takes what it read for the new one, and never looks again.
QVariant ProgramTest::remembered(const QString &key)
{
    const QString copy = m_home.filePath(u"seen%1.ini"_s.arg(++m_looks));
    QFile::copy(m_home.filePath(u"config/muster/muster.ini"_s), copy);
    return QSettings(copy, QSettings::IniFormat).value(key);
}

void ProgramTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("page") << QStringList {u"--page"_s, u"nowhere"_s} << u"--page takes one of: %1."_s.arg(pages.join(u", "_s));
    QTest::newRow("appearance") << QStringList {u"--appearance"_s, u"pink"_s} << u"--appearance takes light, dark or system."_s;
    QTest::newRow("users") << QStringList {u"--sample"_s, u"--users"_s, u"many"_s} << u"--users takes a number from 1 to 1000000."_s;
    for (const QString &size : {u"large"_s, u"1024"_s, u"1024x"_s, u"1024x700x2"_s, u"699x700"_s, u"1024x389"_s, u"7681x4320"_s})
        QTest::addRow("pictures of %s", qPrintable(size)) << QStringList {u"--sample"_s, u"--shots-size"_s, size} << u"--shots-size takes a size from 700x390 to 7680x4320."_s;
    QTest::newRow("two files") << QStringList {u"a.muster"_s, u"b.muster"_s} << u"Muster opens one workspace at a time."_s;
    QTest::newRow("file and sample") << QStringList {u"--sample"_s, u"a.muster"_s} << u"Muster opens one workspace at a time."_s;
}

void ProgramTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    QProcess process;
    start(process, arguments);
    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()).trimmed(), sentence);
}

// What it shows, it remembers for the next time.
void ProgramTest::opensTheFileOnThePageThatWasNamed()
{
    TestWorkspace workspace;
    const QString id = workspace->info().id;
    workspace.close();
    QProcess process;
    start(process, {workspace.path(), u"--page"_s, u"audit"_s});
    QTRY_COMPARE_WITH_TIMEOUT(remembered(u"workspaces/"_s + id + u"/window/page"_s).toString(), u"audit"_s, Patience);
    QCOMPARE(remembered(u"recent"_s).toStringList(), QStringList {workspace.path()});
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished(Patience));
}

void ProgramTest::saysWhyAFileCannotBeOpened()
{
    QProcess process;
    start(process, {m_home.filePath(u"nowhere.muster"_s)});
    QString said;
    QTRY_VERIFY_WITH_TIMEOUT((said += QString::fromUtf8(process.readAllStandardError())).contains(u"nowhere.muster"_s), Patience);
    QCOMPARE(process.state(), QProcess::Running); // the start page says it too, and offers the other ways
    process.kill();
    QVERIFY(process.waitForFinished(Patience));
}

void ProgramTest::endsWithOneWhenThereIsNothingToTakePicturesOf()
{
    QProcess process;
    start(process, {m_home.filePath(u"nowhere.muster"_s), u"--shots"_s, m_home.filePath(u"shots"_s)});
    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(u"nowhere.muster"_s));
    QVERIFY(!QDir(m_home.filePath(u"shots"_s)).exists());
}

void ProgramTest::takesPicturesOfEveryPage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size");
    QTest::newRow("of the usual size") << QStringList() << QSize(1440, 900);
    QTest::newRow("of a small screen") << QStringList {u"--shots-size"_s, u"1024x700"_s} << QSize(1024, 700);
}

// Where the page is: beside the navigation, and below what is said above it.
bool ProgramTest::isBlank(const QImage &picture)
{
    QSet<QRgb> seen;
    for (int y = picture.height() / 4; y < picture.height() * 9 / 10; ++y) {
        for (int x = picture.width() / 4; x < picture.width() * 9 / 10; ++x) {
            seen.insert(picture.pixel(x, y));
            if (seen.size() > FewColours)
                return false;
        }
    }
    return true;
}

void ProgramTest::takesPicturesOfEveryPage()
{
    QFETCH(QStringList, options);
    QFETCH(QSize, size);
    const QDir shots(m_home.filePath(u"pictures %1x%2"_s.arg(size.width()).arg(size.height())));
    QProcess process;
    start(process, QStringList {u"--sample"_s, u"--users"_s, u"30"_s, u"--shots"_s, shots.path()} + options);
    QVERIFY(process.waitForFinished(2 * Patience));
    QCOMPARE(process.exitCode(), 0);
    QList<QImage> before;
    for (const QString &page : pages) {
        const QImage light(shots.filePath(page + u"-light.png"_s));
        const QImage dark(shots.filePath(page + u"-dark.png"_s));
        QVERIFY2(light.size() == size && dark.size() == size, qPrintable(page));
        QVERIFY2(light.pixelColor(5, 5).lightnessF() > 0.7 && dark.pixelColor(5, 5).lightnessF() < 0.3, qPrintable(page));
        QVERIFY2(!isBlank(light) && !isBlank(dark), qPrintable(page));
        QVERIFY2(!before.contains(light), qPrintable(page));
        before << light;
    }
    QCOMPARE(shots.entryList(QDir::Files).size(), 2 * pages.size());
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"
