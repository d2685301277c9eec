// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Pseudonym.h"
#include "storage/Database.h"
#include "storage/audit/ChainHash.h"
#include "storage/queries/Trail.h"
#include "storage/queries/WorkspaceState.h"
#include "support/RightsFixture.h"

#include <QDir>
#include <QDirIterator>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString Address = u"quilla.wortheimer@elsewhere.example"_s;
const QString Former = u"q.wortheimer@elsewhere.example"_s;
const QString Later = u"q.wortheimer2@elsewhere.example"_s;
const QString FirstInvitation = u"019a0000-0000-7000-8000-000000000001"_s;
const QString SecondInvitation = u"019a0000-0000-7000-8000-000000000002"_s;
const QStringList Words {u"Quilla"_s, u"Wortheimer"_s, u"wortheimer@elsewhere"_s, u"Zappelei"_s, u"Oberzappler"_s, u"0815-4711"_s, u"X-90210-Y"_s, u"Zappelgrüßen"_s};

Values who()
{
    return {{Field::FirstName, u"Quilla"_s}, {Field::LastName, u"Wortheimer"_s}, {Field::Department, u"Zappelei"_s}, {Field::JobTitle, u"Oberzappler"_s}, {Field::Phone, u"0815-4711"_s}, {Field::ExternalId, u"X-90210-Y"_s}, {Field::Signature, u"Mit besten Zappelgrüßen"_s},
        {Field::Status, u"active"_s}, {Field::SignIn, u"password"_s}, {Field::AccountType, u"admin"_s}, {Field::Roles, QStringList {u"administrator"_s}}};
}

} // namespace

// The names of deleted users leave the trail and history where the workspace has it so, and the chain holds (U17).
class ForgettingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesStayWhereTheyMay();
    void namesLeave();
    void invitationsGoAlong();
    void invitationsOfOthersStay();
    void whoeverMayDeleteTakesInvitationsAlong();
    void nothingStaysInTheFile();
    void whatOperatorsDidStays();
    void whoDeletesThemselvesIsForgotten();
    void severalAtOnce();
    void addingIsTakenBackForGood();
    void itCannotBeTakenBack();
    void thePreviewSaysSo();
    void thePolicyDecidesInTheEnd();
    void whatIsLeftCannotBeChanged_data();
    void whatIsLeftCannotBeChanged();
    void nobodyElseIsForgotten();
    void olderEntriesKeepTheirNames();

private:
    static void fill(TestWorkspace &workspace);
    void invites();
    void forgets() { MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Tombstone, u"pseudonym"_s}})})); }
    QString id(const QString &address = Address) const { return m_tool->value(u"SELECT uuid FROM users WHERE email = ?"_s, {address})->toString(); }
    void tamper(const QString &sql);
    void guardAgain();
    QString faults();
    // What the window shows of the trail and of what was.
    QStringList told();
    QStringList wordsIn(const QStringList &texts) const;

    WorkspaceMould m_mould {&ForgettingTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Database> m_tool; // of the owner
    QStringList m_guards; // what a file does not let happen
};

// What stands before each test.
void ForgettingTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::Deletion, u"any"_s}, {Field::CorrectNames, true}, {Field::Providers, QStringList {u"Säule"_s}}}), change::addGroup(u"Crew → A"_s), change::addProject(u"Alpha"_s)}));
    MUSTER_VERIFY(workspace.apply({newUser(Address, who()), newUser(u"b@x.example"_s, {{Field::LastName, u"Bee"_s}}), change::addMember(u"Crew → A"_s, Address), change::assignUser(u"Alpha"_s, Address),
        change::editUser(u"b@x.example"_s, {{Field::Manager, Address}})}));
    MUSTER_VERIFY(workspace.apply({change::editUser(Address, {{Field::Phone, u""_s}}), change::editUser(u"b@x.example"_s, {{Field::Department, u"Yard"_s}})}));
    MUSTER_VERIFY(workspace.apply({change::editUser(Address, {{Field::Phone, u"0815-4711"_s}, {Field::LastName, u"Wortheimer-Zwo"_s}})}));
}

