// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorText.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void parametersAreNeverTakenForPlaces();
    void aConflictShowsBothValuesAndWho();
    void aConflictWithBlankSaysSo();
    void twoTeamsAreBothNamed();
    void lineBreaksAreGone();
    void whatIsNotKnownLeavesNoHole();
    void aPlanSaysItsFirstRefusalAndHowManyMore();
    void aPlanSaysItsViolation();
    void anIdlePlanSaysThatNothingChanges();
    void presetsAskForTheirWord();
    void settingsOfProvidersAreExplained();
};

void ErrorTextTest::everyCodeHasASentence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("parameters");
    for (int code = 0; code <= int(ErrorCode::DuplicateInFile); ++code) {
        QTest::addRow("%d, full", code) << code
                                        << QStringList {u"one"_s, u"2"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s};
        QTest::addRow("%d, bare", code) << code << QStringList();
    }
}

void ErrorTextTest::everyCodeHasASentence()
{
    QFETCH(int, code);
    QFETCH(QStringList, parameters);
    const QString text = errorText({ErrorCode(code), parameters});
    QVERIFY(!text.isEmpty());
    QVERIFY2(!text.contains(QRegularExpression(u"%[0-9n]"_s)), qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.contains(u'\n') && text == text.trimmed(), qPrintable(text));
}

void ErrorTextTest::parametersAreNeverTakenForPlaces()
{
    const QString text = errorText({ErrorCode::AlreadyMember, {u"%2 & %1"_s, u"Crew"_s}});
    QVERIFY2(text.contains(u"“%2 & %1” is already in the group “Crew”"_s), qPrintable(text));
}

void ErrorTextTest::aConflictShowsBothValuesAndWho()
{
    const QString text = errorText(
        {ErrorCode::Changed, {u"Ada King"_s, u"status"_s, u"active"_s, u"disabled"_s, u"pending"_s, u"Bo Lund"_s}});
    for (const QString &part :
        {u"Ada King"_s, u"Status"_s, u"Active"_s, u"Disabled"_s, u"Pending activation"_s, u"Bo Lund"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void ErrorTextTest::aConflictWithBlankSaysSo()
{
    const QString text = errorText(
        {ErrorCode::Changed, {u"Ada King"_s, u"firstName"_s, u"Ada"_s, QString(), u"Adah"_s, u"Bo Lund"_s}});
    QVERIFY2(text.contains(u"(blank)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"First name"_s), qPrintable(text));
}

void ErrorTextTest::twoTeamsAreBothNamed()
{
    const QString text = errorText({ErrorCode::OnTwoTeams, {u"Ada King"_s, u"Alpha"_s, u"North"_s, u"South"_s}});
    for (const QString &part : {u"“Ada King”"_s, u"“Alpha”"_s, u"“North”"_s, u"“South”"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    const QString alone = errorText({ErrorCode::OnTwoTeams, {u"Ada King"_s, u"Alpha"_s, u"North"_s, QString()}});
    QVERIFY2(alone.contains(u"“North” and as a team alone"_s), qPrintable(alone));
}

void ErrorTextTest::lineBreaksAreGone()
{
    const QString text = errorText({ErrorCode::InvalidEmail, {u"a\nb@example.org"_s}});
    QVERIFY2(text.contains(u"“a b@example.org”"_s), qPrintable(text));
}

void ErrorTextTest::whatIsNotKnownLeavesNoHole()
{
    const QString path = u"/tmp/a"_s;
    for (const Error &error :
        {Error {ErrorCode::FileUnreadable, {path, QString()}}, Error {ErrorCode::FileUnwritable, {path, QString()}},
            Error {ErrorCode::InvalidValue, {u"name"_s, QString(), u"…"_s}},
            Error {ErrorCode::InvalidValue, {u"name"_s, u"x"_s, u"…"_s}}}) {
        const QString text = errorText(error);
        QVERIFY2(!text.contains(u": ."_s) && !text.contains(u"…"_s) && !text.contains(u"“”"_s), qPrintable(text));
    }
}

void ErrorTextTest::aPlanSaysItsFirstRefusalAndHowManyMore()
{
    Plan plan;
    plan.items = {
        {0, {}, u"Ada"_s, Error {ErrorCode::Nothing, {u"Ada"_s}}}, {1, {}, u"x"_s, Error {ErrorCode::UserNotFound, {u"x"_s}}}};
    plan.refused = 3;
    plan.idle = 1;
    const QString text = planText(plan);
    QVERIFY2(text.startsWith(u"There is no user “x”."_s), qPrintable(text));
    QVERIFY2(text.contains(u"2 more"_s), qPrintable(text));
}

void ErrorTextTest::aPlanSaysItsViolation()
{
    Plan plan;
    plan.happening = 1;
    plan.violations = {{ErrorCode::LastAdministrator, {}}};
    QCOMPARE(planText(plan), errorText({ErrorCode::LastAdministrator, {}}));
}

void ErrorTextTest::anIdlePlanSaysThatNothingChanges()
{
    Plan plan;
    plan.idle = 2;
    QCOMPARE(planText(plan), errorText({ErrorCode::Nothing, {}}));
    plan.happening = 1;
    QVERIFY(planText(plan).isEmpty());
}

// What the dialog shows a field for, not the address that is made of it.
void ErrorTextTest::presetsAskForTheirWord()
{
    const auto text = [](const QString &preset, const QString &protocol) { return errorText({ErrorCode::ProviderMalformed, {u"One"_s, u"preset"_s, preset, protocol}}); };
    for (const QString &protocol : {u"oidc"_s, u"saml"_s})
        QVERIFY2(text(u"entra-id"_s, protocol).contains(u"directory ID"_s), qPrintable(text(u"entra-id"_s, protocol)));
    QVERIFY2(text(u"google"_s, u"saml"_s).contains(u"IdP ID"_s), qPrintable(text(u"google"_s, u"saml"_s)));
    QVERIFY2(text(u"google"_s, u"oidc"_s).contains(u"https://accounts.google.com"_s), qPrintable(text(u"google"_s, u"oidc"_s)));
    QVERIFY2(text(u"okta"_s, u"oidc"_s).contains(u"domain"_s) && !text(u"okta"_s, u"oidc"_s).contains(u"SAML"_s), qPrintable(text(u"okta"_s, u"oidc"_s)));
    QVERIFY2(text(u"okta"_s, u"saml"_s).contains(u"http://www.okta.com/"_s), qPrintable(text(u"okta"_s, u"saml"_s)));
}

void ErrorTextTest::settingsOfProvidersAreExplained()
{
    const QString text = errorText({ErrorCode::ProviderMalformed, {QString(), u"json"_s, u"illegal value"_s}});
    for (const QString &key : {u"name"_s, u"preset"_s, u"protocol"_s, u"issuer"_s, u"clientId"_s, u"signInUrl"_s, u"certificate"_s})
        QVERIFY2(text.contains(key), qPrintable(text));
    QVERIFY(text.contains(u"illegal value"_s));
    const QString ofAnObject = errorText({ErrorCode::ProviderMalformed, {QString(), u"json"_s, QString()}}); // it is JSON
    QVERIFY2(text.endsWith(ofAnObject) && text != ofAnObject, qPrintable(ofAnObject));
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "ErrorTextTest.moc"
