// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderSettings.h"
#include "storage/Catalogue.h"
#include "storage/queries/ReadAccess.h"
#include "storage/queries/WorkspaceState.h"
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

// What a workspace adds to what is built in: permissions of its own modules (R4), and how its providers are reached.
class ModulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void builtInRolesHaveThem();
    void areTakenBackAndDoneAgain();
    void customRolesPermitThem();
    void whatARolePermitsStays();
    void whatIsNone_data();
    void whatIsNone();
    void areToldToLoginServers();
    void providersAreKept();
    void providersThatGoTakeTheirsAlong();
    void aProviderHasToBeThere();
    void whatSomebodyHasStaysInItsList();

private:
    Result<Outcome> set(const Values &values) { return m_workspace->apply({change::editWorkspace(values)}); }
    Result<Outcome> add(const QStringList &permissions) { return set({{Field::Modules, permissions}}); }
    QStringList permittedBy(const QString &role) { return m_workspace->rows({Table::Roles, u"key:"_s + role, {}, {}}, {Column::Permissions}).value(0).split(u'+'); }
    WorkspaceState state() { return (*m_workspace)->read(ReadWorkspaceState {}).result().value_or(WorkspaceState {}); }
    QString refusal(const Result<Outcome> &done) { return done ? QString() : u"%1 %2"_s.arg(int(done.error().code)).arg(done.error().parameters.join(u'|')); }
    void verifies();

    std::unique_ptr<TestWorkspace> m_workspace;
};

namespace {

const QStringList Warehouse {u"warehouse.count"_s, u"warehouse.view"_s};
const QString Keycloak = uR"([{"clientId":"muster","issuer":"https://login.northwind.example/realms/main","name":"Keycloak","preset":"generic","protocol":"oidc"}])"_s;

} // namespace

