// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimHarness.h"

#include "storage/queries/DirectoryObjects.h"
#include "support/TestLicence.h"

using namespace muster;
using namespace Qt::StringLiterals;

// Accounts by SCIM, as Entra ID, Okta and others write them, on each engine.
class ScimUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneIsMadeReadChangedAndDeleted();
    void addressesAreTakenOnce();
    void entraDeletesAndRestores();
    void entraDeletesWhereNamesBelongToUsers();
    void patchesOfEntraAndOkta_data();
    void patchesOfEntraAndOkta();
    void whoIsDeactivatedIsSoWhateverElse();
    void whatIsTakenIsFound();
    void tooManyValuesAreRefused();
    void namesBelongToUsers();
    void whatIsReadOnlyIsRefused();
    void deletingFollowsThePolicy();
    void theLastAdministratorStays();
    void nobodyRanksAbove();
    void seatsAreCounted();
    void aReaderOnlyReads();
    void theTrailSaysWho();
    void versions();
    void aLostUpdateIsNone();
    void managersAndRolesAndGroups();
    void policiesThatWantAReasonGetOne();
    void badBodies_data();
    void badBodies();
    void cleanup();

private:
    std::unique_ptr<ScimHarness> m_scim;
    QByteArray m_of; // test
    int m_row = 0;
};

void ScimUsersTest::init()
{
    if (m_of == QTest::currentTestFunction()) // rows of one test share a workspace: to make one takes longer than most of them
        return;
    m_of = QTest::currentTestFunction();
    m_scim = std::make_unique<ScimHarness>();
    m_scim->use(m_scim->client(u"entra@northwind.example"_s));
}

void ScimUsersTest::cleanup()
{
    if (!QTest::currentDataTag())
        QCOMPARE(m_scim->verified(), QString());
}

void ScimUsersTest::oneIsMadeReadChangedAndDeleted()
{
    const ScimAnswer made = m_scim->user("kim@x.example", q(",'externalId':'Kim-1','name':{'givenName':'Kim','familyName':'Ünal'},'title':'Baker','active':true,'emails':[{'value':'other@x.example','type':'work'}],'phoneNumbers':[{'value':'+49 1','type':'mobile'},{'value':'+49 2','type':'work'}],'preferredLanguage':'de-CH','password':'secret','nickName':'K','urn:ietf:params:scim:schemas:extension:enterprise:2.0:User':{'department':'Ovens','costCenter':'7'}"));
    QVERIFY2(made.status == 201, qPrintable(made.words()));
    const QString place = u"/Users/"_s + made.id();
    QCOMPARE(made.headers.value("location"), (ScimHarness::base() + place).toUtf8());
    QCOMPARE(made.headers.value("content-type"), QByteArray("application/scim+json; charset=utf-8"));
    QVERIFY(!made.text.contains("secret") && !made.text.contains("nickName"));
    QCOMPARE(m_scim->rows({Table::Users, u"email:kim@x.example"_s}, {Column::FirstName, Column::LastName, Column::Status, Column::SignIn, Column::Provider, Column::ExternalId, Column::JobTitle, Column::Phone, Column::PreferredLanguage, Column::Department, Column::Roles}),
        QStringList {u"Kim|Ünal|pending|sso|SSO|Kim-1|Baker|+49 2|de|Ovens|Standard User"_s});
    const ScimAnswer read = m_scim->get(place);
    QCOMPARE(read.status, 200);
    QCOMPARE(read.body, made.body);
    QCOMPARE(read.body.value(u"active"_s), QJsonValue(true)); // the first sign-in is all that it waits for
    QCOMPARE(read.body.value(u"emails"_s).toArray().first().toObject().value(u"value"_s), QJsonValue(u"kim@x.example"_s));
    QCOMPARE(read.body.value(u"name"_s).toObject().value(u"formatted"_s), QJsonValue(u"Kim Ünal"_s));
    const ScimAnswer put = m_scim->put(place, q("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User'],'userName':'kim@x.example','title':'Smith'}"));
    QVERIFY2(put.status == 200, qPrintable(put.words()));
    QCOMPARE(m_scim->rows({Table::Users, u"email:kim@x.example"_s}, {Column::FirstName, Column::Status, Column::ExternalId, Column::JobTitle, Column::Phone, Column::Department}), QStringList {u"Kim|pending||Smith||"_s});
    QCOMPARE(m_scim->patch(place, q("[{'op':'replace','path':'active','value':false}]")).body.value(u"active"_s), QJsonValue(false));
    QCOMPARE(m_scim->rows({Table::Users, u"email:kim@x.example"_s}, {Column::Status}), QStringList {u"disabled"_s});
    QVERIFY(m_scim->cell(u"SELECT sessions_ended FROM users WHERE email = 'kim@x.example'"_s).toLongLong() > 1);
    QCOMPARE(m_scim->patch(place, q("[{'op':'replace','path':'active','value':true}]")).body.value(u"active"_s), QJsonValue(true));
    QCOMPARE(m_scim->rows({Table::Users, u"email:kim@x.example"_s}, {Column::Status}), QStringList {u"active"_s});
    QCOMPARE(m_scim->get(u"/Users/00000000-0000-4000-8000-000000000000"_s).status, 404);
    QCOMPARE(m_scim->get(u"/Users/kim@x.example"_s).status, 404); // by ID alone
}

