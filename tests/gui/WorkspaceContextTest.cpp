// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WorkspaceSettings.h"
#include "gui/shell/ShowWork.h"
#include "support/TestContext.h"

#include <QPromise>
#include <QScopeGuard>
#include <QSemaphore>

using namespace muster;
using namespace Qt::StringLiterals;

// Whatever is done through the context is told, can be taken back, and is asked about where it must be.
class WorkspaceContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappened();
    void undoesAndRedoes();
    void tellsWithoutAskingTheWorkspace();
    void asksWhereNotAllComesBack();
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

static ApplyOptions options(ApplyOptions::When when)
{
    ApplyOptions options;
    options.when = when;
    options.title = u"Title"_s;
    options.button = [](int count) { return u"Do %1"_s.arg(count); };
    return options;
}

void WorkspaceContextTest::saysWhatHappened()
{
    TestContext context;
    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    context->changes().apply({{change::addGroup(u"Field crew"_s)}, {}});
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(lastNotice(notices).event > 0);
    QVERIFY2(lastNotice(notices).text.contains(u"Field crew"_s), qPrintable(lastNotice(notices).text));

    context->changes().apply({{change::addGroup(u"Office"_s)}, {}}, u"Told otherwise"_s);
    QTRY_COMPARE(lastNotice(notices).text, u"Told otherwise"_s);
}

void WorkspaceContextTest::undoesAndRedoes()
{
    TestContext context;
    QTRY_VERIFY(context->state().event > 0);
    QCOMPARE(context->undoState().redo, 0);
    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    const QStringList before = context.workspace.everything();

    context->changes().apply({{change::addGroup(u"Field crew"_s)}, {}});
    QTRY_VERIFY(context->undoText().contains(u"Field crew"_s));
    const QStringList after = context.workspace.everything();
    QVERIFY(before != after);

    context->changes().undo();
    QTRY_VERIFY(lastNotice(notices).text.startsWith(u"Undone: "_s));
    QCOMPARE(lastNotice(notices).event, 0);
    QCOMPARE(context.workspace.everything(), before);
    QTRY_VERIFY(context->undoState().redo > 0);
    QVERIFY2(context->redoText().contains(u"Field crew"_s), qPrintable(context->redoText()));

    context->changes().redo();
    QTRY_VERIFY(context->undoText().contains(u"Field crew"_s));
    QCOMPARE(context.workspace.everything(), after);
    QTRY_COMPARE(context->undoState().redo, 0);
}

namespace {

// Keeps a reader's thread from answering anything else.
struct HoldUp
{
    using Answer = bool;

    QSemaphore *gate;

    Result<bool> answer(Reader &) const
    {
        gate->acquire();
        return true;
    }
};

} // namespace

void WorkspaceContextTest::asksWhereNotAllComesBack()
{
    TestContext context;
    const QString ida = context.user(u"Ida"_s);
    const QString ole = context.user(u"Ole"_s);
    const Values disabled {{Field::Status, keyOf(Status::Disabled)}};
    const Result<Outcome> both = context.workspace.apply({change::editUser(ida, disabled), change::editUser(ole, disabled)});
    MUSTER_VERIFY(both);
    context.must({change::editUser(ole, {{Field::Status, keyOf(Status::Active)}})});
    context->changes().undo(both->event);
    QTRY_COMPARE(context.answers.planQuestions.size(), 1);
    QCOMPARE(context.answers.planQuestions.first().plan.happening, 1);
    QCOMPARE(context.answers.planQuestions.first().plan.idle, 1);
    QCOMPARE(context.workspace.users(u"status:disabled"_s).size(), 1); // nothing yet
}

// Nothing that is asked gets an answer, and what is done is told all the same.
void WorkspaceContextTest::tellsWithoutAskingTheWorkspace()
{
    constexpr int MoreThanThereAreReaders = 32;
    TestContext context;
    const QString user = context.user(u"Amara"_s);
    QSemaphore gate;
    QVector<QFuture<Result<bool>>> questions;
    const auto open = qScopeGuard([&] { gate.release(MoreThanThereAreReaders); });
    for (int i = 0; i < MoreThanThereAreReaders; ++i)
        questions << context.workspace->read(HoldUp {&gate});

    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    context->changes().apply({{change::editUser(user, {{Field::Status, keyOf(Status::Disabled)}})}, {}});
    QTRY_COMPARE(lastNotice(notices).text, u"“Amara” deactivated"_s);
    const qint64 event = lastNotice(notices).event;
    QVERIFY(event > 0);
    context->changes().undo();
    QTRY_COMPARE(lastNotice(notices).text, u"Undone: “Amara” deactivated"_s);
    QCOMPARE(lastNotice(notices).event, 0);
    context->changes().redo();
    QTRY_COMPARE(lastNotice(notices).text, u"“Amara” deactivated"_s);
    QCOMPARE(lastNotice(notices).event, event + 2);
    context->changes().undo(event + 2); // by its number, as the notice does
    QTRY_COMPARE(lastNotice(notices).text, u"Undone: “Amara” deactivated"_s);
    context->changes().apply({{change::editUser(user, {{Field::Status, keyOf(Status::Active)}})}, {}});
    QTRY_COMPARE(lastNotice(notices).text, u"Everything is so already"_s);
    QCOMPARE(notices.size(), 5);
    for (const auto &question : std::as_const(questions))
        QVERIFY(!question.isFinished());
}

