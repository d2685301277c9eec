// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// Pictures, from a script.
class PictureCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesAndGoes();
    void whatIsNoneIsRefused();
    void misuseIsSaid();

private:
    Run picture(const QStringList &arguments) const { return m_musterctl->runHere(QStringList {u"picture"_s, u"kim@x.example"_s} + arguments); }
    QString write(const QByteArray &bytes) const;

    std::unique_ptr<Musterctl> m_musterctl;
};

// Of a red point.
static const QByteArray Png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

void PictureCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
    QVERIFY(m_musterctl->apply(R"([{"do": "addUser", "set": {"email": "kim@x.example"}}])").exit == 0);
}

QString PictureCommandTest::write(const QByteArray &bytes) const
{
    QFile file(m_musterctl->path(u"face.png"_s));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
    return file.fileName();
}

void PictureCommandTest::comesAndGoes()
{
    const QString saved = m_musterctl->path(u"saved.png"_s);
    QCOMPARE(picture({u"--save"_s, saved}).exit, 1); // there is none
    const Run run = picture({write(Png)});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QVERIFY(picture({u"--save"_s, saved}).exit == 0);
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\x89PNG"));
    QVERIFY(picture({u"--remove"_s}).exit == 0);
    QCOMPARE(picture({u"--save"_s, saved}).exit, 1);
    QVERIFY(m_musterctl->runHere({u"undo"_s}).exit == 0);
    QVERIFY(picture({u"--save"_s, m_musterctl->path(u"again.png"_s)}).exit == 0);
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 0);
    QVERIFY(picture({u"--remove"_s}).exit == 0);
    QCOMPARE(m_musterctl->runHere({u"picture"_s, u"kim@x.example"_s, u"-"_s}, Png).exit, 0);
    QVERIFY(picture({u"--save"_s, m_musterctl->path(u"third.png"_s)}).exit == 0);
}

void PictureCommandTest::whatIsNoneIsRefused()
{
    const Run words = picture({write("a face")});
    QCOMPARE(words.exit, 1);
    QVERIFY(words.complainsInOneLine());
    QVERIFY(words.err.contains(u"PNG or JPEG"_s));
    QCOMPARE(picture({m_musterctl->path(u"missing.png"_s)}).exit, 1);
    QCOMPARE(m_musterctl->runHere({u"picture"_s, u"nobody@x.example"_s, write(Png)}).exit, 1);
}

void PictureCommandTest::misuseIsSaid()
{
    QCOMPARE(picture({}).exit, 2);
    QCOMPARE(picture({write(Png), u"--remove"_s}).exit, 2);
    QCOMPARE(picture({u"--remove"_s, u"--save"_s, u"x.png"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(PictureCommandTest)
#include "PictureCommandTest.moc"