void ScimUsersTest::addressesAreTakenOnce()
{
    QCOMPARE(m_scim->user("ralf@example.org").status, 201);
    for (const char *same : {"ralf@example.org", "RALF@example.org", "Ralf@EXAMPLE.org"}) {
        const ScimAnswer again = m_scim->user(same);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.scimType(), u"uniqueness"_s);
        QCOMPARE(again.field(u"status"_s), u"409"_s);
        QVERIFY(!again.field(u"detail"_s).isEmpty());
    }
    const QString other = m_scim->user("eve@example.org").id();
    QCOMPARE(m_scim->patch(u"/Users/"_s + other, q("[{'op':'replace','path':'userName','value':'RALF@example.org'}]")).status, 409);
    const ScimAnswer found = m_scim->find(u"Users"_s, u"userName eq \"RALF@EXAMPLE.ORG\""_s);
    QCOMPARE(found.body.value(u"totalResults"_s), QJsonValue(1));
    QCOMPARE(found.resources().first().toObject().value(u"userName"_s), QJsonValue(u"ralf@example.org"_s));
}

// Somebody is deleted there, and comes back: one account, with its ID and its groups.
void ScimUsersTest::entraDeletesAndRestores()
{
    MUSTER_VERIFY(m_scim->apply({change::editWorkspace({{Field::CorrectNames, true}}), change::addGroup(u"Crew"_s)}));
    const QString id = m_scim->user("ralf@example.org").id();
    MUSTER_VERIFY(m_scim->apply({change::addMember(u"Crew"_s, id), change::editUser(id, {{Field::Status, u"active"_s}})}));
    const QString place = u"/Users/"_s + id;
    const ScimAnswer gone = m_scim->patch(place, q("[{'op':'Replace','path':'active','value':'False'},{'op':'Replace','path':'userName','value':'283405f5a0d14c2d8e6f1b7a90c3d2e4ralf@example.org'}]"));
    QVERIFY2(gone.status == 200, qPrintable(gone.words()));
    QCOMPARE(gone.body.value(u"active"_s), QJsonValue(false));
    QCOMPARE(gone.field(u"userName"_s), u"283405f5a0d14c2d8e6f1b7a90c3d2e4ralf@example.org"_s);
    const ScimAnswer back = m_scim->patch(place, q("[{'op':'Replace','value':{'active':'True','userName':'ralf@example.org'}}]"));
    QVERIFY2(back.status == 200, qPrintable(back.words()));
    QCOMPARE(m_scim->rows({Table::Users, u"ralf"_s}, {Column::UserId, Column::Email, Column::Status, Column::Groups}), QStringList {id + u"|ralf@example.org|active|Crew"_s});
}

// The policy forbids to rename them: they are deactivated all the same, and keep their address.
void ScimUsersTest::entraDeletesWhereNamesBelongToUsers()
{
    const QString id = m_scim->user("ralf@example.org").id();
    MUSTER_VERIFY(m_scim->apply({change::editUser(id, {{Field::Status, u"active"_s}})}));
    const QString place = u"/Users/"_s + id;
    const ScimAnswer gone = m_scim->patch(place, q("[{'op':'Replace','value':{'active':'False','userName':'283405f5a0d14c2d8e6f1b7a90c3d2e4ralf@example.org'}}]"));
    QVERIFY2(gone.status == 200 && gone.body.value(u"active"_s) == QJsonValue(false), qPrintable(gone.words()));
    QCOMPARE(gone.field(u"userName"_s), u"ralf@example.org"_s);
    QCOMPARE(m_scim->user("ralf@example.org").status, 409);
    QCOMPARE(m_scim->patch(place, q("[{'op':'Replace','value':{'active':'True','userName':'ralf@example.org'}}]")).status, 200);
    QCOMPARE(m_scim->rows({Table::Users, u"ralf"_s}, {Column::UserId, Column::Status}), QStringList {id + u"|active"_s});
    const QByteArray longest(40, 'a'); // with 32 more there is no room for it before the @
    const QString other = m_scim->user(longest + "@example.org").id();
    const ScimAnswer off = m_scim->patch(u"/Users/"_s + other, q("[{'op':'Replace','value':{'active':false,'userName':'283405f5a0d14c2d8e6f1b7a90c3d2e4") + longest + q("@example.org'}}]"));
    QVERIFY2(off.status == 200 && off.body.value(u"active"_s) == QJsonValue(false), qPrintable(off.words()));
    QCOMPARE(m_scim->patch(place, q("[{'op':'Replace','path':'userName','value':'283405f5a0d14c2d8e6f1b7a90c3d2e4ralf@example.org'}]")).status, 400); // of somebody who is not deactivated
}