void ForgettingTest::init()
{
    m_tool.reset();
    m_guards.clear();
    m_workspace = m_mould.cast();
    Result<std::unique_ptr<Database>> tool = Database::open(m_workspace->path(), Database::ReadWrite);
    MUSTER_VERIFY(tool);
    m_tool = std::move(*tool);
}

// By two invitations, one of which is gone already, to an address that they had later, and have no more.
void ForgettingTest::invites()
{
    const Values offer {{Field::Email, Former}, {Field::FirstName, u"Quilla"_s}, {Field::LastName, u"Wortheimer"_s}, {Field::Project, u"Alpha"_s}};
    MUSTER_VERIFY(m_workspace->apply({change::addInvitation(offer, FirstInvitation)}));
    MUSTER_VERIFY(m_workspace->apply({change::editInvitation(FirstInvitation, {{Field::LastName, u"Wortheimer-Zwo"_s}}), change::deleteInvitation(FirstInvitation)}));
    MUSTER_VERIFY(m_workspace->apply({change::addInvitation({{Field::Email, u"Q.Wortheimer2@elsewhere.example"_s}, {Field::LastName, u"Wortheimer"_s}, {Field::Project, u"Alpha"_s}}, SecondInvitation)})); // with capital letters of its own
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Address, {{Field::Email, Former}})}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Former, {{Field::Email, Later}})}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Later, {{Field::Email, Address}})}));
}

void ForgettingTest::tamper(const QString &sql)
{
    if (engineOfProgram() == Engine::Sqlite && m_guards.isEmpty()) {
        MUSTER_VERIFY(m_tool->each(u"SELECT sql FROM sqlite_schema WHERE name IN ('events_stay', 'entries_stay')"_s, {}, [this](const SqlRow &row) {
            m_guards.append(row.text(0));
            return true;
        }));
    }
    const QStringList onFiles {u"DROP TRIGGER IF EXISTS events_stay"_s, u"DROP TRIGGER IF EXISTS entries_stay"_s};
    const QStringList onServers {u"ALTER TABLE events DISABLE TRIGGER USER"_s, u"ALTER TABLE entries DISABLE TRIGGER USER"_s};
    for (const QString &statement : (engineOfProgram() == Engine::Sqlite ? onFiles : onServers) + sql.split(u';'))
        MUSTER_VERIFY(m_tool->run(statement));
}

void ForgettingTest::guardAgain()
{
    for (const QString &statement : engineOfProgram() == Engine::Sqlite ? m_guards : QStringList {u"ALTER TABLE events ENABLE TRIGGER USER"_s, u"ALTER TABLE entries ENABLE TRIGGER USER"_s})
        MUSTER_VERIFY(m_tool->run(statement));
}

QString ForgettingTest::faults()
{
    const Result<WorkspaceReport> report = (*m_workspace)->read(VerifyWorkspace {}).result();
    return report ? faultsOf(*report) : u"not verified: %1"_s.arg(int(report.error().code));
}

QStringList ForgettingTest::told()
{
    QStringList texts;
    for (const Table table : {Table::Events, Table::Users, Table::Members, Table::Assignments, Table::Invitations}) {
        QVector<Column> columns;
        for (const FieldDefinition &definition : columnsOf(table))
            columns.append(definition.field);
        texts += m_workspace->rows({table, {}, {}, {}}, columns);
    }
    const qint64 last = m_tool->value(u"SELECT max(seq) FROM events"_s)->toLongLong();
    for (qint64 event = 1; event <= last; ++event) {
        const Result<QVector<Entry>> entries = (*m_workspace)->read(ReadEntries {event}).result();
        if (!entries)
            return {u"error"_s};
        for (const Entry &entry : *entries)
            texts << entry.object << entry.operatorName << QString::fromUtf8(toJsonText(entry.change));
    }
    for (const char *sql : {"SELECT email, first_name || last_name || department || job_title || phone || external_id || signature FROM users_history", "SELECT email, first_name || last_name FROM invitations_history", "SELECT name, name_key FROM operator_names", "SELECT object_key, change_key FROM entry_texts"}) {
        [[maybe_unused]] const Result<void> read = m_tool->each(QString::fromLatin1(sql), {}, [&texts](const SqlRow &row) {
            texts << row.text(0) << row.text(1);
            return true;
        });
    }
    return texts;
}

