// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/AccessView.h"
#include "models/Roles.h"
#include "support/RealWindow.h"
#include "texts/TimeText.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'790'000'000'000; // 2026-09-21
constexpr qint64 Day = 24 * 3'600'000LL;
const QString Eve = u"eve@northwind.example"_s; // an administrator besides Ada King
const QString Cap = u"In effect: Read Only, because the account is Read-Only"_s;

QString day(int number)
{
    return dayText(QDateTime::fromMSecsSinceEpoch(Noon + number * Day).date(), QLocale());
}

// Each line after those that it stands under; in brackets what stands beside it.
void note(const QTreeWidgetItem &item, const QString &above, QStringList &lines)
{
    QString line = above + item.text(0);
    for (const ItemRole beside : {CountRole, BadgeTextRole}) {
        if (const QString text = item.data(0, beside).toString(); !text.isEmpty())
            line += u" ["_s + text + u']';
    }
    lines.append(line);
    for (int i = 0; i < item.childCount(); ++i)
        note(*item.child(i), above + item.text(0) + u" > "_s, lines);
}

QStringList linesOf(const AccessView &view)
{
    QStringList lines;
    for (int i = 0; i < view.topLevelItemCount(); ++i)
        note(*view.topLevelItem(i), {}, lines);
    return lines;
}

Change account(const QString &name, const QString &id, const QStringList &roles = {u"analyst"_s})
{
    return change::addUser({{Field::Email, name.toLower() + u"@northwind.example"_s}, {Field::FirstName, name}, {Field::Status, u"active"_s}, {Field::Roles, roles}}, id);
}

} // namespace

// The record says of each way in who granted it and when, what a Read-Only account leaves of it, and where somebody is signed in (U21).
class AccessViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysOfEachWayInWhoGrantedItAndWhen();
    void namesTheCapAsTheReason();
    void listsTheSessionsThatNobodyEnded();
    void theRecordFollows();

private:
    void on(int number) { *m_now = Noon + number * Day; }
    void must(const QVector<Change> &changes) { m_context->must(changes); } // by Ada King
    void byEve(const QVector<Change> &changes);
    QStringList shown(const QString &user);

    std::shared_ptr<std::atomic<qint64>> m_now;
    std::unique_ptr<TestContext> m_context;
    QString m_kim;
    QString m_lee;
};

void AccessViewTest::init()
{
    m_now = std::make_shared<std::atomic<qint64>>(Noon);
    m_context = std::make_unique<TestContext>([now = m_now] { return now->load(); });
    m_kim = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_lee = QUuid::createUuid().toString(QUuid::WithoutBraces);
    must({account(u"Kim"_s, m_kim), account(u"Lee"_s, m_lee), account(u"Eve"_s, {}, {u"administrator"_s}), change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s), change::addGroup(u"Crew"_s), change::addGroup(u"Outer"_s)});
}

void AccessViewTest::byEve(const QVector<Change> &changes)
{
    OpenOptions options = m_context->workspace.options();
    options.operatorEmail = Eve;
    options.watch = false;
    const Result<std::unique_ptr<Workspace>> hers = Workspace::open(m_context->workspace.pathAs(Eve), options);
    MUSTER_VERIFY(hers);
    MUSTER_VERIFY((*hers)->apply({changes, {}, 0}).result());
}

QStringList AccessViewTest::shown(const QString &user)
{
    const Result<UserDossier> dossier = m_context->workspace->read(ReadUserDossier {user}).result();
    if (!dossier)
        return {u"error %1"_s.arg(int(dossier.error().code))};
    AccessView view;
    view.showAccess(*dossier);
    return linesOf(view);
}