void ScimUsersTest::patchesOfEntraAndOkta_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::addColumn<QString>("after"); // first, last, status, title, department, phone, external
    const QString before = u"Kim|Ünal|active|Baker|Ovens|+49 2|k1"_s;
    QTest::newRow("Okta off") << q("[{'op':'replace','value':{'active':false}}]") << u"Kim|Ünal|disabled|Baker|Ovens|+49 2|k1"_s;
    QTest::newRow("Entra off") << q("[{'op':'Replace','path':'active','value':'False'}]") << u"Kim|Ünal|disabled|Baker|Ovens|+49 2|k1"_s;
    QTest::newRow("dotted") << q("[{'op':'replace','value':{'name.givenName':'Kimi','displayName':'X'}}]") << u"Kimi|Ünal|active|Baker|Ovens|+49 2|k1"_s;
    QTest::newRow("other case") << q("[{'OP':'ADD','PATH':'NAME.FAMILYNAME','VALUE':'Öz'}]") << u"Kim|Öz|active|Baker|Ovens|+49 2|k1"_s;
    QTest::newRow("URN") << q("[{'op':'replace','path':'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department','value':'Shop'}]") << u"Kim|Ünal|active|Baker|Shop|+49 2|k1"_s;
    QTest::newRow("URN of the core") << q("[{'op':'replace','path':'urn:ietf:params:scim:schemas:core:2.0:User:title','value':'Chef'}]") << u"Kim|Ünal|active|Chef|Ovens|+49 2|k1"_s;
    QTest::newRow("URN in a value") << q("[{'op':'Add','value':{'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department':'Shop','title':'Chef'}}]") << u"Kim|Ünal|active|Chef|Shop|+49 2|k1"_s;
    QTest::newRow("extension in a value") << q("[{'op':'Add','value':{'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User':{'department':'Shop'}}}]") << u"Kim|Ünal|active|Baker|Shop|+49 2|k1"_s;
    QTest::newRow("extension as path") << q("[{'op':'remove','path':'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'}]") << u"Kim|Ünal|active|Baker||+49 2|k1"_s;
    QTest::newRow("phone") << q("[{'op':'Replace','path':'phoneNumbers[type eq \\'work\\'].value','value':'+49 3'}]") << u"Kim|Ünal|active|Baker|Ovens|+49 3|k1"_s;
    QTest::newRow("phone in a value") << q("[{'op':'Replace','value':{'phoneNumbers[type eq \\'work\\'].value':'+49 3'}}]") << u"Kim|Ünal|active|Baker|Ovens|+49 3|k1"_s;
    QTest::newRow("mobile") << q("[{'op':'Add','path':'phoneNumbers[type eq \\'mobile\\'].value','value':'+49 9'}]") << before;
    QTest::newRow("mobile anew") << q("[{'op':'Replace','path':'phoneNumbers[type eq \\'mobile\\'].value','value':'+49 9'}]") << before; // as Entra ID does once it was added
    QTest::newRow("no mobile") << q("[{'op':'Remove','path':'phoneNumbers[type eq \\'mobile\\'].value'}]") << before;
    QTest::newRow("no phone") << q("[{'op':'remove','path':'phoneNumbers[type eq \\'work\\']'}]") << u"Kim|Ünal|active|Baker|Ovens||k1"_s;
    QTest::newRow("null") << q("[{'op':'replace','path':'title','value':null}]") << u"Kim|Ünal|active||Ovens|+49 2|k1"_s;
    QTest::newRow("removed") << q("[{'op':'remove','path':'externalId'}]") << u"Kim|Ünal|active|Baker|Ovens|+49 2|"_s;
    QTest::newRow("e-mail is the name") << q("[{'op':'Replace','path':'emails[type eq \\'work\\'].value','value':'x@y.example'},{'op':'Replace','path':'title','value':'Chef'}]") << u"Kim|Ünal|active|Chef|Ovens|+49 2|k1"_s;
    QTest::newRow("not kept") << q("[{'op':'Add','path':'addresses[type eq \\'work\\'].formatted','value':'Street'},{'op':'Add','path':'nickName','value':'K'}]") << before;
    QTest::newRow("nothing new") << q("[{'op':'replace','value':{'title':'Baker','active':true,'id':'whatever'}}]") << before;
    QTest::newRow("one after another") << q("[{'op':'replace','path':'title','value':'A'},{'op':'remove','path':'title'},{'op':'add','path':'title','value':'B'}]") << u"Kim|Ünal|active|B|Ovens|+49 2|k1"_s;
}

