// SPDX-License-Identifier: GPL-3.0-or-later
#include "DomainTestServer.h"
#include "net/ldap/LdapDirectory.h"

#include <QCoreApplication>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = RemoteAnswer::Step;
using Kind = RemoteObject::Kind;
using Security = LdapConnection::Security;

namespace {

QByteArray person(const QByteArray &name, const QByteArray &more = {})
{
    return "dn: CN=" + name + ",OU=People,DC=x,DC=example\nchangetype: add\nobjectClass: user\nuserAccountControl: 544\n" + more + '\n';
}

QByteArray group(const QByteArray &name, const QByteArrayList &members)
{
    QByteArray ldif = "dn: CN=" + name + ",OU=Teams,DC=x,DC=example\nchangetype: add\nobjectClass: group\nsAMAccountName: " + name + '\n';
    for (const QByteArray &member : members)
        ldif += "member: " + member + '\n';
    return ldif + '\n';
}

QByteArray unit(const QByteArray &name)
{
    return "dn: OU=" + name + ",DC=x,DC=example\nchangetype: add\nobjectClass: organizationalUnit\n\n";
}

QByteArray membership(const QByteArray &how, const QByteArray &who)
{
    return "dn: CN=All,OU=Teams,DC=x,DC=example\nchangetype: modify\n" + how + ": member\nmember: CN=" + who + ",OU=People,DC=x,DC=example\n";
}

const QByteArray People = unit("People") + unit("Teams")
    + person("Ada", "sAMAccountName: ada\nuserPrincipalName: ada@x.example\nmail: ada@x.example\ngivenName: Ada\nsn: Lee\ndepartment: Sales\nemployeeID: e1\n")
    + person("Lee\\, Kim", "sAMAccountName: kim\nuserPrincipalName: kim@x.example\nmail: kim.lee@x.example\nmanager: CN=Ada,OU=People,DC=x,DC=example\n") // a comma in the name, as is usual there
    + person("Bo", "sAMAccountName: bo\nmail: bo@x.example\n") // known before Windows 2000
    + person("Away", "sAMAccountName: away\nuserPrincipalName: away@x.example\nmail: away@x.example\n") + "dn: CN=Away,OU=People,DC=x,DC=example\nchangetype: modify\nreplace: userAccountControl\nuserAccountControl: 546\n\n"
    + person("Di", "sAMAccountName: di\nuserPrincipalName: di@x.example\nmail: di@x.example\n") + group("Crew", {"CN=Lee\\, Kim,OU=People,DC=x,DC=example", "CN=Ada,OU=People,DC=x,DC=example"})
    + group("All", {"CN=Crew,OU=Teams,DC=x,DC=example", "CN=Ada,OU=People,DC=x,DC=example", "CN=Bo,OU=People,DC=x,DC=example", "CN=Di,OU=People,DC=x,DC=example", "CN=Away,OU=People,DC=x,DC=example"}) + group("Nobody", {});

} // namespace

// Users and groups of a real domain, and what it does otherwise than other servers.
class ActiveDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsUsers_data();
    void listsUsers();
    void listsGroupsWithTheirMembers();
    void whatTheSystemHasIsLeftOut();
    void aDomainIsWhole();
    void manyMembersComeInParts_data();
    void manyMembersComeInParts();
    void partsAreOfOneState_data();
    void partsAreOfOneState();
    void whoIsNeverStillIsNotSaid();
    void aPrimaryGroupHasItsMembers();
    void whatHasChangedIsGiven();
    void whoeverIsMovedIsTheSame();
    void itWantsTls();
    void aWrongPasswordIsRefused();

private:
    using Objects = QMap<QString, RemoteObject>; // by address, or name
    static Objects list(LdapDirectory &directory, Kind kind);
    LdapDirectory open(const LdapConnection &connection, const LdapLimits &limits = {}) const { return {connection, DomainTestServer::Password, limits}; }
    LdapDirectory open(const LdapLimits &limits = {}) const { return open(m_server.connection(), limits); }
    QStringList idsOf(const QStringList &addresses, const QStringList &groups = {}) const; // sorted

    DomainTestServer m_server {People};
    QHash<QString, QString> m_names; // of the members of All, by ID
};

