// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailLink.h"
#include "core/SignInReport.h"
#include "storage/mails/LinkUse.h"
#include "storage/mails/Outbox.h"
#include "storage/queries/WorkspaceState.h"
#include "storage/visits/KnownVisit.h"
#include "storage/visits/Visits.h"
#include "storage/Writer.h"
#include "support/StatementSteps.h"
#include "support/TestWorkspace.h"

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

// What one small change costs does not grow with the directory, nor with the trail: no statement on its way reads all users,
// members, assignments, invitations, mails, events or entries.
class FlatCostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void costsTheSame_data();
    void costsTheSame();

private:
    StatementSteps m_listener;
    std::unique_ptr<TestWorkspace> m_small;
    std::unique_ptr<TestWorkspace> m_large;
};

namespace {

constexpr int Small = 60;
constexpr int Factor = 6;

constexpr int UsersInGroup = 10; // so that a group is as large in either
constexpr qint64 Noise = 60; // steps of a statement
const QString Hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s;
std::atomic<qint64> now = 1'790'000'000'000;

QString user(int i)
{
    return u"user%1@northwind.example"_s.arg(i);
}

QString group(int i)
{
    return u"Group %1"_s.arg(i);
}

QString guest(int i)
{
    return u"guest%1@x.example"_s.arg(i);
}

QString idOfInvitation(int i)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
}

QString project(int i)
{
    return u"Project %1"_s.arg(i);
}