void ScimUsersTest::patchesOfEntraAndOkta()
{
    QFETCH(QByteArray, operations);
    QFETCH(QString, after);
    const QString email = u"kim%1@x.example"_s.arg(++m_row);
    MUSTER_VERIFY(m_scim->apply({change::editWorkspace({{Field::CorrectNames, true}}),
        newUser(email, {{Field::FirstName, u"Kim"_s}, {Field::LastName, u"Ünal"_s}, {Field::Status, u"active"_s}, {Field::JobTitle, u"Baker"_s}, {Field::Department, u"Ovens"_s}, {Field::Phone, u"+49 2"_s}, {Field::ExternalId, u"k1"_s}})}));
    const QString id = m_scim->cell(u"SELECT uuid FROM users WHERE email = ?"_s, {email});
    const ScimAnswer patched = m_scim->patch(u"/Users/"_s + id, operations);
    QVERIFY2(patched.status == 200, qPrintable(patched.words()));
    QCOMPARE(m_scim->rows({Table::Users, u"id:"_s + id}, {Column::FirstName, Column::LastName, Column::Status, Column::JobTitle, Column::Department, Column::Phone, Column::ExternalId}), QStringList {after});
    QCOMPARE(patched.body, m_scim->get(u"/Users/"_s + id).body);
}

// What belongs to whose account it is stays, and hinders nothing.
void ScimUsersTest::whoIsDeactivatedIsSoWhateverElse()
{
    const QString id = m_scim->user("kim@x.example", q(",'name':{'givenName':'Kim','familyName':'Lund'},'preferredLanguage':'de'")).id();
    MUSTER_VERIFY(m_scim->apply({change::editUser(id, {{Field::Status, u"active"_s}})}));
    const auto standing = [this] { return m_scim->rows({Table::Users, u"email:kim@x.example"_s, {}, {}, true, true}, {Column::FirstName, Column::PreferredLanguage, Column::JobTitle, Column::Status}); };
    const ScimAnswer patched = m_scim->patch(u"/Users/"_s + id, q("[{'op':'replace','value':{'active':false,'name.givenName':'Kimberly','title':'Baker'}}]"));
    QVERIFY2(patched.status == 200, qPrintable(patched.words()));
    QCOMPARE(standing(), QStringList {u"Kim|de|Baker|disabled"_s});
    MUSTER_VERIFY(m_scim->apply({change::editUser(id, {{Field::Status, u"active"_s}})}));
    const ScimAnswer put = m_scim->put(u"/Users/"_s + id, q("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User'],'userName':'kim@x.example','title':'Baker','active':false}")); // says nothing of a language
    QVERIFY2(put.status == 200, qPrintable(put.words()));
    QCOMPARE(standing(), QStringList {u"Kim|de|Baker|disabled"_s});
}

// Whoever is told that an address is taken finds whose it is, however that is spelled.
void ScimUsersTest::whatIsTakenIsFound()
{
    QCOMPARE(m_scim->user("josé@x.example").status, 201);
    for (const QString &same : {u"josé@x.example"_s, u"jose\u0301@x.example"_s, u"JOSÉ@X.EXAMPLE"_s}) {
        QCOMPARE(m_scim->user(same.toUtf8()).status, 409);
        QCOMPARE(m_scim->find(u"Users"_s, u"userName eq \"%1\""_s.arg(same)).body.value(u"totalResults"_s), QJsonValue(1));
    }
    QCOMPARE(m_scim->find(u"Users"_s, u"userName eq \"joss@x.example\""_s).body.value(u"totalResults"_s), QJsonValue(0));
}