ActiveDirectoryTest::Objects ActiveDirectoryTest::list(LdapDirectory &directory, Kind kind)
{
    Objects objects;
    const RemoteListing listing = directory.list(kind, [&](const RemoteObject &object) {
        objects.insert(object.values.value(kind == Kind::User ? Field::Email : Field::Name).toString(), object);
        return true;
    });
    if (!listing.answer.isDone())
        qWarning("%s", qPrintable(listing.answer.words));
    return listing.isWhole ? objects : Objects();
}

QStringList ActiveDirectoryTest::idsOf(const QStringList &addresses, const QStringList &groups) const
{
    LdapDirectory directory = open();
    const Objects people = list(directory, Kind::User);
    const Objects teams = list(directory, Kind::Group);
    QStringList ids;
    for (const QString &address : addresses)
        ids.append(people.value(address).id);
    for (const QString &name : groups)
        ids.append(teams.value(name).id);
    ids.sort();
    return ids;
}

static QStringList sorted(std::optional<QStringList> ids)
{
    if (!ids)
        return {u"not said"_s};
    ids->sort();
    return *ids;
}

void ActiveDirectoryTest::initTestCase()
{
    for (const auto &[address, name] : {std::pair(u"ada@x.example"_s, u"Ada"_s), {u"bo@x.example"_s, u"Bo"_s}, {u"di@x.example"_s, u"Di"_s}, {u"away@x.example"_s, u"Away"_s}})
        m_names.insert(idsOf({address}).first(), name);
}

void ActiveDirectoryTest::listsUsers_data()
{
    QTest::addColumn<int>("security");
    QTest::newRow("StartTLS") << int(Security::StartTls);
    QTest::newRow("TLS") << int(Security::Tls);
}

void ActiveDirectoryTest::listsUsers()
{
    QFETCH(int, security);
    LdapDirectory directory = open(m_server.connection(Security(security)), {.page = 2}); // in three pages
    const Objects people = list(directory, Kind::User);
    QCOMPARE(people.keys(), QStringList({u"ada@x.example"_s, u"away@x.example"_s, u"bo@x.example"_s, u"di@x.example"_s, u"kim.lee@x.example"_s}));
    const RemoteObject ada = people.value(u"ada@x.example"_s);
    QCOMPARE(ada.values, (QHash<Field, QVariant> {{Field::Email, u"ada@x.example"_s}, {Field::FirstName, u"Ada"_s}, {Field::LastName, u"Lee"_s}, {Field::Department, u"Sales"_s}, {Field::ExternalId, u"e1"_s}, {Field::Status, u"active"_s}}));
    QVERIFY(!QUuid::fromString(ada.id).isNull());
    QVERIFY(ada.userName.isEmpty()); // it is the address
    const RemoteObject kim = people.value(u"kim.lee@x.example"_s);
    QCOMPARE(kim.userName, u"kim@x.example"_s);
    QCOMPARE(kim.values.value(Field::Manager).toString(), ada.id);
    QCOMPARE(people.value(u"bo@x.example"_s).userName, u"CN=Bo,OU=People,DC=x,DC=example"_s); // it is not known by its address
    QCOMPARE(people.value(u"away@x.example"_s).values.value(Field::Status).toString(), u"disabled"_s);
    RemoteObject read;
    QVERIFY(directory.read(Kind::User, ada.id, read).isDone());
    QCOMPARE(read.values, ada.values);
}

