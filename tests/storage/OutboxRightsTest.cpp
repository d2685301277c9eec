// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailLink.h"
#include "storage/Database.h"
#include "storage/Writer.h"
#include "storage/mails/KnownLink.h"
#include "storage/mails/Outbox.h"
#include "support/RightsFixture.h"

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString CoAdmin = u"co-admin@x.example"_s;
const QString Analyst = u"analyst@x.example"_s;
const QString Low = u"minor@x.example"_s; // whom a Co-admin may give a password
const QString High = u"high@x.example"_s; // an Admin
const QString Mighty = u"mighty@x.example"_s; // holds what a Co-admin does not

} // namespace

// Whoever sends a mail knows the link in it: who may send which, in the program and behind its back.
class OutboxRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoMayNotEditUsersSendsNothing();
    void aSenderGetsWhatTheyCouldSetAPasswordFor();
    void invitationsAreSentByWhoCouldGiveTheRole();
    void behindTheProgramsBack();

private:
    std::unique_ptr<Workspace> as(const QString &address) { return openAs(m_workspace, address); }
    QString idOf(const QString &address) { return m_workspace.rows({Table::Users, u"email:"_s + address, {}, {}}, {Column::UserId}).value(0); }

    std::shared_ptr<std::atomic<qint64>> m_ahead = std::make_shared<std::atomic<qint64>>(0); // of the clock, milliseconds
    TestWorkspace m_workspace {[ahead = m_ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead->load(); }};
};

void OutboxRightsTest::initTestCase()
{
    makeOperators(m_workspace);
    MUSTER_VERIFY(m_workspace.apply({change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example:587"_s}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://x.example/"_s}})}));
    const auto user = [](const QString &email, const QString &type, const QStringList &roles) {
        return newUser(email, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}, {Field::AccountType, type}, {Field::Roles, roles}});
    };
    MUSTER_VERIFY(m_workspace.apply({change::addRole({{Field::Name, u"Mighty"_s}, {Field::Permissions, QStringList {u"licensing.edit"_s}}}), user(Low, u"standard"_s, {}), user(High, u"admin"_s, {u"standard-user"_s}),
        user(Mighty, u"standard"_s, {u"Mighty"_s})}));
}

void OutboxRightsTest::whoMayNotEditUsersSendsNothing()
{
    const std::unique_ptr<Workspace> analyst = as(Analyst);
    QVERIFY(analyst);
    const auto claimed = analyst->claimMail().result();
    QVERIFY(!claimed && claimed.error().code == ErrorCode::NotAllowed);
    const auto retried = analyst->retryMail(1).result();
    QVERIFY(!retried && retried.error().code == ErrorCode::NotAllowed);
}

// A Co-admin asks for one of somebody below them; of others an administrator does.
void OutboxRightsTest::aSenderGetsWhatTheyCouldSetAPasswordFor()
{
    const std::unique_ptr<Workspace> coAdmin = as(CoAdmin);
    QVERIFY(coAdmin);
    const auto asking = [](const QString &user) { return ChangeSet {{change::editUser(user, {{Field::ResetAsked, qint64(0)}})}, {}, 0}; };
    const Result<Outcome> above = coAdmin->apply(asking(High)).result();
    QVERIFY(!above && above.error().code == ErrorCode::NotAllowed);
    MUSTER_VERIFY(coAdmin->apply(asking(Low)).result());
    MUSTER_VERIFY(m_workspace->apply(asking(High)).result());
    MUSTER_VERIFY(m_workspace->apply(asking(Mighty)).result());
    *m_ahead += Outbox::Hold + 5'000; // the server has a clock of its own
    if (hasLogins()) { // of a file, whoever has it may do all
        const auto own = coAdmin->claimMail().result();
        MUSTER_VERIFY(own);
        QVERIFY(*own && (*own)->address == Low);
        const auto none = coAdmin->claimMail().result();
        MUSTER_VERIFY(none);
        QVERIFY(!*none);
        QVERIFY(coAdmin->settleMail(**own, {MailState::Sent, u"250 OK"_s}).result().value());
    }
    QStringList rest;
    while (const std::optional<ClaimedMail> mail = m_workspace->claimMail().result().value()) {
        rest.append(mail->address);
        QVERIFY(m_workspace->settleMail(*mail, {MailState::Failed, u"550"_s}).result().value());
    }
    QCOMPARE(rest, hasLogins() ? QStringList({High, Mighty}) : QStringList({Low, High, Mighty}));
}

// Whoever sends one could accept it, and have the role.
void OutboxRightsTest::invitationsAreSentByWhoCouldGiveTheRole()
{
    const std::unique_ptr<Workspace> coAdmin = as(CoAdmin);
    QVERIFY(coAdmin);
    const auto inviting = [](const QString &email, const QString &role) { return ChangeSet {{change::addInvitation({{Field::Email, email}, {Field::Project, u"P"_s}, {Field::Role, role}})}, {}, 0}; };
    const Result<Outcome> mighty = coAdmin->apply(inviting(u"guest@y.example"_s, u"project.admin"_s)).result();
    QVERIFY(!mighty && mighty.error().code == ErrorCode::NotAllowed);
    MUSTER_VERIFY(coAdmin->apply(inviting(u"guest@y.example"_s, u"project.viewer"_s)).result());
    MUSTER_VERIFY(m_workspace->apply(inviting(u"chief@y.example"_s, u"project.admin"_s)).result());
    *m_ahead += Outbox::Hold + 5'000;
    const auto sendAll = [](Workspace &door) {
        QStringList addresses;
        while (const std::optional<ClaimedMail> mail = door.claimMail().result().value()) {
            addresses.append(mail->address);
            if (!door.settleMail(*mail, {MailState::Sent, u"250"_s}).result().value_or(false))
                qFatal("A mail could not be settled");
        }
        return addresses;
    };
    QCOMPARE(sendAll(*coAdmin), hasLogins() ? QStringList {u"guest@y.example"_s} : QStringList({u"guest@y.example"_s, u"chief@y.example"_s}));
    QCOMPARE(sendAll(m_workspace.door()), hasLogins() ? QStringList {u"chief@y.example"_s} : QStringList());
}