QStringList ForgettingTest::wordsIn(const QStringList &texts) const
{
    QStringList found;
    for (const QString &word : Words) {
        for (const QString &text : texts) {
            if (text.contains(word, Qt::CaseInsensitive) && !found.contains(word))
                found.append(word);
        }
    }
    return found;
}

void ForgettingTest::namesStayWhereTheyMay()
{
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Address)}));
    QCOMPARE(wordsIn(told()), Words);
    QCOMPARE(faults(), QString());
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QVERIFY(!id().isEmpty());
    QCOMPARE(faults(), QString());
}

void ForgettingTest::namesLeave()
{
    forgets();
    const QString head = (*m_workspace)->read(ReadWorkspaceState {}).result()->head;
    const QString account = id();
    const qint64 before = m_tool->value(u"SELECT max(seq) FROM events"_s)->toLongLong();
    const Result<Outcome> done = m_workspace->apply({change::deleteUser(Address)});
    MUSTER_VERIFY(done);
    QCOMPARE(wordsIn(told()), QStringList());
    QCOMPARE(faults(), QString());
    QVERIFY(!(*m_workspace)->read(VerifyChain {{head, done->head}}).result()->fault); // which was so before, too
    const QString name = Pseudonym::nameOf(account);
    const Result<QVector<Entry>> deleted = (*m_workspace)->read(ReadEntries {done->event}).result();
    MUSTER_VERIFY(deleted);
    QCOMPARE(deleted->last().object, name);
    // What else the entries say stays
    const Result<QVector<Entry>> added = (*m_workspace)->read(ReadEntries {3}).result();
    MUSTER_VERIFY(added);
    QCOMPARE(added->first().object, name);
    QCOMPARE(added->first().change.set.text(Field::Status), u"active"_s);
    QCOMPARE(added->first().change.set.text(Field::Email), account + u"@forgotten.invalid"_s);
    QCOMPARE(added->at(2).object, name + u" → A"_s); // of an owner with an arrow, what is behind the last
    QCOMPARE(added->at(3).object, name + u" → Alpha"_s);
    QCOMPARE(added->at(4).change.set.text(Field::Manager), account + u"@forgotten.invalid"_s); // as it is shown
    QCOMPARE(m_tool->value(u"SELECT count(*) FROM users_history WHERE uuid = ? AND until <= ?"_s, {account, before})->toLongLong(), 2);
    // and whoever comes next is told apart
    MUSTER_VERIFY(m_workspace->apply({newUser(Address, who())}));
    QVERIFY(id() != account);
    QCOMPARE(faults(), QString());
    MUSTER_VERIFY(m_workspace->reopen());
    QVERIFY(!(*m_workspace)->info().chainSuspect);
}

