// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncBench.h"

#include <QProcess>

#include <atomic>
#include <csignal>

using namespace muster;
using namespace Qt::StringLiterals;

using Kind = RemoteObject::Kind;
using Step = RemoteAnswer::Step;

// The program is killed wherever it asks anybody for anything. The test runs itself as the victim. Whoever comes next makes nobody twice, loses nobody, and has both sides the same.
class SyncKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtEveryStep();
};

namespace {

std::atomic_int steps = 0;
int last = 0;

void step()
{
    if (++steps == last)
        (void)std::raise(SIGKILL);
}

SyncSettings settings()
{
    SyncSettings settings;
    settings.name = u"Test"_s;
    settings.location = u"https://scim.x.example/v2"_s;
    settings.filter = u"domain:x.example"_s;
    settings.gone = SyncSettings::Gone::Delete;
    settings.rule = SyncSettings::Rule::Ours;
    settings.mostPercent = 0;
    return settings;
}

// What there is to be done: something of everything, on both sides.
void prepare(TestWorkspace &workspace, TestDirectory &there, const Clock &clock)
{
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::CorrectNames, true}, {Field::Deletion, u"any"_s}})}));
    const auto user = [](const QString &name) { return newUser(name + u"@x.example"_s, {{Field::Status, u"active"_s}}); };
    MUSTER_VERIFY(workspace.apply({user(u"ada"_s), user(u"bo"_s), user(u"cy"_s), change::addGroup(u"Crew"_s), change::addMember(u"Crew"_s, u"ada@x.example"_s)}));
    const bool done = QtConcurrent::run([&] {
        const auto plan = SyncPlanner(workspace.door(), there, settings(), clock).plan();
        const auto ran = plan ? SyncRun(workspace.door(), there, *plan, clock).run() : tl::unexpected(plan.error());
        return ran && !ran->stopped;
    }).result();
    QVERIFY(done);
    MUSTER_VERIFY(workspace.apply({change::editUser(u"ada@x.example"_s, {{Field::Phone, u"1"_s}}), change::deleteUser(u"bo@x.example"_s), user(u"dan"_s), change::editUser(u"dan@x.example"_s, {{Field::Manager, u"ada@x.example"_s}}),
        change::addGroup(u"New here"_s), change::addMember(u"New here"_s, u"dan@x.example"_s)}));
    RemoteObject &cy = there.user(there.find(Kind::User, u"cy@x.example"_s));
    cy.values.insert(Field::Status, u"disabled"_s);
    there.touch(cy);
    const QString eve = there.addUser(u"eve@x.example"_s, {{Field::FirstName, u"Eve"_s}});
    RemoteObject known = there.user(eve);
    known.userName = u"eve.1"_s; // nobody here would know her by that name
    there.user(eve) = known;
    there.add(Kind::Group, {.values = {{Field::Name, u"New there"_s}}, .members = QStringList {eve}});
}

QStringList statesOf(TestWorkspace &workspace, const TestDirectory &there)
{
    QStringList lines = workspace.rows({Table::Users, u"domain:x.example"_s, {}, {{Column::Email}}}, {Column::Email, Column::FirstName, Column::Status, Column::Phone, Column::Manager, Column::Groups});
    for (const auto &objects : there.objects) {
        QStringList some;
        for (const RemoteObject &object : objects) {
            QStringList names;
            for (const QString &member : object.members.value_or(QStringList()))
                names.append(there.objects[0].value(member).values.value(Field::Email).toString());
            names.sort();
            some.append(u"%1 %2 %3 %4 %5"_s.arg(object.values.value(Field::Email).toString(), object.values.value(Field::Name).toString(), object.values.value(Field::Status).toString(), object.values.value(Field::Phone).toString(), names.join(u'+')));
        }
        some.sort();
        lines += some;
    }
    return lines;
}