// Each is compared with each: there is an end to that.
void ScimUsersTest::tooManyValuesAreRefused()
{
    const auto phones = [](int count) {
        QByteArray list;
        for (int i = 0; i < count; ++i)
            list += (list.isEmpty() ? "" : ",") + QByteArray("{'value':'+49 ") + QByteArray::number(i) + "'}";
        return q(",'phoneNumbers':[" + list + "]");
    };
    QCOMPARE(m_scim->user("few@x.example", phones(100)).status, 201);
    QCOMPARE(m_scim->user("many@x.example", phones(101)).status, 400);
    QByteArray members;
    for (int i = 0; i < 1'001; ++i)
        members += ",'k" + QByteArray::number(i) + "':1";
    QCOMPARE(m_scim->user("wide@x.example", q(members)).status, 400);
}

void ScimUsersTest::namesBelongToUsers()
{
    const QString id = m_scim->user("kim@x.example", q(",'name':{'givenName':'Kim'}")).id();
    const QString place = u"/Users/"_s + id;
    QCOMPARE(m_scim->patch(place, q("[{'op':'replace','path':'name.givenName','value':'Kimi'}]")).status, 200); // still pending
    MUSTER_VERIFY(m_scim->apply({change::editUser(id, {{Field::Status, u"active"_s}})}));
    const ScimAnswer refused = m_scim->patch(place, q("[{'op':'replace','path':'name.givenName','value':'Kimo'},{'op':'replace','path':'title','value':'Chef'}]"));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.scimType(), u"mutability"_s);
    QCOMPARE(m_scim->rows({Table::Users, u"id:"_s + id}, {Column::FirstName, Column::JobTitle}), QStringList {u"Kimi|"_s}); // all or nothing
    QCOMPARE(m_scim->put(place, q("{'userName':'kim@x.example','title':'Chef'}")).status, 200); // which says nothing of names
    QCOMPARE(m_scim->rows({Table::Users, u"id:"_s + id}, {Column::FirstName, Column::JobTitle}), QStringList {u"Kimi|Chef"_s});
    MUSTER_VERIFY(m_scim->apply({change::editWorkspace({{Field::CorrectNames, true}})}));
    QCOMPARE(m_scim->patch(place, q("[{'op':'replace','path':'name.givenName','value':'Kimo'},{'op':'replace','path':'userName','value':'kimo@x.example'}]")).status, 200);
    QCOMPARE(m_scim->rows({Table::Users, u"id:"_s + id}, {Column::FirstName, Column::Email}), QStringList {u"Kimo|kimo@x.example"_s});
}

void ScimUsersTest::whatIsReadOnlyIsRefused()
{
    const QString place = u"/Users/"_s + m_scim->user("kim@x.example").id();
    for (const char *path : {"id", "groups", "roles", "groups[value eq \\\"x\\\"].display", "urn:muster:params:scim:schemas:extension:1.0:User:locked"}) {
        const ScimAnswer refused = m_scim->patch(place, q("[{'op':'replace','path':'") + path + q("','value':'x'}]"));
        QVERIFY2(refused.status == 400 && refused.scimType() == u"mutability"_s, qPrintable(refused.words()));
    }
    QCOMPARE(m_scim->patch(place, q("[{'op':'replace','path':'shoeSize','value':'x'}]")).scimType(), u"invalidPath"_s);
    QCOMPARE(m_scim->patch(place, q("[{'op':'replace','path':'title[','value':'x'}]")).scimType(), u"invalidPath"_s);
    QCOMPARE(m_scim->patch(place, q("[{'op':'remove'}]")).scimType(), u"noTarget"_s);
    QCOMPARE(m_scim->patch(place, q("[{'op':'replace','path':'phoneNumbers[type eq \\'home\\'].value','value':'x'}]")).status, 200); // passed over: one is kept
    QCOMPARE(m_scim->patch(place, q("[{'op':'remove','path':'userName'}]")).scimType(), u"invalidValue"_s);
    QCOMPARE(m_scim->patch(place, q("[{'op':'fly','path':'title'}]")).scimType(), u"invalidSyntax"_s);
    QCOMPARE(m_scim->patch(place, q("[{'op':'replace','path':'active','value':'perhaps'}]")).scimType(), u"invalidValue"_s);
    QCOMPARE(m_scim->patch(place, q("[{'op':'replace','path':'title','value':7}]")).scimType(), u"invalidValue"_s);
    QCOMPARE(m_scim->ask("PATCH", place, q("{'schemas':['x'],'Operations':[{'op':'remove','path':'title'}]}")).scimType(), u"invalidSyntax"_s);
}

void ScimUsersTest::deletingFollowsThePolicy()
{
    const QString id = m_scim->user("kim@x.example").id();
    QCOMPARE(m_scim->remove(u"/Users/"_s + id).status, 204);
    QCOMPARE(m_scim->rows({Table::Users, u"id:"_s + id}, {Column::Status}), QStringList {u"disabled"_s});
    QCOMPARE(m_scim->get(u"/Users/"_s + id).body.value(u"active"_s), QJsonValue(false)); // it is still there, and who comes back finds it
    QCOMPARE(m_scim->remove(u"/Users/"_s + id).status, 204);
    MUSTER_VERIFY(m_scim->apply({change::editWorkspace({{Field::Deletion, u"any"_s}})}));
    QCOMPARE(m_scim->remove(u"/Users/"_s + id).status, 204);
    QCOMPARE(m_scim->get(u"/Users/"_s + id).status, 404);
    QCOMPARE(m_scim->remove(u"/Users/"_s + id).status, 404);
    QCOMPARE(m_scim->find(u"Users"_s, u"userName eq \"kim@x.example\""_s).body.value(u"totalResults"_s), QJsonValue(0));
    QCOMPARE(m_scim->user("kim@x.example").status, 201); // another account
}