void WorkspaceContextTest::saysWhatWasRefused()
{
    TestContext context;
    context.group(u"Field crew"_s);
    QSignalSpy refusals(&context.context(), &WorkspaceContext::refused);
    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    context->changes().apply({{change::addGroup(u"field CREW"_s)}, {}});
    QTRY_COMPARE(refusals.size(), 1);
    QCOMPARE(lastRefusal(refusals).error.code, ErrorCode::NameTaken);
    QCOMPARE(lastRefusal(refusals).set.changes.size(), 1);
    QVERIFY(notices.isEmpty());
    QVERIFY(!context->changes().isBusy());
}

void WorkspaceContextTest::leavesRefusalsOfFormsToThem()
{
    TestContext context;
    context.group(u"Field crew"_s);
    QSignalSpy refusals(&context.context(), &WorkspaceContext::refused);
    QSignalSpy busy(&context->changes(), &ChangeFlow::busyChanged);
    ChangeFlow::Outcomes outcomes = context->changes().applyHere({{change::addGroup(u"Field crew"_s)}, {}});
    QTRY_COMPARE(busy.size(), 2);
    QCOMPARE(outcomes.result().error().code, ErrorCode::NameTaken);
    QVERIFY(refusals.isEmpty());
}

void WorkspaceContextTest::asksWhenNotAllCanBe()
{
    TestContext context;
    context.user(u"Amara"_s);
    context.answers.reasons << u"Because"_s;
    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    const ChangeSet set {{newUser(u"amara@northwind.example"_s), newUser(u"new@northwind.example"_s)}, {}};
    context->changes().applyWithPreview(set, options(ApplyOptions::WhenNotAll));
    QTRY_COMPARE(notices.size(), 1);

    QCOMPARE(context.answers.planQuestions.size(), 1);
    const PlanQuestion question = context.answers.planQuestions.first();
    QCOMPARE(question.button(question.plan.happening), u"Do 1"_s);
    QCOMPARE(question.plan.refused, 1);
    QCOMPARE(question.plan.happening, 1);
    QCOMPARE(context.workspace.users(u"new"_s), QStringList(u"new@northwind.example"_s));
    QCOMPARE(context.workspace.rows({Table::Events, u"Because"_s, {}, {}}, {Column::Reason}), QStringList(u"Because"_s));
}

void WorkspaceContextTest::asksNothingWhenAllCanBe()
{
    TestContext context;
    QSignalSpy notices(&context.context(), &WorkspaceContext::noticed);
    context->changes().applyWithPreview({{change::addGroup(u"Field crew"_s)}, {}}, options(ApplyOptions::WhenNotAll));
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(context.answers.planQuestions.isEmpty());
}

void WorkspaceContextTest::asksAlwaysWhenItIsDangerous()
{
    TestContext context;
    const QString user = context.user(u"Amara"_s);
    const QStringList before = context.workspace.everything();
    const ChangeSet set {{change::editUser(user, {{Field::Status, keyOf(Status::Disabled)}})}, {}};
    context->changes().applyWithPreview(set, options(ApplyOptions::Always));
    QTRY_COMPARE(context.answers.planQuestions.size(), 1);
    QCOMPARE(context.workspace.everything(), before); // nobody has answered

    context.answers.reasons << QString();
    context->changes().applyWithPreview(set, options(ApplyOptions::Always));
    QTRY_COMPARE(context.workspace.users(u"status:disabled"_s).size(), 1);
}

void WorkspaceContextTest::doesNotAskWhatNoRuleAllows()
{
    TestContext context;
    QSignalSpy refusals(&context.context(), &WorkspaceContext::refused);
    const ChangeSet set {{change::editUser(u"ada@northwind.example"_s, {{Field::Status, keyOf(Status::Disabled)}})}, {}};
    context->changes().applyWithPreview(set, options(ApplyOptions::Always));
    QTRY_COMPARE(refusals.size(), 1);
    QCOMPARE(lastRefusal(refusals).error.code, ErrorCode::LastAdministrator);
    QVERIFY(context.answers.planQuestions.isEmpty());
}

void WorkspaceContextTest::countsAgainAfterChanges()
{
    TestContext context;
    QTRY_COMPARE(context->counts().users, 1);
    context.user(u"Amara"_s);
    QTRY_COMPARE(context->counts().users, 2);
    QTRY_VERIFY(context->state().event > 1);
    QCOMPARE(context->state().organization, u"Northwind"_s);
}

void WorkspaceContextTest::remembersPerWorkspace()
{
    TestContext one;
    const QString file = one.workspace.folder() + u"/shared.ini"_s;
    WorkspaceSettings first(u"one"_s, file);
    WorkspaceSettings second(u"two"_s, file);
    QSignalSpy changed(&first, &WorkspaceSettings::changed);
    first.setValue(setting::Pager, true);
    QCOMPARE(changed.size(), 1);
    first.setValue(setting::Pager, true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(WorkspaceSettings(u"one"_s, file).flag(setting::Pager));
    QVERIFY(!second.flag(setting::Pager));
}

void WorkspaceContextTest::showsWhatTakesLongAndStopsIt()
{
    TestContext context;
    QSignalSpy working(&context.context(), &WorkspaceContext::working);
    QPromise<Result<int>> question;
    question.start();
    showWork(context.context(), u"Reading…"_s, question.future());
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

void WorkspaceContextTest::saysNothingOfWhatWasStopped()
{
    TestContext context;
    QSignalSpy refusals(&context.context(), &WorkspaceContext::refused);
    context->refuse({ErrorCode::Cancelled, {}});
    QVERIFY(refusals.isEmpty());
    context->refuse({ErrorCode::UserNotFound, {u"bo"_s}});
    QCOMPARE(refusals.size(), 1);
}

QTEST_MAIN(WorkspaceContextTest)
#include "WorkspaceContextTest.moc"