void OutboxRightsTest::behindTheProgramsBack()
{
    if (!hasLogins())
        return; // whoever has the file has all of it
    Result<std::unique_ptr<Database>> door = Database::open(m_workspace.pathAs(CoAdmin), Database::ReadWrite);
    MUSTER_VERIFY(door);
    Database &database = **door;
    const QString hash = MailLink::hashOf(MailLink::newToken());
    const qint64 soon = QDateTime::currentMSecsSinceEpoch() + 60'000;
    const auto does = [&database](const QString &sql, const QVariantList &values = {}) { return database.run(sql, values).value_or(0) > 0; };
    const auto calls = [&database](const QString &sql, const QVariantList &values) { return database.value(sql, values).has_value(); };
    QVERIFY(!does(u"INSERT INTO links (hash, kind, object_uuid, until) VALUES (?, 1, ?, ?)"_s, {hash, idOf(High), soon}));
    QVERIFY(!does(u"UPDATE links SET state = 0"_s));
    QCOMPARE(database.value(u"SELECT count(*) FROM links"_s).value().toInt(), 0); // none that are seen
    for (const QString &user : {High, Mighty, Low}) // there is no mail that this login is sending
        QVERIFY2(!calls(u"SELECT add_link(?, 1, ?, ?)"_s, {hash, idOf(user), soon}), qPrintable(user));
    QVERIFY(!does(u"UPDATE mails SET state = 1 WHERE object_uuid = ?"_s, {idOf(High)})); // not theirs
    QVERIFY(!does(u"UPDATE mails SET object_uuid = ?"_s, {idOf(High)}));
    QVERIFY(!does(u"UPDATE mails SET operator_uuid = object_uuid"_s));
    QVERIFY(!does(u"DELETE FROM mails"_s));
    QVERIFY(!does(u"INSERT INTO mails (event, asked, kind, object_uuid, operator_uuid, due) VALUES (1, 1, 1, ?, ?, 0)"_s, {idOf(High), idOf(CoAdmin)}));
    QVERIFY(!calls(u"SELECT fill_mails(1, ?, 0, 0)"_s, {idOf(CoAdmin)}));
    const QVariantList low {idOf(Low)};
    for (const char *set : {"state = 1, tries = tries + 1, claimed_until = 1", "state = 0", "state = 4", "state = 77", "tries = 9223372036854775807", "claimed_until = 9223372036854775807", "message_id = 'x'",
             "said = repeat('x', 3000)", "due = 9223372036854775807",
             "address = 'other@x.example'", "returned = 1", "state = 3, claimed_until = 0, returned = 1", "state = 3, claimed_until = 0, address = 'other@x.example'"})
        QVERIFY2(!does(u"UPDATE mails SET %1 WHERE object_uuid = ?"_s.arg(QLatin1StringView(set)), low), set); // it was sent
    for (int kind = 0; kind < 2; ++kind)
        QVERIFY(!calls(u"SELECT add_link(?, %1, ?, ?)"_s.arg(kind), {hash, idOf(Low), soon}));
    MUSTER_VERIFY(as(CoAdmin)->apply(ChangeSet {{change::editUser(Low, {{Field::ResetAsked, qint64(0)}})}, {}, 0}).result());
    const QString waiting = u"UPDATE mails SET state = 1, tries = %1, claimed_until = %2, message_id = '%3', address = '"_s + Low + u"' WHERE state = 0 AND object_uuid = ?"_s;
    const QString id = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
    QVERIFY(!does(waiting.arg(u"tries + 2"_s).arg(soon).arg(id), low));
    QVERIFY(!does(waiting.arg(u"tries + 1"_s, u"9223372036854775807"_s, id), low));
    QVERIFY(!does(waiting.arg(u"tries + 1"_s).arg(soon).arg(u"x\r\nSubject: y"_s), low));
    QVERIFY(!does(waiting.arg(u"tries + 1"_s).arg(soon).arg(id).replace(Low, High), low)); // it goes to no other address
    QVERIFY(does(waiting.arg(u"tries + 1"_s).arg(soon).arg(id), low)); // as the program does, a little early
    QVERIFY(!calls(u"SELECT add_link(?, 1, ?, ?)"_s, {hash, idOf(Low), soon + 3 * 3'600'000LL})); // no longer than links are good
    QVERIFY(!calls(u"SELECT add_link(?, 0, ?, ?)"_s, {hash, idOf(Low), soon})); // of another kind
    QVERIFY(calls(u"SELECT add_link(?, 1, ?, ?)"_s, {hash, idOf(Low), soon}));
}

QTEST_GUILESS_MAIN(OutboxRightsTest)
#include "OutboxRightsTest.moc"
