// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PrivateView.h"
#include "support/TestWorkspace.h"

#include <future>

using namespace muster;
using namespace Qt::StringLiterals;

// Whoever writes does not wait until somebody has tried out changes to the same rows.
class HinderedByPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatAViewHasWritten();
    void writesAmidAnEndlessStatementOfAView();
    void appliesAndPreviewsTheSameAtOnce();
};

namespace {

Change renamed(const QString &phone)
{
    return change::editUser(u"ada@northwind.example"_s, {{Field::Phone, phone}});
}

const QString Written = u"UPDATE users SET phone = 'tried'"_s;
const QString Endless = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 - i FROM n) SELECT count(*) FROM n"_s;

} // namespace

// Between two statements of the view: with the next one it finds that it has to end, and until then nothing but that one waits.
void HinderedByPreviewTest::writesWhatAViewHasWritten()
{
    TestWorkspace workspace;
    auto view = PrivateView::open(workspace.path());
    MUSTER_VERIFY(view);
    MUSTER_VERIFY((*view)->database().run(Written));
    auto applied = std::async(std::launch::async, [&workspace] { return workspace.apply({renamed(u"+49 1"_s)}); });
    Result<QVariant> asked;
    while (asked && applied.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
        asked = (*view)->database().value(u"SELECT count(*) FROM users WHERE phone = 'tried'"_s);
    if (!asked) {
        QCOMPARE(asked.error().code, ErrorCode::WorkspaceBusy);
        view->reset();
    } else {
        QCOMPARE(asked->toInt(), 1);
    }
    MUSTER_VERIFY(applied.get());
    QCOMPARE(workspace.rows({Table::Users, {}, {}, {}}, {Column::Phone}), QStringList {u"+49 1"_s});
}

void HinderedByPreviewTest::writesAmidAnEndlessStatementOfAView()
{
    TestWorkspace workspace;
    auto view = PrivateView::open(workspace.path());
    MUSTER_VERIFY(view);
    MUSTER_VERIFY((*view)->database().run(Written));
    std::atomic_bool over = false;
    (*view)->database().setCancelled([&over] { return over.load(); });
    auto ended = std::async(std::launch::async, [&view] {
        const ErrorCode code = (*view)->database().value(Endless).error().code;
        view->reset();
        return code;
    });
    const Result<Outcome> applied = workspace.apply({renamed(u"+49 2"_s)});
    over = true;
    MUSTER_VERIFY(applied);
    const ErrorCode code = ended.get();
    QVERIFY(code == ErrorCode::Cancelled || code == ErrorCode::WorkspaceBusy);
    QCOMPARE(workspace.rows({Table::Users, {}, {}, {}}, {Column::Phone}), QStringList {u"+49 2"_s});
}

void HinderedByPreviewTest::appliesAndPreviewsTheSameAtOnce()
{
    TestWorkspace workspace;
    QVector<Change> many;
    for (int i = 0; i < 300; ++i)
        many.append(newUser(u"user%1@northwind.example"_s.arg(i)));
    MUSTER_VERIFY(workspace.apply(many));
    QVector<Change> all;
    for (int i = 0; i < 300; ++i)
        all.append(change::editUser(u"user%1@northwind.example"_s.arg(i), {{Field::Phone, u"tried"_s}}));
    for (int round = 0; round < 5; ++round) {
        const QFuture<Result<Plan>> plan = workspace->preview({all, {}, 0});
        MUSTER_VERIFY(workspace.apply({change::editUser(u"user%1@northwind.example"_s.arg(round), {{Field::Phone, u"+49 %1"_s.arg(round)}})}));
        const Result<Plan> told = plan.result();
        MUSTER_VERIFY(told);
        QCOMPARE(told->happening, 300);
    }
    QCOMPARE(workspace.users(u"phone:tried"_s), QStringList());
    QCOMPARE(workspace.users(u"phone:+49"_s).size(), 5);
}

QTEST_GUILESS_MAIN(HinderedByPreviewTest)
#include "HinderedByPreviewTest.moc"