void ForgettingTest::invitationsGoAlong()
{
    invites();
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Address)}));
    QVERIFY(m_workspace->rows({Table::Invitations, {}, {}, {}}, {Column::Email}).isEmpty());
    QCOMPARE(faults(), QString());
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QCOMPARE(m_workspace->rows({Table::Invitations, {}, {}, {}}, {Column::Email}), QStringList {u"Q.Wortheimer2@elsewhere.example"_s});
    QCOMPARE(faults(), QString());
    forgets();
    const QString account = id();
    const QString head = (*m_workspace)->read(ReadWorkspaceState {}).result()->head;
    const Result<Outcome> done = m_workspace->apply({change::deleteUser(Address)});
    MUSTER_VERIFY(done);
    QCOMPARE(wordsIn(told()), QStringList());
    QCOMPARE(faults(), QString());
    QVERIFY(!(*m_workspace)->read(VerifyChain {{head, done->head}}).result()->fault);
    const Result<QVector<Entry>> last = (*m_workspace)->read(ReadEntries {done->event}).result();
    MUSTER_VERIFY(last);
    const auto deleted = std::find_if(last->cbegin(), last->cend(), [](const Entry &entry) { return entry.change.object == ObjectKind::Invitation; });
    QVERIFY(deleted != last->cend());
    QCOMPARE(deleted->object, Pseudonym::nameOf(account));
    QCOMPARE(deleted->change.was.text(Field::Email), account + u"@forgotten.invalid"_s);
    QCOMPARE(deleted->change.was.text(Field::Project), u"Alpha"_s); // what else it said stays
    QCOMPARE(m_tool->value(u"SELECT count(*) FROM invitations_history WHERE last_name = ?"_s, {Pseudonym::nameOf(account)})->toLongLong(), 4); // two of each
    MUSTER_VERIFY(m_workspace->reopen());
    QVERIFY(!(*m_workspace)->info().chainSuspect);
}

// To others, to nobody so far, and to an address that is somebody else's by now.
void ForgettingTest::invitationsOfOthersStay()
{
    invites();
    MUSTER_VERIFY(m_workspace->apply({change::addInvitation({{Field::Email, u"cee@x.example"_s}, {Field::Project, u"Alpha"_s}}, {})}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"b@x.example"_s, {{Field::Email, Later}})}));
    forgets();
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Address)}));
    QStringList left = m_workspace->rows({Table::Invitations, {}, {}, {}}, {Column::Email});
    left.sort();
    QCOMPARE(left, (QStringList {u"Q.Wortheimer2@elsewhere.example"_s, u"cee@x.example"_s}));
    QCOMPARE(m_tool->value(u"SELECT count(*) FROM entries WHERE object_id = ? AND seal IS NULL"_s, {SecondInvitation})->toLongLong(), 1);
    QCOMPARE(faults(), QString());
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Later)}));
    QCOMPARE(m_workspace->rows({Table::Invitations, {}, {}, {}}, {Column::Email}), QStringList {u"cee@x.example"_s});
    QCOMPARE(wordsIn(told()), QStringList());
    QCOMPARE(faults(), QString());
}

// Who may delete neither invitations nor see the trail; and who deletes an invitation alone, needs the right to.
void ForgettingTest::whoeverMayDeleteTakesInvitationsAlong()
{
    invites();
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Remover"_s}, {Field::Permissions, QStringList {u"users.view"_s, u"users.delete"_s, u"clients.assign"_s}}})}));
    MUSTER_VERIFY(m_workspace->apply({newUser(u"dee@x.example"_s, {{Field::Status, u"active"_s}, {Field::SignIn, u"password"_s}, {Field::Roles, QStringList {u"Remover"_s}}})}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Address, {{Field::AccountType, u"standard"_s}, {Field::Roles, QStringList {u"standard-user"_s}}})}));
    forgets();
    {
        const std::unique_ptr<Workspace> theirs = openAs(*m_workspace, u"dee@x.example"_s);
        QVERIFY(theirs);
        QVERIFY(!theirs->apply({{change::deleteInvitation(SecondInvitation)}, {}, 0}).result());
        MUSTER_VERIFY(theirs->apply({{change::deleteUser(Address)}, {}, 0}).result());
    }
    QCOMPARE(wordsIn(told()), QStringList());
    QCOMPARE(faults(), QString());
}