void ScimUsersTest::theLastAdministratorStays()
{
    (void)m_scim->token(u"ada@northwind.example"_s); // in a file, who gives an administrator a password has one
    m_scim->use(m_scim->client(u"chief@northwind.example"_s, u"admin"_s, {u"administrator"_s}));
    const QString ada = m_scim->cell(u"SELECT uuid FROM users WHERE email = 'ada@northwind.example'"_s);
    const QString chief = m_scim->cell(u"SELECT uuid FROM users WHERE email = 'chief@northwind.example'"_s);
    QCOMPARE(m_scim->patch(u"/Users/"_s + ada, q("[{'op':'replace','path':'active','value':false}]")).status, 200);
    const ScimAnswer refused = m_scim->patch(u"/Users/"_s + chief, q("[{'op':'replace','path':'active','value':false}]"));
    QVERIFY2(refused.status == 403 && !refused.field(u"detail"_s).isEmpty(), qPrintable(refused.words()));
    QCOMPARE(m_scim->remove(u"/Users/"_s + chief).status, 403);
    QCOMPARE(m_scim->get(u"/Users/"_s + chief).body.value(u"active"_s), QJsonValue(true));
    QCOMPARE(m_scim->patch(u"/Users/"_s + ada, q("[{'op':'replace','path':'active','value':true}]")).status, 200);
}

// Who may manage users, and not administrators.
void ScimUsersTest::nobodyRanksAbove()
{
    const QString ada = m_scim->cell(u"SELECT uuid FROM users WHERE email = 'ada@northwind.example'"_s);
    for (const QByteArray &operation : {q("[{'op':'replace','path':'active','value':false}]"), q("[{'op':'replace','path':'title','value':'X'}]")}) {
        const ScimAnswer refused = m_scim->patch(u"/Users/"_s + ada, operation);
        QVERIFY2(refused.status == 403, qPrintable(refused.words()));
    }
    QCOMPARE(m_scim->remove(u"/Users/"_s + ada).status, 403);
    QCOMPARE(m_scim->rows({Table::Users, u"email:ada@northwind.example"_s}, {Column::Status, Column::JobTitle}), QStringList {u"active|"_s});
    const ScimAnswer made = m_scim->user("boss@x.example", q(",'userType':'admin','roles':[{'value':'administrator'}]")); // which is passed over
    QCOMPARE(made.status, 201);
    QCOMPARE(m_scim->rows({Table::Users, u"email:boss@x.example"_s}, {Column::AccountType, Column::Roles}), QStringList {u"standard|Standard User"_s});
}

void ScimUsersTest::seatsAreCounted()
{
    const qint64 used = m_scim->rows({Table::Users, u"has:licence"_s}, {Column::Email}).size();
    MUSTER_VERIFY(m_scim->apply({change::editWorkspace({{Field::LicenceKey, testLicence(used + 1)}})}));
    QCOMPARE(m_scim->user("one@x.example").status, 201);
    const ScimAnswer refused = m_scim->user("two@x.example");
    QVERIFY2(refused.status == 403 && refused.field(u"detail"_s).contains(QString::number(used + 1)), qPrintable(refused.words()));
    QCOMPARE(m_scim->rows({Table::Users, u"email:two@x.example"_s}, {Column::Email}), QStringList());
}

void ScimUsersTest::aReaderOnlyReads()
{
    const QString id = m_scim->user("kim@x.example").id();
    MUSTER_VERIFY(m_scim->apply({change::addRole({{Field::Name, u"Looks on"_s}, {Field::Permissions, QStringList {u"users.view"_s}}})}));
    m_scim->use(m_scim->client(u"reader@northwind.example"_s, u"standard"_s, {u"Looks on"_s}));
    QCOMPARE(m_scim->get(u"/Users/"_s + id).status, 200);
    QVERIFY(m_scim->get(u"/Users"_s).body.value(u"totalResults"_s).toInt() >= 3);
    QCOMPARE(m_scim->user("new@x.example").status, 403);
    QCOMPARE(m_scim->put(u"/Users/"_s + id, q("{'userName':'kim@x.example','title':'X'}")).status, 403);
    QCOMPARE(m_scim->patch(u"/Users/"_s + id, q("[{'op':'replace','path':'title','value':'X'}]")).status, 403);
    QCOMPARE(m_scim->remove(u"/Users/"_s + id).status, 403);
    QCOMPARE(m_scim->post(u"/Groups"_s, q("{'displayName':'Crew'}")).status, 403);
    MUSTER_VERIFY(m_scim->apply({change::addRole({{Field::Name, u"Sees nobody"_s}, {Field::Permissions, QStringList {u"reports.view"_s}}})}));
    m_scim->use(m_scim->client(u"blind@northwind.example"_s, u"standard"_s, {u"Sees nobody"_s}));
    for (const QString &path : {u"/Users"_s, u"/Users/"_s + id, u"/Groups"_s, u"/Users?filter=userName%20eq%20%22kim@x.example%22"_s, u"/Users?sortBy=userName"_s})
        QCOMPARE(m_scim->get(path).status, 403);
    QCOMPARE(m_scim->rows({Table::Users, u"id:"_s + id}, {Column::Status, Column::JobTitle}), QStringList {u"pending|"_s});
}

