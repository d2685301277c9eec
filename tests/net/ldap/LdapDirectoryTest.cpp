// SPDX-License-Identifier: GPL-3.0-or-later
#include "LdapTestServer.h"
#include "net/ldap/LdapDirectory.h"
#include "net/ldap/LdapText.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = RemoteAnswer::Step;
using Kind = RemoteObject::Kind;
using Security = LdapConnection::Security;

// Users and groups of a real slapd, and what is said where there is none, or it shows too little.
class LdapDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneLine_data();
    void isOneLine();
    void whatIsNone_data();
    void whatIsNone();
    void listsUsers_data();
    void listsUsers();
    void listsGroupsWithTheirMembers();
    void otherKindsHaveOtherNames();
    void filtersNarrow();
    void readsOne();
    void idsAreNoFilters();
    void aMappingCanBeTried();
    void idsOfActiveDirectoryAreTurnedRound();
    void aPartIsNotTheWhole();
    void whatIsElsewhereIsNotAskedFor();
    void enoughIsEnough();
    void whatHasChangedIsGiven();
    void certificatesAreLookedAt();
    void noPasswordIsNotNobody();
    void whatIsWrongIsSaid();
    void aServerThatDiesTakesNobodyAlong();
    void isStopped();
    void writesNothing();
    void everyAnswerHasASentence_data();
    void everyAnswerHasASentence();

private:
    struct Listed
    {
        RemoteListing listing;
        QMap<QString, RemoteObject> objects; // by user name, or name
    };
    static Listed list(LdapDirectory &directory, Kind kind);
    LdapDirectory open(const LdapConnection &connection, const LdapLimits &limits = {}) const { return {connection, LdapTestServer::Password, limits}; }

    LdapTestServer m_server;
};

LdapDirectoryTest::Listed LdapDirectoryTest::list(LdapDirectory &directory, Kind kind)
{
    Listed listed;
    listed.listing = directory.list(kind, [&](const RemoteObject &object) {
        listed.objects.insert(kind == Kind::User ? object.userName : object.values.value(Field::Name).toString(), object);
        return true;
    });
    return listed;
}

void LdapDirectoryTest::isOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("base");
    QTest::newRow("plain") << u"ldap://dc.x.example/dc=x,dc=example"_s << u"dc=x,dc=example"_s;
    QTest::newRow("all") << u"ldaps://dc.x.example:1636/ou=a%20b,dc=x?kind=activedirectory&user=cn%3Dmuster,dc%3Dx&users=(%26(a%3Db)(c%3Dd))&groups=(objectClass%3Dgroup)&authority=/etc/a.pem"_s << u"ou=a b,dc=x"_s;
    QTest::newRow("here") << u"ldap://127.0.0.1:3389/dc=x?tls=none"_s << u"dc=x"_s;
}

void LdapDirectoryTest::isOneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, base);
    const std::optional<LdapConnection> connection = LdapConnection::parse(text);
    QVERIFY(connection);
    QCOMPARE(connection->base, base);
    QVERIFY2(LdapConnection::parse(connection->text()) == connection, qPrintable(connection->text()));
}

void LdapDirectoryTest::whatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blank") << u""_s;
    QTest::newRow("no base") << u"ldap://dc.x.example"_s;
    QTest::newRow("in the clear") << u"ldap://dc.x.example/dc=x?tls=none"_s;
    QTest::newRow("a password in it") << u"ldap://kim:s3cr3t@dc.x.example/dc=x"_s;
    QTest::newRow("another scheme") << u"https://dc.x.example/dc=x"_s;
    QTest::newRow("an unknown kind") << u"ldap://dc.x.example/dc=x?kind=mine"_s;
    QTest::newRow("no filter") << u"ldap://dc.x.example/dc=x?users=a%3Db"_s;
    QTest::newRow("a filter that ends another") << u"ldap://dc.x.example/dc=x?users=(a%3Db))(|(c%3Dd)"_s;
    QTest::newRow("a filter that does not end") << u"ldap://dc.x.example/dc=x?users=((a%3Db)"_s;
}

void LdapDirectoryTest::whatIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!LdapConnection::parse(text));
}

void LdapDirectoryTest::listsUsers_data()
{
    QTest::addColumn<int>("security");
    QTest::newRow("StartTLS") << int(Security::StartTls);
    QTest::newRow("TLS") << int(Security::Tls);
    QTest::newRow("here, in the clear") << int(Security::None);
}