void ForgettingTest::nothingStaysInTheFile()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("A server gives room back by itself, when it has time (VACUUM)");
    invites();
    forgets();
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Address)}));
    m_tool.reset();
    m_workspace->close();
    int files = 0;
    for (QDirIterator all(m_workspace->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext(); ++files) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        for (const QString &word : Words)
            QVERIFY2(!bytes.contains(word.toLower().toUtf8()), qPrintable(word + u" in "_s + file.fileName()));
    }
    QVERIFY(files > 0);
}

void ForgettingTest::whatOperatorsDidStays()
{
    const QString account = id();
    {
        const std::unique_ptr<Workspace> hers = openAs(*m_workspace, Address);
        QVERIFY(hers);
        MUSTER_VERIFY(hers->apply({{change::addGroup(u"Hers"_s)}, u"because of Änne"_s, 0}).result());
    }
    QVERIFY(m_workspace->rows({Table::Events, {}, {}, {}}, {Column::Operator}).contains(u"Quilla Wortheimer-Zwo"_s));
    forgets();
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Address)}));
    QCOMPARE(wordsIn(told()), QStringList());
    QCOMPARE(m_workspace->rows({Table::Events, u"operator:"_s + Pseudonym::nameOf(account), {}, {}}, {Column::Operator, Column::Object, Column::Reason, Column::Origin}),
        QStringList {Pseudonym::nameOf(account) + u"|Hers|because of Änne|"_s});
    QCOMPARE(faults(), QString());
}

void ForgettingTest::whoDeletesThemselvesIsForgotten()
{
    forgets();
    {
        const std::unique_ptr<Workspace> hers = openAs(*m_workspace, Address);
        QVERIFY(hers);
        MUSTER_VERIFY(hers->apply({{change::deleteUser(Address)}, {}, 0}).result());
    }
    QCOMPARE(wordsIn(told()), QStringList());
    QCOMPARE(faults(), QString());
}

void ForgettingTest::severalAtOnce()
{
    forgets();
    QVector<Change> changes;
    for (int i = 0; i < 1'200; ++i) // more than are written at once
        changes.append(newUser(u"wortheimer%1@x.example"_s.arg(i), {{Field::LastName, u"Wortheimer"_s}, {Field::Provider, u"Säule"_s}}));
    MUSTER_VERIFY(m_workspace->apply(changes));
    changes.clear();
    for (int i = 0; i < 1'200; ++i) {
        changes.append(change::editUser(u"wortheimer%1@x.example"_s.arg(i), {{Field::Department, u"Zappelei"_s}}));
        changes.append(change::deleteUser(u"wortheimer%1@x.example"_s.arg(i)));
    }
    changes.append(change::deleteUser(Address));
    MUSTER_VERIFY(m_workspace->apply(changes));
    QCOMPARE(m_tool->value(u"SELECT count(DISTINCT object) FROM entries WHERE action = 'deleteUser'"_s)->toLongLong(), 1'201); // who came together is told apart
    QCOMPARE(wordsIn(told()), QStringList());
    QCOMPARE(faults(), QString());
}

void ForgettingTest::addingIsTakenBackForGood()
{
    forgets();
    const Result<Outcome> added = m_workspace->apply({newUser(u"wortheimer2@x.example"_s)});
    MUSTER_VERIFY(added);
    MUSTER_VERIFY((*m_workspace)->undo(added->event).result());
    const Result<Outcome> again = (*m_workspace)->redo().result();
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Forgotten);
    QVERIFY(!told().join(u' ').contains("wortheimer2"_L1));
    QCOMPARE(faults(), QString());
}

void ForgettingTest::itCannotBeTakenBack()
{
    forgets();
    const Result<Outcome> done = m_workspace->apply({change::deleteUser(Address)});
    MUSTER_VERIFY(done);
    const Result<Outcome> undone = (*m_workspace)->undo(done->event, {.withLater = true}).result();
    QVERIFY(!undone);
    QCOMPARE(undone.error(), (Error {ErrorCode::Forgotten, {QString::number(done->event)}}));
    // The policy can: from then on
    MUSTER_VERIFY((*m_workspace)->undo(done->event - 1).result());
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(u"b@x.example"_s)}));
    MUSTER_VERIFY((*m_workspace)->undo().result());
    QVERIFY(!id(u"b@x.example"_s).isEmpty());
    QCOMPARE(faults(), QString());
}