void ScimUsersTest::theTrailSaysWho()
{
    QCOMPARE(m_scim->user("kim@x.example").status, 201);
    QCOMPARE(m_scim->rows({.table = Table::Events, .sort = {{Column::Event, Qt::DescendingOrder}}}, {Column::Operator, Column::Origin, Column::Reason, Column::Action}).first(), u"entra|muster-pages SCIM 127.0.0.1|Asked for by SCIM (POST Users)|addUser"_s);
}

void ScimUsersTest::versions()
{
    const ScimAnswer made = m_scim->user("kim@x.example");
    const QString place = u"/Users/"_s + made.id();
    const QByteArray version = made.headers.value("etag");
    QVERIFY(version.startsWith("W/\""));
    QCOMPARE(made.body.value(u"meta"_s).toObject().value(u"version"_s).toString().toLatin1(), version);
    const ScimAnswer same = m_scim->ask("GET", place, {}, {{"If-None-Match", version}});
    QCOMPARE(same.status, 304);
    QVERIFY(same.text.isEmpty());
    const QByteArray operations = q("{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':[{'op':'replace','path':'title','value':'A'}]}");
    QCOMPARE(m_scim->ask("PATCH", place, operations, {{"If-Match", "W/\"1\""}}).status, 412);
    const ScimAnswer patched = m_scim->ask("PATCH", place, operations, {{"If-Match", version}});
    QCOMPARE(patched.status, 200);
    QVERIFY(patched.headers.value("etag") != version);
    QCOMPARE(m_scim->ask("PUT", place, q("{'userName':'kim@x.example'}"), {{"If-Match", version}}).status, 412);
    QCOMPARE(m_scim->ask("DELETE", place, {}, {{"If-Match", version}}).status, 412);
    QCOMPARE(m_scim->ask("GET", place, {}, {{"If-None-Match", version}}).status, 200);
    QCOMPARE(m_scim->ask("DELETE", place, {}, {{"If-Match", "*"}}).status, 204);
}

// Two write at once: what each says stands, and nothing of the other's goes.
void ScimUsersTest::aLostUpdateIsNone()
{
    const QString id = m_scim->user("kim@x.example").id();
    for (int i = 0; i < 10; ++i) {
        QFuture<Result<Outcome>> mine = m_scim->door().apply({{change::editUser(id, {{Field::Department, QString::number(i)}})}, {}, 0});
        QCOMPARE(m_scim->patch(u"/Users/"_s + id, q("[{'op':'replace','path':'title','value':'") + QByteArray::number(i) + q("'}]")).status, 200);
        MUSTER_VERIFY(mine.result());
        QCOMPARE(m_scim->rows({Table::Users, u"id:"_s + id}, {Column::JobTitle, Column::Department}), QStringList {u"%1|%1"_s.arg(i)});
    }
}

void ScimUsersTest::managersAndRolesAndGroups()
{
    const QString boss = m_scim->user("boss@x.example", q(",'name':{'givenName':'Bo','familyName':'Ss'}")).id();
    const QString kim = m_scim->user("kim@x.example", q(",'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User':{'manager':{'value':'") + boss.toLatin1() + q("'}}")).id();
    const auto enterprise = [&] { return m_scim->get(u"/Users/"_s + kim).body.value(u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s).toObject().value(u"manager"_s).toObject(); };
    QCOMPARE(enterprise().value(u"value"_s), QJsonValue(boss));
    QCOMPARE(enterprise().value(u"displayName"_s), QJsonValue(u"Bo Ss"_s));
    const QByteArray path = q("'path':'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager'");
    QCOMPARE(m_scim->patch(u"/Users/"_s + kim, q("[{'op':'remove',") + path + "}]").status, 200);
    QVERIFY(enterprise().isEmpty());
    QCOMPARE(m_scim->patch(u"/Users/"_s + kim, q("[{'op':'Add',") + path + q(",'value':'") + boss.toLatin1() + q("'}]")).status, 200); // as Entra ID says it
    QCOMPARE(enterprise().value(u"value"_s), QJsonValue(boss));
    QCOMPARE(m_scim->patch(u"/Users/"_s + kim, q("[{'op':'Add',") + path + q(",'value':'00000000-0000-4000-8000-000000000000'}]")).scimType(), u"invalidValue"_s);
    QCOMPARE(m_scim->patch(u"/Users/"_s + kim, q("[{'op':'Add',") + path + q(",'value':'boss@x.example'}]")).scimType(), u"invalidValue"_s);
    MUSTER_VERIFY(m_scim->apply({change::addGroup(u"Inner"_s), change::addGroup(u"Outer"_s), change::addMember(u"Inner"_s, kim)}));
    Change nest(Verb::Add, ObjectKind::Nesting);
    nest.setReference("outer"_L1, u"Outer"_s);
    nest.setReference("inner"_L1, u"Inner"_s);
    MUSTER_VERIFY(m_scim->apply({nest}));
    QStringList groups;
    for (const QJsonValue &group : m_scim->get(u"/Users/"_s + kim).body.value(u"groups"_s).toArray())
        groups.append(group.toObject().value(u"display"_s).toString() + u' ' + group.toObject().value(u"type"_s).toString());
    QCOMPARE(groups, QStringList({u"Inner direct"_s, u"Outer indirect"_s}));
    QCOMPARE(m_scim->get(u"/Users/"_s + kim).body.value(u"roles"_s).toArray().first().toObject().value(u"value"_s), QJsonValue(u"standard-user"_s));
    QCOMPARE(m_scim->find(u"Users"_s, u"groups.display eq \"outer\""_s).body.value(u"totalResults"_s), QJsonValue(1));
}

