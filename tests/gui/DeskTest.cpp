// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/DeskSettings.h"
#include "gui/shell/ShowWork.h"
#include "support/TestDesk.h"

#include <QPromise>

using namespace muster;
using namespace Qt::StringLiterals;

// Whatever is done through the desk is told, can be taken back, and is asked about where it must be.
class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappened();
    void undoesAndRedoes();
    void saysWhatWasRefused();
    void leavesRefusalsOfFormsToThem();
    void asksWhenNotAllCanBe();
    void asksNothingWhenAllCanBe();
    void asksAlwaysWhenItIsDangerous();
    void doesNotAskWhatNoRuleAllows();
    void countsAgainAfterChanges();
    void remembersPerWorkspace();
    void showsWhatTakesLongAndStopsIt();
    void saysNothingOfWhatWasStopped();
};

static Notice lastNotice(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Notice() : spy.last().first().value<Notice>();
}

static Refusal lastRefusal(const QSignalSpy &spy)
{
    return spy.isEmpty() ? Refusal() : spy.last().first().value<Refusal>();
}

static Asking asking(Asking::When when)
{
    Asking asking;
    asking.when = when;
    asking.title = u"Title"_s;
    asking.button = [](int count) { return u"Do %1"_s.arg(count); };
    return asking;
}

void DeskTest::saysWhatHappened()
{
    TestDesk desk;
    QSignalSpy notices(&desk.desk(), &Desk::noticed);
    desk->apply({{change::addGroup(u"Field crew"_s)}, {}});
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(lastNotice(notices).event > 0);
    QVERIFY2(lastNotice(notices).text.contains(u"Field crew"_s), qPrintable(lastNotice(notices).text));

    desk->apply({{change::addGroup(u"Office"_s)}, {}}, u"Told otherwise"_s);
    QTRY_COMPARE(lastNotice(notices).text, u"Told otherwise"_s);
}

void DeskTest::undoesAndRedoes()
{
    TestDesk desk;
    QTRY_VERIFY(desk->facts().event > 0);
    QCOMPARE(desk->undoState().redo, 0);
    QSignalSpy notices(&desk.desk(), &Desk::noticed);
    const QStringList before = desk.workspace.everything();

    desk->apply({{change::addGroup(u"Field crew"_s)}, {}});
    QTRY_VERIFY(desk->undoText().contains(u"Field crew"_s));
    const QStringList after = desk.workspace.everything();
    QVERIFY(before != after);

    desk->undo();
    QTRY_VERIFY(lastNotice(notices).text.startsWith(u"Undone: "_s));
    QCOMPARE(lastNotice(notices).event, 0);
    QCOMPARE(desk.workspace.everything(), before);
    QTRY_VERIFY(desk->undoState().redo > 0);
    QVERIFY2(desk->redoText().contains(u"Field crew"_s), qPrintable(desk->redoText()));

    desk->redo();
    QTRY_VERIFY(desk->undoText().contains(u"Field crew"_s));
    QCOMPARE(desk.workspace.everything(), after);
    QTRY_COMPARE(desk->undoState().redo, 0);
}

void DeskTest::saysWhatWasRefused()
{
    TestDesk desk;
    desk.group(u"Field crew"_s);
    QSignalSpy refusals(&desk.desk(), &Desk::refused);
    QSignalSpy notices(&desk.desk(), &Desk::noticed);
    desk->apply({{change::addGroup(u"field CREW"_s)}, {}});
    QTRY_COMPARE(refusals.size(), 1);
    QCOMPARE(lastRefusal(refusals).error.code, ErrorCode::NameTaken);
    QCOMPARE(lastRefusal(refusals).set.changes.size(), 1);
    QVERIFY(notices.isEmpty());
    QVERIFY(!desk->isBusy());
}

void DeskTest::leavesRefusalsOfFormsToThem()
{
    TestDesk desk;
    desk.group(u"Field crew"_s);
    QSignalSpy refusals(&desk.desk(), &Desk::refused);
    QSignalSpy busy(&desk.desk(), &Desk::busyChanged);
    Desk::Outcomes outcomes = desk->applyHere({{change::addGroup(u"Field crew"_s)}, {}});
    QTRY_COMPARE(busy.size(), 2);
    QCOMPARE(outcomes.result().error().code, ErrorCode::NameTaken);
    QVERIFY(refusals.isEmpty());
}