void AccessViewTest::saysOfEachWayInWhoGrantedItAndWhen()
{
    on(1);
    byEve({change::editUser(m_kim, {{Field::Roles, QStringList {u"analyst"_s, u"standard-user"_s}}})});
    on(2);
    byEve({change::assignUser(u"Alpha"_s, m_kim, {{Field::Role, u"project.viewer"_s}})});
    on(3);
    must({change::addMember(u"Crew"_s, m_kim)});
    on(4);
    byEve({change::assignGroup(u"Alpha"_s, u"Crew"_s, {{Field::Role, u"project.admin"_s}, {Field::Team, true}})});
    on(5);
    must({Change(Verb::Add, ObjectKind::Nesting, {u"Outer"_s, u"Crew"_s})});
    on(6);
    byEve({change::assignGroup(u"Beta"_s, u"Outer"_s, {{Field::Role, u"project.viewer"_s}, {Field::Access, u"read-only"_s}})});
    on(7);
    byEve({change::editUser(m_kim, {{Field::DefaultGroup, true}})});
    on(8);
    must({change::addProject(u"Gamma"_s)});
    on(9);
    must({change::editUser(m_kim, {{Field::Department, u"Lab"_s}})}); // grants nothing
    QStringList expected {
        u"Roles [2]"_s,
        u"Roles > Standard User [by Eve on %1] [licensed]"_s.arg(day(1)),
        u"Roles > Analyst [by Ada King on %1]"_s.arg(day(0)),
        u"Groups [1]"_s,
        u"Groups > Crew [by Ada King on %1]"_s.arg(day(3)),
        u"Projects [3]"_s,
        u"Projects > Alpha"_s,
        u"Projects > Alpha > through “Crew” [Write, Admin] [team]"_s,
        u"Projects > Alpha > through “Crew” > put into the group by Ada King on %1"_s.arg(day(3)),
        u"Projects > Alpha > through “Crew” > put on the project by Eve on %1"_s.arg(day(4)),
        u"Projects > Alpha > assigned directly [Write, Viewer]"_s,
        u"Projects > Alpha > assigned directly > put on the project by Eve on %1"_s.arg(day(2)),
        u"Projects > Alpha > through the Default Group"_s,
        u"Projects > Alpha > through the Default Group > put on the project by Eve on %1"_s.arg(day(7)),
        u"Projects > Beta"_s,
        u"Projects > Beta > through “Outer” [Read Only, Viewer]"_s,
        u"Projects > Beta > through “Outer” > put into “Crew” by Ada King on %1"_s.arg(day(3)),
        u"Projects > Beta > through “Outer” > “Crew” put into “Outer” by Ada King on %1"_s.arg(day(5)),
        u"Projects > Beta > through “Outer” > put on the project by Eve on %1"_s.arg(day(6)),
        u"Projects > Beta > through the Default Group"_s,
        u"Projects > Beta > through the Default Group > put on the project by Eve on %1"_s.arg(day(7)),
        u"Projects > Gamma"_s,
        u"Projects > Gamma > through the Default Group"_s,
        u"Projects > Gamma > through the Default Group > put on the project by Ada King on %1"_s.arg(day(8)),
    };
    QStringList lines = shown(m_kim);
    expected.sort(); // ways that are no teams stand in no order
    lines.sort();
    QCOMPARE(lines, expected);
}

void AccessViewTest::namesTheCapAsTheReason()
{
    const QString ofRoles = u"Roles > The account is Read-Only: it changes nothing on projects, whatever roles permit."_s;
    must({change::assignUser(u"Alpha"_s, m_kim, {{Field::Role, u"project.admin"_s}}), change::assignUser(u"Beta"_s, m_kim, {{Field::Role, u"project.viewer"_s}, {Field::Access, u"read-only"_s}}),
        change::editUser(m_lee, {{Field::DefaultGroup, true}})});
    for (const QString &user : {m_kim, m_lee})
        QCOMPARE(shown(user).filter(u"Read-Only"_s), QStringList());
    must({change::editUser(m_kim, {{Field::AccountType, u"read-only"_s}}), change::editUser(m_lee, {{Field::AccountType, u"read-only"_s}})});
    const QStringList kim = shown(m_kim);
    QCOMPARE(kim.filter(u"Read-Only"_s), QStringList({ofRoles, u"Projects > Alpha > "_s + Cap})); // on Beta nothing more was granted
    QCOMPARE(kim.indexOf(ofRoles), 1); // before the roles
    const qsizetype alpha = kim.indexOf(u"Projects > Alpha"_s);
    QCOMPARE(kim.mid(alpha + 1, 2), QStringList({u"Projects > Alpha > "_s + Cap, u"Projects > Alpha > assigned directly [Write, Admin]"_s}));
    QVERIFY2(kim.contains(u"Projects > Beta > assigned directly [Read Only, Viewer]"_s), qPrintable(kim.join(u'\n')));
    QCOMPARE(shown(m_lee).filter(Cap), QStringList({u"Projects > Alpha > "_s + Cap, u"Projects > Beta > "_s + Cap}));
}