void LdapDirectoryTest::listsUsers()
{
    QFETCH(int, security);
    LdapDirectory directory = open(m_server.connection(Security(security)), {.page = 30}); // in nine pages
    const Listed listed = list(directory, Kind::User);
    QVERIFY2(listed.listing.answer.isDone(), qPrintable(listed.listing.answer.words));
    QVERIFY(listed.listing.isWhole && !listed.listing.promised);
    QCOMPARE(listed.listing.given, LdapTestServer::Users);
    QCOMPARE(listed.objects.size(), LdapTestServer::Users);
    const RemoteObject second = listed.objects.value(u"u001"_s);
    QCOMPARE(second.values, (QHash<Field, QVariant> {{Field::Email, u"u001@x.example"_s}, {Field::FirstName, u"Žofie"_s}, {Field::LastName, u"Lee"_s}, {Field::JobTitle, u"Clerk"_s}, {Field::Department, u"Sales"_s}, {Field::Phone, u"+1 2"_s},
        {Field::PreferredLanguage, u"de"_s}, {Field::ExternalId, u"e1"_s}, {Field::Manager, listed.objects.value(u"u000"_s).id}}));
    QVERIFY(!QUuid::fromString(second.id).isNull());
    QVERIFY(!listed.objects.value(u"u002"_s).values.contains(Field::Department)); // not said
}

void LdapDirectoryTest::listsGroupsWithTheirMembers()
{
    LdapDirectory directory = open(m_server.connection());
    const Listed users = list(directory, Kind::User);
    const Listed groups = list(directory, Kind::Group);
    QVERIFY(groups.listing.isWhole);
    QCOMPARE(groups.objects.keys(), QStringList({u"crew"_s, u"everybody"_s}));
    const auto idOf = [&users](const QString &name) { return users.objects.value(name).id; };
    QCOMPARE(groups.objects.value(u"crew"_s).members, QStringList({idOf(u"u000"_s), idOf(u"u001"_s), idOf(u"u002"_s)})); // however they are spelled; and not who is elsewhere
    QCOMPARE(groups.objects.value(u"everybody"_s).members, QStringList({groups.objects.value(u"crew"_s).id, idOf(u"u005"_s)}));
}

void LdapDirectoryTest::otherKindsHaveOtherNames()
{
    LdapConnection connection = m_server.connection();
    connection.kind = u"posix"_s;
    LdapDirectory directory = open(connection);
    const Listed groups = list(directory, Kind::Group);
    QCOMPARE(groups.objects.keys(), QStringList {u"wheel"_s});
    QCOMPARE(groups.objects.value(u"wheel"_s).members, QStringList {list(directory, Kind::User).objects.value(u"u003"_s).id});
}

void LdapDirectoryTest::filtersNarrow()
{
    LdapConnection connection = m_server.connection();
    connection.users = u"(&(objectClass=inetOrgPerson)(title=*))"_s;
    LdapDirectory directory = open(connection);
    QCOMPARE(list(directory, Kind::User).objects.keys(), QStringList {u"u001"_s});
    connection.users = u"(title=((()"_s;
    LdapDirectory wrong = open(connection);
    QCOMPARE(list(wrong, Kind::User).listing.answer.step, Step::Rejected);
    connection.users.clear();
    connection.base = u"ou=groups,dc=x,dc=example"_s;
    LdapDirectory narrow = open(connection);
    QCOMPARE(list(narrow, Kind::User).listing.given, 0);
    QCOMPARE(list(narrow, Kind::Group).objects.value(u"crew"_s).members, QStringList()); // they are elsewhere
}

void LdapDirectoryTest::readsOne()
{
    LdapDirectory directory = open(m_server.connection());
    const RemoteObject crew = list(directory, Kind::Group).objects.value(u"crew"_s);
    RemoteObject read;
    QVERIFY(directory.read(Kind::Group, crew.id, read).isDone());
    QCOMPARE(read.members, crew.members);
    QCOMPARE(directory.read(Kind::User, crew.id, read).step, Step::NotFound); // it is no user
    QCOMPARE(directory.read(Kind::User, QUuid::createUuid().toString(QUuid::WithoutBraces), read).step, Step::NotFound);
}

void LdapDirectoryTest::idsAreNoFilters()
{
    LdapMapping mapping = LdapMapping::find(u"inetorgperson"_s);
    mapping.id = "uid"; // of which a filter can have a part
    LdapDirectory directory(m_server.connection(), mapping, LdapTestServer::Password);
    RemoteObject read;
    QVERIFY(directory.read(Kind::User, u"u007"_s, read).isDone());
    for (const QString &id : {u"*"_s, u"u00*"_s, u"u007)(uid=*"_s, u"u007))(|(uid=*"_s})
        QCOMPARE(directory.read(Kind::User, id, read).step, Step::NotFound);
}