void DeskTest::asksWhenNotAllCanBe()
{
    TestDesk desk;
    desk.user(u"Amara"_s);
    desk.answers.reasons << u"Because"_s;
    QSignalSpy notices(&desk.desk(), &Desk::noticed);
    const ChangeSet set {{newUser(u"amara@northwind.example"_s), newUser(u"new@northwind.example"_s)}, {}};
    desk->applyAsking(set, asking(Asking::WhenNotAll));
    QTRY_COMPARE(notices.size(), 1);

    QCOMPARE(desk.answers.planQuestions.size(), 1);
    const PlanQuestion question = desk.answers.planQuestions.first();
    QCOMPARE(question.button, u"Do 1"_s);
    QCOMPARE(question.plan.refused, 1);
    QCOMPARE(question.plan.happening, 1);
    QCOMPARE(desk.workspace.users(u"new"_s), QStringList(u"new@northwind.example"_s));
    QCOMPARE(desk.workspace.rows({Table::Events, u"Because"_s, {}, {}}, {Column::Reason}), QStringList(u"Because"_s));
}

void DeskTest::asksNothingWhenAllCanBe()
{
    TestDesk desk;
    QSignalSpy notices(&desk.desk(), &Desk::noticed);
    desk->applyAsking({{change::addGroup(u"Field crew"_s)}, {}}, asking(Asking::WhenNotAll));
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(desk.answers.planQuestions.isEmpty());
}

void DeskTest::asksAlwaysWhenItIsDangerous()
{
    TestDesk desk;
    const QString user = desk.user(u"Amara"_s);
    const QStringList before = desk.workspace.everything();
    const ChangeSet set {{change::editUser(user, {{Field::Status, keyOf(Status::Disabled)}})}, {}};
    desk->applyAsking(set, asking(Asking::Always));
    QTRY_COMPARE(desk.answers.planQuestions.size(), 1);
    QCOMPARE(desk.workspace.everything(), before); // nobody has answered

    desk.answers.reasons << QString();
    desk->applyAsking(set, asking(Asking::Always));
    QTRY_COMPARE(desk.workspace.users(u"status:disabled"_s).size(), 1);
}

void DeskTest::doesNotAskWhatNoRuleAllows()
{
    TestDesk desk;
    QSignalSpy refusals(&desk.desk(), &Desk::refused);
    const ChangeSet set {{change::editUser(u"ada@northwind.example"_s, {{Field::Status, keyOf(Status::Disabled)}})}, {}};
    desk->applyAsking(set, asking(Asking::Always));
    QTRY_COMPARE(refusals.size(), 1);
    QCOMPARE(lastRefusal(refusals).error.code, ErrorCode::LastAdministrator);
    QVERIFY(desk.answers.planQuestions.isEmpty());
}

void DeskTest::countsAgainAfterChanges()
{
    TestDesk desk;
    QTRY_COMPARE(desk->counts().users, 1);
    desk.user(u"Amara"_s);
    QTRY_COMPARE(desk->counts().users, 2);
    QTRY_VERIFY(desk->facts().event > 1);
    QCOMPARE(desk->facts().organization, u"Northwind"_s);
}

void DeskTest::remembersPerWorkspace()
{
    TestDesk one;
    const QString file = one.workspace.folder() + u"/shared.ini"_s;
    DeskSettings first(u"one"_s, file);
    DeskSettings second(u"two"_s, file);
    QSignalSpy changed(&first, &DeskSettings::changed);
    first.setValue(setting::Pager, true);
    QCOMPARE(changed.size(), 1);
    first.setValue(setting::Pager, true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(DeskSettings(u"one"_s, file).flag(setting::Pager));
    QVERIFY(!second.flag(setting::Pager));
}

void DeskTest::showsWhatTakesLongAndStopsIt()
{
    TestDesk desk;
    QSignalSpy working(&desk.desk(), &Desk::working);
    QPromise<Result<int>> question;
    question.start();
    showWork(desk.desk(), u"Reading…"_s, question.future());
    question.setProgressRange(0, 10);
    question.setProgressValue(4);
    const auto latest = [&] { return working.isEmpty() ? Work() : working.last().first().value<Work>(); };
    QTRY_COMPARE(latest().text, u"Reading…"_s);
    QTRY_VERIFY(latest().done == 4 && latest().total == 10 && latest().running);
    QTRY_VERIFY(latest().cancel); // after two seconds
    latest().cancel();
    QVERIFY(question.isCanceled());
    question.finish();
    QTRY_VERIFY(!latest().running);
}

void DeskTest::saysNothingOfWhatWasStopped()
{
    TestDesk desk;
    QSignalSpy refusals(&desk.desk(), &Desk::refused);
    desk->refuse({ErrorCode::Cancelled, {}});
    QVERIFY(refusals.isEmpty());
    desk->refuse({ErrorCode::UserNotFound, {u"bo"_s}});
    QCOMPARE(refusals.size(), 1);
}

QTEST_MAIN(DeskTest)
#include "DeskTest.moc"