void ActiveDirectoryTest::listsGroupsWithTheirMembers()
{
    LdapDirectory directory = open();
    const Objects groups = list(directory, Kind::Group);
    QCOMPARE(groups.keys(), QStringList({u"All"_s, u"Crew"_s, u"Nobody"_s}));
    QCOMPARE(sorted(groups.value(u"Crew"_s).members), idsOf({u"ada@x.example"_s, u"kim.lee@x.example"_s}));
    QCOMPARE(sorted(groups.value(u"Nobody"_s).members), QStringList());
}

// Guest, krbtgt, Domain Users and their like are nobody's; but who asks for them is given them.
void ActiveDirectoryTest::whatTheSystemHasIsLeftOut()
{
    LdapConnection connection = m_server.connection();
    connection.users = u"(&(objectCategory=person)(objectClass=user))"_s;
    connection.groups = u"(objectClass=group)"_s;
    LdapDirectory directory = open(connection);
    QStringList names;
    const RemoteListing listing = directory.list(Kind::Group, [&names](const RemoteObject &object) {
        names.append(object.values.value(Field::Name).toString());
        return true;
    });
    QVERIFY(listing.isWhole);
    for (const QString &name : {u"Domain Users"_s, u"Administrators"_s, u"All"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    int count = 0;
    QVERIFY(directory.list(Kind::User, [&count](const RemoteObject &) { return ++count > 0; }).isWhole);
    QVERIFY2(count > 5, qPrintable(QString::number(count)));
}

// Below the name of a domain its controller refers to its configuration, where nobody is.
void ActiveDirectoryTest::aDomainIsWhole()
{
    LdapDirectory directory = open();
    QVERIFY(directory.list(Kind::User, [](const RemoteObject &) { return true; }).isWhole);
    LdapMapping mapping = LdapMapping::find(u"activedirectory"_s);
    mapping.isDomain = false;
    LdapDirectory referring(m_server.connection(), mapping, DomainTestServer::Password);
    QVERIFY(!referring.list(Kind::User, [](const RemoteObject &) { return true; }).isWhole);
}

void ActiveDirectoryTest::manyMembersComeInParts_data()
{
    QTest::addColumn<int>("part");
    for (const int part : {1, 2, 4, 5, 6})
        QTest::addRow("%d at once", part) << part;
}

void ActiveDirectoryTest::manyMembersComeInParts()
{
    QFETCH(int, part);
    const QStringList all = idsOf({u"ada@x.example"_s, u"bo@x.example"_s, u"di@x.example"_s, u"away@x.example"_s}, {u"Crew"_s});
    LdapDirectory directory = open({.part = part});
    const Objects groups = list(directory, Kind::Group);
    QCOMPARE(groups.size(), 3);
    QCOMPARE(sorted(groups.value(u"All"_s).members), all);
    RemoteObject read;
    QVERIFY(directory.read(Kind::Group, groups.value(u"All"_s).id, read).isDone());
    QCOMPARE(sorted(read.members), all);
}

void ActiveDirectoryTest::partsAreOfOneState_data()
{
    QTest::addColumn<int>("moment");
    for (int moment = 8; moment <= 20; ++moment)
        QTest::addRow("before question %d", moment) << moment;
}

// Somebody leaves between two parts, and another would be skipped.
void ActiveDirectoryTest::partsAreOfOneState()
{
    QFETCH(int, moment);
    LdapDirectory directory = open({.part = 1});
    const RemoteObject all = list(directory, Kind::Group).value(u"All"_s);
    QVERIFY(all.members && all.members->size() == 5);
    const QStringList before = sorted(all.members);
    const QString leaver = m_names.value(all.members->at(0), m_names.value(all.members->at(1))); // the first, who is no group: those behind move up
    const QByteArray name = leaver.toUtf8();
    int questions = 0;
    directory.setCancelled([this, &questions, moment, name] {
        if (++questions == moment)
            m_server.modify(membership("delete", name));
        return false;
    });
    RemoteObject read;
    QVERIFY(directory.read(Kind::Group, all.id, read).isDone());
    QStringList after = before;
    after.removeAll(m_names.key(leaver));
    if (questions >= moment)
        m_server.modify(membership("add", name));
    const QStringList members = sorted(read.members);
    QVERIFY2(members == after || members == before, qPrintable(members.join(u' ')));
}

void ActiveDirectoryTest::whoIsNeverStillIsNotSaid()
{
    LdapDirectory directory = open({.part = 1});
    bool isThere = true;
    directory.setCancelled([this, &isThere] {
        m_server.modify(membership(isThere ? "delete" : "add", "Ada"));
        isThere = !isThere;
        return false;
    });
    const Objects groups = list(directory, Kind::Group);
    QCOMPARE(groups.size(), 3); // and the listing is whole: of the others it is said
    QVERIFY(!groups.value(u"All"_s).members);
    if (!isThere)
        m_server.modify(membership("add", "Ada"));
}

void ActiveDirectoryTest::aPrimaryGroupHasItsMembers()
{
    LdapConnection connection = m_server.connection();
    connection.groups = u"(cn=Domain Users)"_s;
    LdapDirectory directory = open(connection);
    const QStringList people = idsOf({u"ada@x.example"_s, u"bo@x.example"_s, u"di@x.example"_s, u"away@x.example"_s, u"kim.lee@x.example"_s});
    QCOMPARE(sorted(list(directory, Kind::Group).value(u"Domain Users"_s).members), people);
}

void ActiveDirectoryTest::whatHasChangedIsGiven()
{
    LdapDirectory directory = open();
    QString mark;
    QStringList given;
    const auto each = [&given](const RemoteObject &object) {
        given.append(object.values.value(Field::Email).toString());
        return true;
    };
    QVERIFY(directory.listChanged(Kind::User, mark, each).isWhole);
    QCOMPARE(given.size(), 5);
    m_server.modify("dn: CN=Bo,OU=People,DC=x,DC=example\nchangetype: modify\nreplace: title\ntitle: Boss\n");
    QVERIFY(directory.listChanged(Kind::User, mark, each).isWhole);
    given.clear();
    QVERIFY(directory.listChanged(Kind::User, mark, each).isWhole);
    QCOMPARE(given, QStringList {u"bo@x.example"_s});
}

void ActiveDirectoryTest::whoeverIsMovedIsTheSame()
{
    const QStringList before = idsOf({u"di@x.example"_s});
    m_server.modify("dn: CN=Di,OU=People,DC=x,DC=example\nchangetype: modrdn\nnewrdn: CN=Diana\ndeleteoldrdn: 1\nnewsuperior: OU=Teams,DC=x,DC=example\n");
    QCOMPARE(idsOf({u"di@x.example"_s}), before);
    LdapDirectory directory = open();
    QVERIFY(list(directory, Kind::Group).value(u"All"_s).members->contains(before.first()));
    m_server.modify("dn: CN=Diana,OU=Teams,DC=x,DC=example\nchangetype: modrdn\nnewrdn: CN=Di\ndeleteoldrdn: 1\nnewsuperior: OU=People,DC=x,DC=example\n");
}

void ActiveDirectoryTest::itWantsTls()
{
    LdapDirectory directory = open(m_server.connection(Security::None));
    const RemoteAnswer answer = directory.list(Kind::User, [](const RemoteObject &) { return true; }).answer;
    QCOMPARE(answer.step, Step::Forbidden);
    QVERIFY2(answer.words.contains("TLS"_L1) || answer.words.contains("encryption"_L1), qPrintable(answer.words));
}

void ActiveDirectoryTest::aWrongPasswordIsRefused()
{
    LdapDirectory directory(m_server.connection(), u"hunter2"_s);
    QCOMPARE(directory.list(Kind::User, [](const RemoteObject &) { return true; }).answer.step, Step::Refused);
}

int main(int argc, char **argv)
{
    DomainTestServer::haveOwnNetwork();
    QCoreApplication app(argc, argv);
    ActiveDirectoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ActiveDirectoryTest.moc"