void ForgettingTest::thePreviewSaysSo()
{
    QVERIFY(!m_workspace->preview({change::deleteUser(Address)})->forgets);
    forgets();
    QVERIFY(m_workspace->preview({change::deleteUser(Address)})->forgets);
    QVERIFY(!m_workspace->preview({change::editUser(Address, {{Field::Phone, u"1"_s}})})->forgets);
    QCOMPARE(wordsIn(told()), Words); // it was only asked
    QCOMPARE(faults(), QString());
}

void ForgettingTest::thePolicyDecidesInTheEnd()
{
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(u"b@x.example"_s), change::editWorkspace({{Field::Tombstone, u"pseudonym"_s}})}));
    QVERIFY(!told().join(u' ').contains("Bee"_L1));
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Address), change::editWorkspace({{Field::Tombstone, u"name"_s}})}));
    QCOMPARE(wordsIn(told()), Words);
    QCOMPARE(faults(), QString());
}

void ForgettingTest::whatIsLeftCannotBeChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("what an entry says") << u"UPDATE entries SET change = replace(change, 'active', 'disabled') WHERE seal IS NOT NULL AND change LIKE '%active%'"_s;
    QTest::newRow("what it is of") << u"UPDATE entries SET object = 'Somebody' WHERE id = (SELECT min(id) FROM entries WHERE seal IS NOT NULL)"_s;
    QTest::newRow("its seal") << u"UPDATE entries SET seal = CASE WHEN substr(seal, 1, 1) = '0' THEN '1' ELSE '0' END || substr(seal, 2) WHERE id = (SELECT min(id) FROM entries WHERE seal IS NOT NULL)"_s;
    QTest::newRow("an entry of somebody else") << u"UPDATE entries SET salt = NULL, seal = repeat_64, object = 'Nobody' WHERE id = (SELECT min(id) FROM entries WHERE object = 'Bee')"_s;
    QTest::newRow("a name") << u"UPDATE events SET operator_name = 'Somebody' WHERE seal IS NOT NULL"_s;
    QTest::newRow("where from") << u"UPDATE events SET origin = 'there' WHERE seal IS NOT NULL"_s;
    QTest::newRow("of another operator") << u"UPDATE events SET salt = NULL, seal = repeat_64, operator_name = 'user-00000000', origin = '' WHERE seq = 2"_s;
    QTest::newRow("what the event says of it") << u"UPDATE events SET forgotten = '' WHERE forgotten <> ''"_s;
    QTest::newRow("what an invitation said") << u"UPDATE entries SET change = replace(change, 'pending', 'revoked') WHERE seal IS NOT NULL AND action = 'addInvitation'"_s;
    QTest::newRow("whom it was to") << u"UPDATE entries SET change = replace(change, '@forgotten', '@found') WHERE seal IS NOT NULL AND action = 'addInvitation'"_s;
    QTest::newRow("history of invitations") << u"UPDATE invitations_history SET last_name = 'Somebody' WHERE last_name LIKE 'user-%'"_s;
    QTest::newRow("history") << u"UPDATE users_history SET last_name = 'Somebody' WHERE last_name LIKE 'user-%'"_s;
}

