// SPDX-License-Identifier: GPL-3.0-or-later
#include "../scim/ScimTestServer.h"
#include "SyncWalk.h"
#include "net/scim/ScimDirectory.h"
#include "support/Rounds.h"

#include <QProcess>
#include <QTcpSocket>

using namespace muster;
using namespace Qt::StringLiterals;
using Of = ScimTestServer::Of;

// The whole way to services of others: both sides are changed at random, again and again, and are the same after one sync; the network is as bad as it can be, and the program is killed meanwhile: nobody is lost.
class SyncServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesBecomeTheSame_data();
    void bothSidesBecomeTheSame();
};

namespace {

constexpr ScimLimits Impatient {.connect = 5'000, .silence = 20'000, .tries = 3, .firstPause = 1, .longestPause = 5, .longestWait = 5'000};

// weather.py
class Weather
{
public:
    Weather(int port, quint32 seed)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"/usr/bin/python3"_s, {QStringLiteral(MUSTER_WEATHER), QString::number(port), QString::number(seed)});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                qFatal("The weather does not begin.");
        }
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~Weather()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Weather)

    int port() const { return m_port; }
    void turn(const QByteArray &word) const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_port));
        socket.write("GET /weather/" + word + " HTTP/1.1\r\nHost: x\r\n\r\n");
        if (!socket.waitForReadyRead(60'000))
            qFatal("The weather does not turn.");
    }

private:
    QProcess m_process;
    int m_port = 0;
};

SyncSettings settings()
{
    SyncSettings settings;
    settings.name = u"Test"_s;
    settings.location = u"https://scim.x.example/v2"_s;
    settings.filter = u"domain:x.example"_s;
    settings.gone = SyncSettings::Gone::Delete;
    settings.mostDeactivations = 0;
    settings.mostPercent = 0;
    return settings;
}

std::unique_ptr<ScimDirectory> open(const ScimConnection &connection, const QString &secret)
{
    auto directory = std::make_unique<ScimDirectory>(connection, secret, Impatient);
    directory->setPause([](qint64) {});
    return directory;
}

// Syncs once, and is killed meanwhile.
int victim(const QStringList &arguments)
{
    OpenOptions options;
    options.origin = u"victim"_s;
    options.headsFolder = arguments.at(2);
    options.watch = false;
    const Clock clock = systemClock();
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(arguments.at(1), options);
    if (!workspace)
        return 2;
    const std::unique_ptr<ScimDirectory> there = open(*ScimConnection::parse(arguments.at(3)), arguments.at(4));
    return QtConcurrent::run([&] {
        const auto plan = SyncPlanner(**workspace, *there, settings(), clock).plan();
        return plan && SyncRun(**workspace, *there, *plan, clock).run() ? 0 : 1;
    }).result();
}

} // namespace

void SyncServersTest::bothSidesBecomeTheSame_data()
{
    QTest::addColumn<int>("of");
    QTest::addColumn<bool>("isBad");
    for (const bool isBad : {false, true}) {
        const char *weather = isBad ? "bad weather" : "good weather";
        QTest::addRow("scimmy, %s", weather) << int(Of::Scimmy) << isBad;
        if (!isBad) // what is written as a whole loses there what was forgotten meanwhile
            QTest::addRow("scimmy without PATCH, %s", weather) << int(Of::ScimmyWithoutPatch) << isBad;
        QTest::addRow("better-auth, %s", weather) << int(Of::BetterAuth) << isBad;
    }
}

void SyncServersTest::bothSidesBecomeTheSame()
{
    QFETCH(int, of);
    QFETCH(bool, isBad);
    const quint32 seed = qEnvironmentVariableIntValue("MUSTER_TEST_SEED");
    ScimTestServer server {Of(of)};
    const Weather weather(server.port(), seed);
    ScimConnection by = server.connection();
    by.base.replace(u':' + QString::number(server.port()), u':' + QString::number(weather.port()));
    const std::unique_ptr<ScimDirectory> asked = open(by, server.secret());
    by.base = server.connection().base;
    const std::unique_ptr<ScimDirectory> there = open(by, server.secret());
    SyncBench bench;
    bench.system = asked.get();
    bench.settings = settings();
    if (Of(of) == Of::ScimmyWithoutPatch) // it does not say that nobody is in a group, and who has to write a group as a whole has to know who is
        bench.settings.groups = SyncSettings::Direction::Off;
    SyncWalk walk(bench, *there, seed, {.saysBlank = false, .hasInnerGroups = Of(of) != Of::BetterAuth, .freesAddresses = Of(of) != Of::BetterAuth});
    int written = 0;
    int killed = 0;
    const int rounds = roundsOr(isBad ? 10 : 15);
    for (int round = 0; round < rounds; ++round) {
        walk.change();
        bench.settings.rule = walk.bounded(2) == 0 ? SyncSettings::Rule::Ours : SyncSettings::Rule::Theirs;
        bench.knowsThatAllIsSo = false;
        for (int i = 0; isBad && i < 3; ++i) {
            weather.turn("bad");
            if (i == 1) { // in which the program is killed
                bench.workspace.close();
                QProcess child;
                child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
                child.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, bench.workspace.path(), bench.workspace.folder() + u"/heads"_s, by.text(), server.secret()});
                if (!child.waitForFinished(walk.bounded(400)))
                    child.kill();
                QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished(120'000));
                killed += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
                MUSTER_VERIFY(bench.workspace.reopen());
                *bench.ahead += SyncStore::Lease + 1; // nobody waits for who has died
            } else {
                (void)bench.sync();
                written += bench.tally.here + bench.tally.there;
            }
        }
        weather.turn("good");
        walk.settleConflicts();
        bench.knowsThatAllIsSo = true; // at random, the last five who had a phone lose it now and then
        QString wrong;
        for (int i = 0; i < 3; ++i) { // what two were called is free once it is theirs no more, and a second one takes it
            wrong = bench.sync();
            written += bench.tally.here + bench.tally.there;
            if (!wrong.isEmpty() || bench.counts.isEmpty())
                break;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
        const QString left = bench.isInStep();
        QVERIFY2(left.isEmpty(), qPrintable(u"round %1: %2\n%3"_s.arg(round).arg(left, bench.tally.failure ? bench.tally.failure->words : QString())));
        QVERIFY2(walk.lost().isEmpty(), qPrintable(u"round %1: lost are %2"_s.arg(round).arg(walk.lost())));
        const QString differences = walk.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(u"round %1\n%2"_s.arg(round).arg(differences)));
    }
    QVERIFY(written > 0 && (!isBad || killed > 0));
    QVERIFY(bench.workspace->verify().result().value().isWhole());
    QTextStream(stdout) << written << " things were written in " << rounds << " rounds, with " << killed << " kills\n";
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--victim"_L1)
        return victim(arguments.mid(1));
    SyncServersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "SyncServersTest.moc"