void LdapDirectoryTest::aMappingCanBeTried()
{
    LdapMapping mapping = LdapMapping::find(u"inetorgperson"_s);
    mapping.fields = {{Field::Email, "MAIL"}, {Field::FirstName, "cn"}};
    mapping.status = "title"; // no number
    mapping.statusKind = LdapMapping::Status::Bit;
    LdapDirectory directory(m_server.connection(), mapping, LdapTestServer::Password);
    const RemoteObject second = list(directory, Kind::User).objects.value(u"u001"_s);
    QCOMPARE(second.values, (QHash<Field, QVariant> {{Field::Email, u"u001@x.example"_s}, {Field::FirstName, u"u001"_s}}));
    mapping.status = "uidNumber"; // 1001 has the bit not, 1002 has it
    LdapDirectory bits(m_server.connection(), mapping, LdapTestServer::Password);
    QCOMPARE(list(bits, Kind::User).objects.value(u"u001"_s).values.value(Field::Status).toString(), u"active"_s);
    QCOMPARE(list(bits, Kind::User).objects.value(u"u002"_s).values.value(Field::Status).toString(), u"disabled"_s);
}

void LdapDirectoryTest::aPartIsNotTheWhole()
{
    LdapConnection connection = m_server.connection();
    connection.user = u"cn=limited,dc=x,dc=example"_s;
    LdapDirectory directory(connection, u"limited"_s);
    const Listed listed = list(directory, Kind::User);
    QCOMPARE(listed.listing.answer.step, Step::TryLater);
    QVERIFY(listed.listing.answer.words.contains("only a part"_L1));
    QVERIFY(!listed.listing.isWhole);
}

// As objectGUID has them; the server has no attribute of that name, but one with any bytes.
void LdapDirectoryTest::idsOfActiveDirectoryAreTurnedRound()
{
    LdapMapping mapping = LdapMapping::find(u"inetorgperson"_s);
    mapping.id = "userPassword";
    mapping.idKind = LdapMapping::Id::Guid;
    LdapDirectory directory(m_server.connection(), mapping, LdapTestServer::Password);
    const Listed listed = list(directory, Kind::User);
    QCOMPARE(listed.objects.keys(), QStringList {u"u003"_s}); // the others have none
    QCOMPARE(listed.objects.first().id, u"03020100-0504-0706-0809-0a0b0c0d0e0f"_s);
    RemoteObject read;
    QVERIFY(directory.read(Kind::User, listed.objects.first().id, read).isDone());
    QCOMPARE(read.userName, u"u003"_s);
}

void LdapDirectoryTest::whatIsElsewhereIsNotAskedFor()
{
    const LdapTestServer server;
    server.modify("dn: ou=else,dc=x,dc=example\nchangetype: add\nobjectClass: referral\nobjectClass: extensibleObject\nou: else\nref: ldap://127.0.0.1:1/ou=else,dc=x,dc=example\n");
    LdapDirectory directory = open(server.connection());
    const Listed listed = list(directory, Kind::User);
    QVERIFY2(listed.listing.answer.isDone(), qPrintable(listed.listing.answer.words));
    QCOMPARE(listed.listing.given, LdapTestServer::Users);
    QVERIFY(!listed.listing.isWhole); // some may be there
}

void LdapDirectoryTest::enoughIsEnough()
{
    LdapDirectory directory = open(m_server.connection(), {.page = 10});
    int count = 0;
    const RemoteListing listing = directory.list(Kind::User, [&count](const RemoteObject &) { return ++count < 13; });
    QVERIFY(listing.answer.isDone() && !listing.isWhole);
    QCOMPARE(count, 13);
    QVERIFY(list(directory, Kind::User).listing.isWhole); // what was left of the first does not come into the second
}