int victim(const QStringList &arguments)
{
    last = arguments.at(4).toInt();
    OpenOptions options;
    options.origin = u"victim"_s;
    options.headsFolder = arguments.at(2);
    const Clock clock = [] {
        step();
        return QDateTime::currentMSecsSinceEpoch();
    };
    options.clock = clock;
    options.watch = false;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(arguments.at(1), options);
    if (!workspace)
        return 2;
    TestDirectory there(arguments.at(3));
    there.before = there.after = [](const char *, qint64) {
        step();
        return Step::Done;
    };
    steps = 0;
    return QtConcurrent::run([&] {
        const auto plan = SyncPlanner(**workspace, there, settings(), clock).plan();
        if (!plan)
            return 3;
        SyncRun run(**workspace, there, *plan, clock);
        run.setCancelled([] {
            step();
            return false;
        });
        const auto done = run.run();
        return done && !done->stopped ? 0 : 4;
    }).result();
}

} // namespace

void SyncKillTest::killedAtEveryStep()
{
    QTemporaryDir folder;
    const QString prepared = folder.filePath(u"prepared"_s);
    WorkspaceMould mould([&prepared](TestWorkspace &workspace) {
        TestDirectory there(prepared);
        prepare(workspace, there, systemClock());
        there.touch(there.objects[0].first()); // is written
    });
    const int stride = engineOfProgram() == Engine::Sqlite ? 1 : 6;
    QStringList expected;
    int killed = 0;
    bool ended = false;
    for (int at = 0; !ended; at += stride) { // 0: it is not
        auto ahead = std::make_shared<std::atomic<qint64>>(0);
        const Clock clock = [ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead->load(); };
        const std::unique_ptr<TestWorkspace> workspace = mould.cast(clock);
        const QString file = folder.filePath(QString::number(at));
        QVERIFY(QFile::copy(prepared, file));
        workspace->close();
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, workspace->path(), workspace->folder() + u"/heads"_s, file, QString::number(at)});
        QVERIFY(child.waitForFinished(120'000));
        if (at > 0 && child.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(child.exitCode(), 0);
            ended = true;
        }
        killed += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
        QVERIFY(at > 0 || child.exitCode() == 0);
        MUSTER_VERIFY(workspace->reopen());
        TestDirectory there(file);
        *ahead = SyncStore::Lease + 1; // nobody waits for who has died
        QString wrong;
        for (int i = 0; i < 2; ++i) {
            wrong = QtConcurrent::run([&] {
                const auto plan = SyncPlanner(workspace->door(), there, settings(), clock).plan();
                if (!plan)
                    return SyncBench::told(plan.error());
                if (i == 1)
                    return (*plan)->counts().isEmpty() && (*plan)->counts().noted == 0 ? QString() : QString::fromUtf8((*plan)->json());
                for (qsizetype row = 0; row < (*plan)->size(); ++row) { // what was known before it died is known still
                    if ((*plan)->entry(row).leftOut)
                        return u"somebody is asked for: "_s + QString::fromUtf8((*plan)->rowJson(row));
                }
                const auto done = SyncRun(workspace->door(), there, *plan, clock).run();
                return done && !done->stopped ? QString() : SyncBench::told(done ? *done->stopped : done.error());
            }).result();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at %1, %2: %3"_s.arg(at).arg(i).arg(wrong)));
        }
        const QStringList states = statesOf(*workspace, there);
        if (at == 0)
            expected = states;
        QVERIFY2(states == expected, qPrintable(u"killed at %1\n%2\n\nand not\n%3"_s.arg(at).arg(states.join(u'\n'), expected.join(u'\n'))));
        QVERIFY(workspace->door().verify().result().value().isWhole());
    }
    QVERIFY2(killed > (stride == 1 ? 40 : 6), qPrintable(QString::number(killed)));
    QTextStream(stdout) << "killed at " << killed << " places\n";
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--victim"_L1)
        return victim(arguments.mid(1));
    SyncKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "SyncKillTest.moc"