void AccessViewTest::listsTheSessionsThatNobodyEnded()
{
    QCOMPARE(shown(m_kim).filter(u"Sessions"_s), QStringList()); // nobody reports any
    const auto report = [](qint64 at, const QString &session, const QString &address = {}, const QString &provider = {}) {
        return SignInReport {.user = u"kim@northwind.example"_s, .at = at, .provider = provider, .address = address, .session = session};
    };
    const auto time = [](qint64 at) { return timeText(QDateTime::fromMSecsSinceEpoch(at), QLocale()); };
    SignInReport gone = report(Noon - 1'000, u"d"_s);
    gone.outcome = SignInReport::Outcome::SignOut;
    const Result<TakenSignIns> taken = m_context->workspace->takeSignIns({report(Noon - 50'000, u"a"_s, u"192.0.2.7"_s, u"Okta"_s), report(Noon - 40'000, u"b"_s), report(Noon - 30'000, u"c"_s, u"198.51.100.9"_s),
        report(Noon - 20'000, u"d"_s, u"203.0.113.5"_s), gone}).result();
    MUSTER_VERIFY(taken);
    QCOMPARE(taken->left, qint64(0));
    const QStringList lines = shown(m_kim);
    QCOMPARE(lines.mid(lines.indexOf(u"Sessions [3]"_s)), QStringList({u"Sessions [3]"_s, u"Sessions > from 198.51.100.9 [%1]"_s.arg(time(Noon - 30'000)), u"Sessions > from somewhere [%1]"_s.arg(time(Noon - 40'000)),
        u"Sessions > from 192.0.2.7, through Okta [%1]"_s.arg(time(Noon - 50'000))})); // the latest first
    QVERIFY(!shown(m_lee).contains(u"Sessions [3]"_s));
}

// In the window, while others change what gives it.
void AccessViewTest::theRecordFollows()
{
    RealWindow window;
    const QString bo = QUuid::createUuid().toString(QUuid::WithoutBraces);
    window.source.must({change::addRole({{Field::Name, u"Auditor"_s}, {Field::Permissions, QStringList {u"users.view"_s}}})});
    window.source.must({account(u"Bo"_s, bo, {u"Auditor"_s}), change::addProject(u"Alpha"_s), change::assignUser(u"Alpha"_s, bo, {{Field::Role, u"project.viewer"_s}})});
    window.context().openRecord(ObjectKind::User, bo);
    const auto has = [&window](const QString &line) {
        const auto *view = window.window().findChild<AccessView *>();
        const QStringList lines = view ? linesOf(*view) : QStringList();
        return std::any_of(lines.cbegin(), lines.cend(), [&line](const QString &one) { return one.startsWith(line); });
    };
    QTRY_VERIFY(has(u"Projects > Alpha > assigned directly [Write, Viewer]"_s));
    QVERIFY(has(u"Roles > Auditor [by Ada King on "_s));
    QVERIFY(!has(u"Projects > Alpha > "_s + Cap));
    window.source.must({change::editUser(bo, {{Field::AccountType, u"read-only"_s}})});
    QTRY_VERIFY(has(u"Projects > Alpha > "_s + Cap));
    window.source.must({change::editRole(u"Auditor"_s, {{Field::Name, u"Inspector"_s}})});
    QTRY_VERIFY(has(u"Roles > Inspector [by Ada King on "_s));
    window.source.must({change::unassignUser(u"Alpha"_s, bo)});
    QTRY_VERIFY(!has(u"Projects > Alpha"_s));
}

QTEST_MAIN(AccessViewTest)
#include "AccessViewTest.moc"