void ForgettingTest::whatIsLeftCannotBeChanged()
{
    QFETCH(QString, sql);
    invites();
    {
        const std::unique_ptr<Workspace> hers = openAs(*m_workspace, Address);
        QVERIFY(hers);
        MUSTER_VERIFY(hers->apply({{change::addGroup(u"Hers"_s)}, {}, 0}).result());
    }
    forgets();
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Address)}));
    QCOMPARE(faults(), QString());
    tamper(sql.replace("repeat_64"_L1, u"'%1'"_s.arg(QString(64, u'a'))));
    guardAgain();
    QVERIFY(!faults().isEmpty());
}

// Though it be written as the program writes it.
void ForgettingTest::nobodyElseIsForgotten()
{
    forgets();
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Address)}));
    const QString bee = id(u"b@x.example"_s);
    const bool refused = !m_tool->run(u"UPDATE entries SET object = 'x', salt = NULL WHERE object_id = ?"_s, {bee});
    QVERIFY(refused); // without a seal, the table itself says no
    for (const QString &column : {u"action"_s, u"object_id"_s, u"other_id"_s})
        QVERIFY(!m_tool->run(u"UPDATE entries SET %1 = 'x', salt = NULL, seal = 'y' WHERE object_id = ?"_s.arg(column), {bee}));
    QVERIFY(!m_tool->run(u"UPDATE events SET reason = 'x', salt = NULL, seal = 'y'"_s));
    QCOMPARE(faults(), QString());
}

void ForgettingTest::olderEntriesKeepTheirNames()
{
    // As if what was made so far had been written before there were seals
    qint64 last = m_tool->value(u"SELECT max(seq) FROM events"_s)->toLongLong();
    QByteArray previous;
    tamper(u"UPDATE events SET salt = NULL, form = 2;UPDATE entries SET salt = NULL"_s);
    for (qint64 seq = 1; seq <= last; ++seq) {
        ChainHash hash;
        EventFields event;
        MUSTER_VERIFY(m_tool->each(u"SELECT at, operator_id, operator_name, origin, reason, undoes, first_entry, entries FROM events WHERE seq = ?"_s, {seq}, [&](const SqlRow &row) {
            event = {2, seq, row.integer(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4), std::nullopt, row.integer(6), row.integer(7), previous};
            return true;
        }));
        event.beginIn(hash);
        MUSTER_VERIFY(m_tool->each(u"SELECT id, event, action, object, object_id, other_id, change FROM entries WHERE event = ? ORDER BY id"_s, {seq}, [&](const SqlRow &row) {
            EntryFields {row.integer(0), row.integer(1), row.bytes(2), row.bytes(3), row.bytes(4), row.bytes(5), row.bytes(6)}.addTo(hash, event);
            return true;
        }));
        event.endIn(hash);
        const QByteArray hex = hash.hex();
        MUSTER_VERIFY(m_tool->run(u"UPDATE events SET previous = ?, hash = ? WHERE seq = ?"_s, {previous.isNull() ? u""_s : QString::fromLatin1(previous), QString::fromLatin1(hex), seq}));
        previous = hex;
    }
    guardAgain();
    QDir(m_workspace->folder() + u"/heads"_s).removeRecursively();
    MUSTER_VERIFY(m_workspace->reopen());
    QVERIFY(!(*m_workspace)->read(VerifyChain {}).result()->fault);
    forgets();
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Address, {{Field::JobTitle, u"Zappelmeister"_s}})}));
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Address)}));
    const QStringList told = this->told();
    QVERIFY(wordsIn(told).contains("Wortheimer"_L1));
    QVERIFY(!told.join(u' ').contains("Zappelmeister"_L1));
    QVERIFY(!(*m_workspace)->read(VerifyChain {}).result()->fault);
    QCOMPARE(m_tool->value(u"SELECT count(*) FROM users_history WHERE last_name LIKE 'Wort%'"_s)->toLongLong(), 0);
    QCOMPARE(faults(), QString());
}

QTEST_GUILESS_MAIN(ForgettingTest)
#include "ForgettingTest.moc"