void ScimUsersTest::policiesThatWantAReasonGetOne()
{
    MUSTER_VERIFY(m_scim->apply({change::editWorkspace({{Field::ReasonForSignIn, true}})}));
    const QString id = m_scim->user("kim@x.example").id();
    QCOMPARE(m_scim->patch(u"/Users/"_s + id, q("[{'op':'replace','path':'active','value':false}]")).status, 200);
}

void ScimUsersTest::badBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::newRow("no JSON") << QByteArray("userName") << u"invalidSyntax"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"invalidSyntax"_s;
    QTest::newRow("ends early") << q("{'userName':'a@x.example'") << u"invalidSyntax"_s;
    QTest::newRow("more behind") << q("{'userName':'a@x.example'} x") << u"invalidSyntax"_s;
    QTest::newRow("twice") << q("{'userName':'a@x.example','userName':'b@x.example'}") << u"invalidSyntax"_s;
    QTest::newRow("twice in another case") << q("{'userName':'a@x.example','username':'b@x.example'}") << u"invalidSyntax"_s;
    QTest::newRow("no UTF-8") << QByteArray("{\"userName\":\"\xff@x.example\"}") << u"invalidSyntax"_s;
    QTest::newRow("half a pair") << q("{'userName':'\\ud800@x.example'}") << u"invalidSyntax"_s;
    QTest::newRow("deep") << q("{'x':") + QByteArray(5'000, '[') + QByteArray(5'000, ']') + '}' << u"invalidSyntax"_s;
    QTest::newRow("huge text") << q("{'userName':'a@x.example','title':'") + QByteArray(200'000, 'x') + q("'}") << u"invalidSyntax"_s;
    QTest::newRow("huge number") << q("{'userName':'a@x.example','x':1e400}") << u"invalidSyntax"_s;
    QTest::newRow("no name") << q("{'title':'x'}") << u"invalidValue"_s;
    QTest::newRow("a number for a name") << q("{'userName':5}") << u"invalidValue"_s;
    QTest::newRow("no address") << q("{'userName':'kim'}") << u"invalidValue"_s;
    QTest::newRow("a control") << q("{'userName':'a@x.example','title':'a\\u0000b'}") << u"invalidValue"_s;
    QTest::newRow("turned around") << q("{'userName':'a@x.example','title':'a\\u202eb'}") << u"invalidValue"_s;
    QTest::newRow("long") << q("{'userName':'a@x.example','title':'") + QByteArray(300, 'x') + q("'}") << u"invalidValue"_s;
    QTest::newRow("a name that is a text") << q("{'userName':'a@x.example','name':'Kim'}") << u"invalidValue"_s;
}

void ScimUsersTest::badBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, type);
    const QStringList before = m_scim->rows({.table = Table::Users}, {Column::Email});
    const ScimAnswer refused = m_scim->post(u"/Users"_s, body);
    QVERIFY2(refused.status == 400, qPrintable(refused.words()));
    QCOMPARE(refused.scimType(), type);
    QCOMPARE(refused.body.value(u"schemas"_s).toArray().first(), QJsonValue(u"urn:ietf:params:scim:api:messages:2.0:Error"_s));
    QVERIFY(!refused.field(u"detail"_s).isEmpty());
    QCOMPARE(m_scim->rows({.table = Table::Users}, {Column::Email}), before);
}

QTEST_GUILESS_MAIN(ScimUsersTest)
#include "ScimUsersTest.moc"