void ModulesTest::verifies()
{
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

// As their patterns would have it, if the catalogue had them.
void ModulesTest::builtInRolesHaveThem()
{
    const QStringList keys = m_workspace->rows({Table::Roles, u"builtin:yes"_s, {}, {}}, {Column::RoleKey});
    QMap<QString, QStringList> before;
    for (const QString &key : keys)
        before.insert(key, permittedBy(key));
    MUSTER_VERIFY(add({u"warehouse.view"_s, u" Warehouse.Count"_s}));
    QCOMPARE(state().modules, Warehouse);
    for (const QString &key : keys) {
        QStringList wanted = before.value(key) + Catalogue::ownOf(key, Warehouse);
        wanted.sort();
        QCOMPARE(permittedBy(key), wanted);
    }
    QVERIFY(permittedBy(u"standard-user"_s).contains(u"warehouse.count"_s));
    QVERIFY(permittedBy(u"analyst"_s).contains(u"warehouse.view"_s) && !permittedBy(u"analyst"_s).contains(u"warehouse.count"_s));
    QVERIFY(!permittedBy(u"project.analyst"_s).contains(u"warehouse.view"_s));
    verifies();
}

void ModulesTest::areTakenBackAndDoneAgain()
{
    const QStringList before = m_workspace->everything();
    const Result<Outcome> added = add(Warehouse);
    MUSTER_VERIFY(added);
    const QStringList after = m_workspace->everything();
    QVERIFY(after != before);
    MUSTER_VERIFY((*m_workspace)->undo(added->event).result());
    QCOMPARE(m_workspace->everything(), before);
    MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(m_workspace->everything(), after);
    MUSTER_VERIFY(add({u"warehouse.view"_s, u"fleet.view"_s}));
    QVERIFY(!permittedBy(u"administrator"_s).contains(u"warehouse.count"_s));
    MUSTER_VERIFY(add({}));
    QCOMPARE(m_workspace->everything(), before);
    verifies();
}

void ModulesTest::customRolesPermitThem()
{
    const Change role = change::addRole({{Field::Name, u"Keeper"_s}, {Field::Permissions, Warehouse}});
    QCOMPARE(refusal(m_workspace->apply({role})), u"%1 warehouse.count"_s.arg(int(ErrorCode::PermissionNotFound)));
    MUSTER_VERIFY(add(Warehouse));
    MUSTER_VERIFY(m_workspace->apply({role}));
    MUSTER_VERIFY(m_workspace->apply({newUser(u"kim@x.example"_s, {{Field::Roles, QStringList {u"Keeper"_s}}, {Field::Status, u"active"_s}})}));
    verifies();
}

void ModulesTest::whatARolePermitsStays()
{
    MUSTER_VERIFY(add(Warehouse));
    MUSTER_VERIFY(m_workspace->apply({change::addRole({{Field::Name, u"Keeper"_s}, {Field::Permissions, QStringList {u"warehouse.count"_s}}})}));
    QCOMPARE(refusal(add({u"warehouse.view"_s})), u"%1 warehouse.count|Keeper"_s.arg(int(ErrorCode::PermissionInUse)));
    QCOMPARE(state().modules, Warehouse);
    MUSTER_VERIFY(add({u"warehouse.count"_s}));
    MUSTER_VERIFY(m_workspace->apply({change::editRole(u"Keeper"_s, {{Field::Permissions, QStringList()}}), change::editWorkspace({{Field::Modules, QStringList()}})}));
    verifies();
}

void ModulesTest::whatIsNone_data()
{
    QTest::addColumn<QString>("permission");
    for (const QString &permission : {u"warehouse"_s, u"warehouse."_s, u".view"_s, u"warehouse.view.all"_s, u"ware house.view"_s, u"1.view"_s, u"wärehouse.view"_s, u"users.archive"_s, u"reports.view"_s, u"warehouse.*"_s, u"a\".view"_s,
             u"x."_s + QString(199, u'y')})
        QTest::newRow(qPrintable(permission.left(20))) << permission;
}

void ModulesTest::whatIsNone()
{
    QFETCH(QString, permission);
    const Result<Outcome> added = add({u"warehouse.view"_s, permission});
    QVERIFY(!added);
    QVERIFY(added.error().code == (Catalogue::isBuiltIn(permission.section(u'.', 0, 0)) ? ErrorCode::BuiltIn : permission.size() > 200 ? ErrorCode::TextTooLong : ErrorCode::InvalidValue));
    QVERIFY(state().modules.isEmpty());
}

void ModulesTest::areToldToLoginServers()
{
    MUSTER_VERIFY(add(Warehouse));
    MUSTER_VERIFY(set({{Field::Providers, QStringList {u"Keycloak"_s}}, {Field::ProviderSettings, Keycloak}}));
    MUSTER_VERIFY(m_workspace->apply({newUser(u"kim@x.example"_s, {{Field::Roles, QStringList {u"analyst"_s}}, {Field::Status, u"active"_s}})}));
    const Result<UserAccess> access = (*m_workspace)->read(ReadAccess {u"kim@x.example"_s}).result();
    MUSTER_VERIFY(access);
    QVERIFY(access->workspace.granted.contains(u"warehouse.view"_s));
    QVERIFY(!access->workspace.granted.contains(u"warehouse.count"_s));
    QVERIFY(access->provider);
    QCOMPARE(access->provider->clientId, u"muster"_s);
}

void ModulesTest::providersAreKept()
{
    MUSTER_VERIFY(set({{Field::Providers, QStringList {u"Keycloak"_s}}}));
    const Result<Outcome> known = set({{Field::ProviderSettings, u" "_s + Keycloak}});
    MUSTER_VERIFY(known);
    QCOMPARE(state().providerSettings, Keycloak);
    QCOMPARE(refusal(set({{Field::ProviderSettings, u"[{}]"_s}})), u"%1 |name"_s.arg(int(ErrorCode::ProviderMalformed)));
    MUSTER_VERIFY((*m_workspace)->undo(known->event).result());
    QCOMPARE(state().providerSettings, QString());
    verifies();
}

void ModulesTest::providersThatGoTakeTheirsAlong()
{
    MUSTER_VERIFY(set({{Field::Providers, QStringList {u"Keycloak"_s, u"Okta"_s}}, {Field::ProviderSettings, Keycloak}}));
    MUSTER_VERIFY(set({{Field::Providers, QStringList {u"Okta"_s, u"Keycloak"_s}}})); // another order
    QCOMPARE(state().providerSettings, Keycloak);
    const Result<Outcome> gone = set({{Field::Providers, QStringList {u"Okta"_s}}});
    MUSTER_VERIFY(gone);
    QCOMPARE(state().providerSettings, QString());
    MUSTER_VERIFY((*m_workspace)->undo(gone->event).result());
    QCOMPARE(state().providerSettings, Keycloak);
    QCOMPARE(state().providers, (QStringList {u"Okta"_s, u"Keycloak"_s}));
    verifies();
}

void ModulesTest::aProviderHasToBeThere()
{
    QCOMPARE(refusal(set({{Field::ProviderSettings, Keycloak}})), u"%1 Keycloak"_s.arg(int(ErrorCode::ProviderNotFound)));
}

void ModulesTest::whatSomebodyHasStaysInItsList()
{
    MUSTER_VERIFY(set({{Field::Providers, QStringList {u"Keycloak"_s, u"Okta"_s}}, {Field::Classifications, QStringList {u"Public"_s, u"Secret"_s}}}));
    MUSTER_VERIFY(m_workspace->apply({newUser(u"bo@x.example"_s, {{Field::SignIn, u"sso"_s}, {Field::Provider, u"Okta"_s}, {Field::Classification, u"Secret"_s}}),
        newUser(u"cy@x.example"_s, {{Field::SignIn, u"sso"_s}, {Field::Provider, u"Okta"_s}})}));
    QCOMPARE(refusal(set({{Field::Providers, QStringList {u"Keycloak"_s}}})), u"%1 providers|Okta|2"_s.arg(int(ErrorCode::EntryInUse)));
    QCOMPARE(refusal(set({{Field::Classifications, QStringList {u"Public"_s}}})), u"%1 classifications|Secret|1"_s.arg(int(ErrorCode::EntryInUse)));
    MUSTER_VERIFY(set({{Field::Providers, QStringList {u"Okta"_s}}, {Field::Classifications, QStringList {u"Secret"_s}}}));
}

QTEST_GUILESS_MAIN(ModulesTest)
#include "ModulesTest.moc"