// A directory of some size with a trail of the same: all that there is grows, but for what a user, group or project has.
void fill(TestWorkspace &workspace, int users)
{
    QVector<Change> people {change::editWorkspace({{Field::Deletion, keyOf(DeletionPolicy::Any)}, {Field::LockAfter, qint64(2)}, {Field::MailServer, u"smtp://mail.x.example:587"_s}, {Field::MailSender, u"accounts@x.example"_s},
        {Field::LinkPages, u"https://x.example/"_s}})};
    for (int i = 0; i < users; ++i)
        people << change::addUser({{Field::Email, user(i)}, {Field::FirstName, u"Änne"_s}, {Field::LastName, u"Number %1"_s.arg(i)}, {Field::SignIn, u"password"_s}, {Field::Status, keyOf(Status::Active)}});
    MUSTER_VERIFY(workspace.apply(people));
    QVector<Change> rest;
    for (int g = 0; g < users / UsersInGroup; ++g) {
        rest << change::addGroup(group(g)) << change::addProject(project(g));
        for (int i = 0; i < UsersInGroup; ++i)
            rest << change::addMember(group(g), user(g * UsersInGroup + i));
        rest << change::assignGroup(project(g), group(g), {{Field::Team, true}});
    }
    for (int i = 0; i < users; ++i)
        rest << change::addInvitation({{Field::Email, guest(i)}, {Field::Project, project(i / UsersInGroup)}, {Field::Role, u"project.viewer"_s}}, idOfInvitation(i));
    MUSTER_VERIFY(workspace.apply(rest));
    MUSTER_VERIFY(workspace->setPassword({.user = user(1), .hash = Hash}).result());
    QVector<Change> mails; // that wait, and that nobody wants any more
    for (int i = 0; i < users; ++i)
        mails << change::editUser(user(i), {{Field::ResetAsked, qint64(0)}});
    for (int i = users / 2; i < users; ++i)
        mails << change::editInvitation(idOfInvitation(i), {{Field::InvitationState, u"revoked"_s}});
    MUSTER_VERIFY(workspace.apply(mails));
    QVector<SignInReport> reports;
    for (int i = 0; i < users; ++i)
        reports.append({.line = i + 1, .user = user(i), .at = 1'000 + i, .session = u"of %1"_s.arg(i)});
    MUSTER_VERIFY(workspace->takeSignIns(reports).result());
    for (int i = 0; i < users; ++i)
        MUSTER_VERIFY(workspace.apply({change::editUser(user(i), {{Field::Department, u"Survey"_s}})}));
}

using Work = std::function<void(TestWorkspace &)>;

void applied(TestWorkspace &workspace, const QVector<Change> &changes)
{
    const Result<Outcome> outcome = workspace.apply(changes);
    QVERIFY2(outcome && outcome->event > 0, outcome ? "nothing happened" : qPrintable(u"error %1: %2"_s.arg(int(outcome.error().code)).arg(outcome.error().parameters.join(u'|'))));
}

} // namespace

Q_DECLARE_METATYPE(Work)

void FlatCostTest::initTestCase()
{
    m_small = std::make_unique<TestWorkspace>([] { return now.load(); });
    m_large = std::make_unique<TestWorkspace>([] { return now.load(); });
    fill(*m_small, Small);
    fill(*m_large, Small * Factor);
}

void FlatCostTest::costsTheSame_data()
{
    QTest::addColumn<Work>("work");
    const auto add = [](const char *name, const QVector<Change> &changes) {
        QTest::newRow(name) << Work([changes](TestWorkspace &workspace) { applied(workspace, changes); });
    };
    add("add a user", {change::addUser({{Field::Email, u"new@northwind.example"_s}, {Field::LastName, u"New"_s}, {Field::Status, keyOf(Status::Disabled)}})});
    add("job of a user", {change::editUser(user(3), {{Field::JobTitle, u"Surveyor"_s}})});
    add("deactivate a user", {change::editUser(user(4), {{Field::Status, keyOf(Status::Disabled)}})});
    add("roles of a user", {change::editUser(user(5), {{Field::Roles, QStringList {u"analyst"_s}}})});
    add("into the Default Group", {change::editUser(user(6), {{Field::DefaultGroup, true}})});
    add("out of the Default Group", {change::editUser(user(6), {{Field::DefaultGroup, false}})});
    add("add a group", {change::addGroup(u"New group"_s)});
    add("rename a group", {change::renameGroup(group(1), u"Renamed"_s)});
    add("add a member", {change::addMember(group(2), user(1))});
    add("remove a member", {change::removeMember(group(2), user(1))});
    add("put a group into another", {Change(Verb::Add, ObjectKind::Nesting, {group(3), group(4)})});
    add("take a group out of another", {Change(Verb::Remove, ObjectKind::Nesting, {group(3), group(4)})});
    add("add a project", {change::addProject(u"New project"_s)});
    add("rename a project", {change::editProject(project(5), {{Field::Name, u"Renamed project"_s}})});
    add("put a user on a project", {change::assignUser(project(1), user(2), {{Field::Team, false}})});
    add("edit an assignment", {change::editUserAssignment(project(1), user(2), {{Field::Access, keyOf(Access::ReadOnly)}})});
    add("take a user off a project", {change::unassignUser(project(1), user(2))});
    add("delete a user", {change::deleteUser(u"new@northwind.example"_s)});
    add("a setting", {change::editWorkspace({{Field::Providers, QStringList {u"SSO"_s, u"Other"_s}}})});
    add("invite", {change::addInvitation({{Field::Email, u"guest@y.example"_s}, {Field::Project, project(2)}, {Field::Role, u"project.viewer"_s}}, idOfInvitation(999'999))});
    add("revoke an invitation", {change::editInvitation(idOfInvitation(1), {{Field::InvitationState, u"revoked"_s}})});
    add("delete an invitation", {change::deleteInvitation(idOfInvitation(1))});
    QTest::newRow("send a mail, and accept") << Work([](TestWorkspace &workspace) {
        now += 60'000;
        const std::optional<ClaimedMail> mail = workspace->claimMail().result().value();
        QVERIFY(mail);
        QVERIFY(workspace->settleMail(*mail, {.state = MailState::Perhaps, .isFinal = false}).result().value());
        QVERIFY(workspace->settleMail(*mail, {}).result().value());
        MUSTER_VERIFY(workspace->useLink(mail->token, {.hash = Hash}).result());
    });
    QTest::newRow("sign in on the pages") << Work([](TestWorkspace &workspace) {
        const QString token = MailLink::newToken();
        QCOMPARE(workspace->startVisit({user(1), Hash, token}).result().value(), VisitStart::In);
        MUSTER_VERIFY(workspace->read(ReadVisit {token}).result());
        QCOMPARE(workspace->noteRefusal({user(2), {}}).result().value().event, 0);
        QVERIFY(workspace->noteRefusal({user(2), {}}).result().value().event > 0); // is locked
        MUSTER_VERIFY(workspace->askReset(user(1), {}).result());
        QVERIFY(workspace->endVisit(token).result().value());
    });
    QTest::newRow("a sign-in is told of") << Work([](TestWorkspace &workspace) {
        now += 60'000;
        MUSTER_VERIFY(workspace->takeSignIns({{.line = 1, .user = user(7), .at = now, .session = u"one"_s}}).result());
        const auto failed = [](qint64 line) { return SignInReport {.line = line, .user = user(8), .at = now + line, .outcome = SignInReport::Outcome::Failure}; };
        QCOMPARE(workspace->takeSignIns({failed(1), failed(2)}).result().value().locked, 1);
    });
    QTest::newRow("undo") << Work([](TestWorkspace &workspace) { MUSTER_VERIFY(workspace->undo().result()); });
    QTest::newRow("redo") << Work([](TestWorkspace &workspace) { MUSTER_VERIFY(workspace->redo().result()); });
    QTest::newRow("preview") << Work([](TestWorkspace &workspace) {
        MUSTER_VERIFY(workspace->preview({{change::editUser(user(8), {{Field::JobTitle, u"Surveyor"_s}})}, {}, 0}).result());
    });
}

void FlatCostTest::costsTheSame()
{
    QFETCH(Work, work);
    now += 1'000; // nothing else happened at that moment
    const StatementSteps::Steps small = StatementSteps::of([&] { work(*m_small); });
    const StatementSteps::Steps large = StatementSteps::of([&] { work(*m_large); });
    QStringList grown;
    for (auto it = large.cbegin(); it != large.cend(); ++it) {
        if (it.key().contains("users_search_")) // FTS5 tidies up its own tables when it is their turn
            continue;
        if (const qint64 before = small.value(it.key()); it.value() > 2 * before + Noise)
            grown << u"%1 → %2 steps: %3"_s.arg(before).arg(it.value()).arg(QString::fromUtf8(it.key()));
    }
    QVERIFY2(grown.isEmpty(), qPrintable(grown.join(u"\n\n"_s)));
}

QTEST_GUILESS_MAIN(FlatCostTest)
#include "FlatCostTest.moc"