void LdapDirectoryTest::whatHasChangedIsGiven()
{
    LdapDirectory directory = open(m_server.connection());
    QString mark = u")(uid=*"_s; // which is none
    QStringList given;
    const auto each = [&given](const RemoteObject &object) {
        given.append(object.userName);
        return true;
    };
    QVERIFY(directory.listChanged(Kind::User, mark, each).isWhole);
    QCOMPARE(given.size(), LdapTestServer::Users);
    QVERIFY2(mark.endsWith(u'Z'), qPrintable(mark));
    const QString first = mark;
    const auto change = [this](const QByteArray &title) { m_server.modify("dn: uid=u009,ou=people,dc=x,dc=example\nchangetype: modify\nreplace: title\ntitle: " + title + '\n'); };
    QTRY_VERIFY_WITH_TIMEOUT((change("Boss"), given.clear(), directory.listChanged(Kind::User, mark, each).isWhole) && mark != first, 20'000); // the marks are seconds
    given.clear();
    QVERIFY(directory.listChanged(Kind::User, mark, each).isWhole);
    QCOMPARE(given, QStringList {u"u009"_s});
    m_server.modify("dn: uid=u009,ou=people,dc=x,dc=example\nchangetype: modify\ndelete: title\n");
}

void LdapDirectoryTest::certificatesAreLookedAt()
{
    qputenv("LDAPTLS_REQCERT", "never"); // which does not count
    const auto step = [](LdapConnection connection) {
        LdapDirectory directory(connection, LdapTestServer::Password);
        return list(directory, Kind::User).listing.answer.step;
    };
    for (const Security security : {Security::StartTls, Security::Tls}) {
        LdapConnection connection = m_server.connection(security);
        QCOMPARE(step(connection), Step::Done);
        const LdapTestServer named(u"dc.x.example"_s);
        QCOMPARE(step(named.connection(security)), Step::Unreachable);
        connection.authority = LdapTestServer().connection().authority; // which has gone with its server
        QCOMPARE(step(connection), Step::Unreachable);
        const LdapTestServer another;
        connection.authority = another.connection().authority;
        QCOMPARE(step(connection), Step::Unreachable);
        connection.authority.clear();
        QCOMPARE(step(connection), Step::Unreachable);
    }
    const LdapTestServer old(u"127.0.0.1"_s, -1);
    QCOMPARE(step(old.connection()), Step::Unreachable);
    qunsetenv("LDAPTLS_REQCERT");
}

void LdapDirectoryTest::noPasswordIsNotNobody()
{
    LdapDirectory directory(m_server.connection(), u""_s);
    QCOMPARE(list(directory, Kind::User).listing.answer.step, Step::Refused);
}

void LdapDirectoryTest::whatIsWrongIsSaid()
{
    LdapDirectory wrong(m_server.connection(), u"hunter2"_s);
    const RemoteAnswer refused = list(wrong, Kind::User).listing.answer;
    QCOMPARE(refused.step, Step::Refused);
    QVERIFY(!refused.words.contains("hunter2"_L1));
    LdapConnection connection = m_server.connection();
    connection.base = u"dc=nowhere"_s;
    LdapDirectory nowhere = open(connection);
    QCOMPARE(list(nowhere, Kind::User).listing.answer.step, Step::NotFound);
    connection = m_server.connection();
    connection.user.clear();
    LdapDirectory anybody = open(connection);
    const RemoteListing listing = list(anybody, Kind::User).listing;
    QVERIFY(!listing.answer.isDone() && !listing.isWhole); // who may see nothing sees nothing, and that is not an empty directory
    connection.port = 1;
    LdapDirectory nothing = open(connection);
    QCOMPARE(list(nothing, Kind::User).listing.answer.step, Step::Unreachable);
}

// Nor the program: whoever closes a connection by TLS says goodbye, to somebody who is not there any more.
void LdapDirectoryTest::aServerThatDiesTakesNobodyAlong()
{
    for (const auto security : {LdapConnection::Security::StartTls, LdapConnection::Security::Tls}) {
        auto server = std::make_unique<LdapTestServer>();
        LdapDirectory directory(server->connection(security), LdapTestServer::Password, {.page = 5});
        const RemoteListing listing = directory.list(RemoteObject::Kind::User, [&server](const RemoteObject &) {
            server.reset();
            return true;
        });
        QVERIFY(!listing.answer.isDone());
    }
}

void LdapDirectoryTest::isStopped()
{
    LdapDirectory directory = open(m_server.connection(), {.page = 10});
    int count = 0;
    directory.setCancelled([&count] { return count > 5; });
    const RemoteListing listing = directory.list(Kind::User, [&count](const RemoteObject &) { return ++count > 0; });
    QCOMPARE(listing.answer.step, Step::Cancelled);
    QVERIFY(!listing.isWhole && count < LdapTestServer::Users);
}

void LdapDirectoryTest::writesNothing()
{
    LdapDirectory directory = open(m_server.connection());
    RemoteObject object;
    QVERIFY(directory.isReadOnly());
    QCOMPARE(directory.create(object).step, Step::NotSupported);
}

void LdapDirectoryTest::everyAnswerHasASentence_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step <= int(LdapAnswer::Step::Done); ++step)
        QTest::addRow("%d", step) << step;
}

void LdapDirectoryTest::everyAnswerHasASentence()
{
    QFETCH(int, step);
    const QString said = ldapText({LdapAnswer::Step(step)}, m_server.connection());
    QVERIFY2(said.endsWith(u'.') && !said.contains("%1"_L1), qPrintable(said));
    QCOMPARE(remoteAnswer(LdapAnswer {LdapAnswer::Step(step)}, m_server.connection()).isDone(), LdapAnswer::Step(step) == LdapAnswer::Step::Done);
}

QTEST_GUILESS_MAIN(LdapDirectoryTest)
#include "LdapDirectoryTest.moc"
