// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimStrictJson.h"
#include "scim/ScimMatch.h"
#include "scim/ScimPatch.h"
#include "scim/ScimSelection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(QByteArray text) // with ' in place of quotation marks
{
    const ScimResult<QJsonObject> read = ScimStrictJson::object(text.replace('\'', '"'));
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

// What patches do to a resource, whatever is in them.
class ScimPatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operations_data();
    void operations();
    void whateverComes();
    void wholeResources();
    void groups();
    void errorsAreReadAgain();
    void selections();
};

void ScimPatchTest::operations_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("after"); // of title and phoneNumbers; or the type of the error
    const QByteArray before = "{'phoneNumbers':[{'primary':true,'type':'home','value':'1'},{'type':'work','value':'2'}],'title':'T'}";
    QTest::newRow("primary moves") << QByteArray("{'op':'add','path':'phoneNumbers','value':[{'value':'3','primary':'True'}]}") << QByteArray("{'phoneNumbers':[{'primary':false,'type':'home','value':'1'},{'type':'work','value':'2'},{'primary':true,'value':'3'}],'title':'T'}");
    QTest::newRow("the same again") << QByteArray("{'op':'add','path':'phoneNumbers','value':{'type':'work','value':'2'}}") << before;
    QTest::newRow("as texts") << QByteArray("{'op':'replace','path':'phoneNumbers','value':['7']}") << QByteArray("{'phoneNumbers':[{'value':'7'}],'title':'T'}");
    QTest::newRow("some removed") << QByteArray("{'op':'remove','path':'phoneNumbers[type eq \\'HOME\\']'}") << QByteArray("{'phoneNumbers':[{'type':'work','value':'2'}],'title':'T'}");
    QTest::newRow("a part removed") << QByteArray("{'op':'remove','path':'phoneNumbers[value eq \\'1\\'].type'}") << QByteArray("{'phoneNumbers':[{'primary':true,'value':'1'},{'type':'work','value':'2'}],'title':'T'}");
    QTest::newRow("by list") << QByteArray("{'op':'remove','path':'phoneNumbers','value':[{'value':'1'}]}") << QByteArray("{'phoneNumbers':[{'type':'work','value':'2'}],'title':'T'}");
    QTest::newRow("all") << QByteArray("{'op':'remove','path':'phoneNumbers'}") << QByteArray("{'title':'T'}");
    QTest::newRow("made by a filter") << QByteArray("{'op':'add','path':'phoneNumbers[type eq \\'fax\\' and primary eq false].value','value':'9'}") << QByteArray("{'phoneNumbers':[{'primary':true,'type':'home','value':'1'},{'type':'work','value':'2'},{'primary':false,'type':'fax','value':'9'}],'title':'T'}");
    QTest::newRow("none to replace") << QByteArray("{'op':'replace','path':'phoneNumbers[type eq \\'fax\\'].value','value':'9'}") << QByteArray("{'phoneNumbers':[{'primary':true,'type':'home','value':'1'},{'type':'work','value':'2'}],'title':'T'}"); // it may have been told, and is not kept
    QTest::newRow("none to remove") << QByteArray("{'op':'remove','path':'phoneNumbers[type eq \\'fax\\']'}") << QByteArray("{'phoneNumbers':[{'primary':true,'type':'home','value':'1'},{'type':'work','value':'2'}],'title':'T'}");
    QTest::newRow("which of them") << QByteArray("{'op':'replace','path':'phoneNumbers.value','value':'9'}") << QByteArray("invalidPath");
    QTest::newRow("a filter for one value") << QByteArray("{'op':'replace','path':'title[value eq \\'T\\']','value':'9'}") << QByteArray("invalidPath");
    QTest::newRow("a part that is not") << QByteArray("{'op':'replace','path':'phoneNumbers[colour eq \\'red\\'].value','value':'9'}") << QByteArray("invalidFilter");
    QTest::newRow("an object for a text") << QByteArray("{'op':'replace','path':'title','value':{'x':1}}") << QByteArray("invalidValue");
    QTest::newRow("a list for a text") << QByteArray("{'op':'replace','path':'title','value':['x']}") << QByteArray("invalidValue");
    QTest::newRow("no value") << QByteArray("{'op':'replace','path':'title'}") << QByteArray("invalidValue");
    QTest::newRow("a path that is none") << QByteArray("{'op':'replace','path':5,'value':'x'}") << QByteArray("invalidPath");
}

void ScimPatchTest::operations()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, after);
    const QJsonObject resource = object("{'title':'T','phoneNumbers':[{'type':'home','value':'1','primary':true},{'type':'work','value':'2'}]}");
    const ScimResult<ScimPatch> patch = ScimPatch::read(ScimType::User, object("{'Operations':[" + operation + "]}"));
    const ScimResult<QJsonObject> result = patch ? patch->appliedTo(resource) : tl::unexpected(patch.error());
    QCOMPARE(result ? textOf(*result) : ScimError::keyOf(result.error().type).toLatin1(), after.replace('\'', '"'));
}

// Values and paths of any kind: what comes of it has nothing but what the schema names, of the kinds that it names.
void ScimPatchTest::whateverComes()
{
    QRandomGenerator dice(3);
    const QStringList paths {u"title"_s, u"name"_s, u"name.givenName"_s, u"active"_s, u"phoneNumbers"_s, u"phoneNumbers[type eq \"work\"]"_s, u"phoneNumbers[type eq \"work\"].value"_s, u"emails"_s, u"id"_s, u""_s, u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s,
        u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"_s, u"urn:x:y"_s, u"__proto__"_s, u"name.formatted"_s};
    const std::function<QJsonValue(int)> any = [&](int depth) -> QJsonValue {
        switch (dice.bounded(depth > 0 ? 8 : 5)) {
        case 0:
            return dice.bounded(2) == 0;
        case 1:
            return dice.bounded(100);
        case 2:
            return QJsonValue();
        case 3:
            return paths.at(dice.bounded(int(paths.size())));
        case 4:
            return u"True"_s;
        case 5: {
            QJsonArray list;
            for (int i = dice.bounded(4); i > 0; --i)
                list.append(any(depth - 1));
            return list;
        }
        default: {
            QJsonObject made;
            for (int i = dice.bounded(4); i > 0; --i)
                made.insert(dice.bounded(2) ? paths.at(dice.bounded(int(paths.size()))) : QStringList({u"value"_s, u"type"_s, u"primary"_s, u"givenName"_s, u"department"_s}).at(dice.bounded(5)), any(depth - 1));
            return made;
        }
        }
    };
    int done = 0;
    for (int i = 0; i < 20'000; ++i) {
        QJsonArray operations;
        for (int count = 1 + dice.bounded(3); count > 0; --count)
            operations.append(QJsonObject {{u"op"_s, QStringList({u"add"_s, u"Replace"_s, u"remove"_s}).at(dice.bounded(3))}, {u"path"_s, paths.at(dice.bounded(int(paths.size())))}, {u"value"_s, any(3)}});
        const ScimResult<ScimPatch> patch = ScimPatch::read(ScimType::User, {{u"Operations"_s, operations}});
        const ScimResult<QJsonObject> result = patch ? patch->appliedTo({{u"userName"_s, u"kim@x.example"_s}}) : tl::unexpected(patch.error());
        if (!result)
            continue;
        ++done;
        const ScimResult<QJsonObject> same = ScimPatch::resource(ScimType::User, *result); // which takes what it knows
        QVERIFY(same);
        QCOMPARE(textOf(*same), textOf(*result));
    }
    QVERIFY(done > 1'000);
}

void ScimPatchTest::wholeResources()
{
    const QJsonObject resource = *ScimPatch::resource(ScimType::User, object("{'SCHEMAS':['x'],'USERNAME':'a@x.example','Name':{'GIVENNAME':'A','formatted':'x','middleName':'M'},'id':'5','meta':{},'groups':[{'value':'x'}],'roles':['r'],'photos':[1],"
                                                                             "'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User':{'Department':'D','division':'V'},'urn:other':{'x':1},'active':'false','title':null}"));
    QCOMPARE(textOf(resource), QByteArray("{'active':false,'name':{'givenName':'A'},'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User':{'department':'D'},'userName':'a@x.example'}").replace('\'', '"'));
}

void ScimPatchTest::groups()
{
    const QByteArray a = "00000000-0000-4000-8000-00000000000a";
    const QByteArray b = "00000000-0000-4000-8000-00000000000b";
    const ScimResult<ScimPatch> patch = ScimPatch::read(ScimType::Group, object("{'Operations':[{'op':'add','path':'members','value':[{'value':'" + a + "'},{'value':'" + b.toUpper() + "'}]},{'op':'remove','path':'members[value eq \\'" + a + "\\']'},{'op':'replace','path':'displayName','value':'X'},{'op':'replace','path':'externalId','value':'X'}]}"));
    QVERIFY(patch);
    const ScimResult<ScimGroupPatch> group = ScimGroupPatch::of(*patch);
    QVERIFY(group && !group->empties && group->name == u"X"_s);
    QCOMPARE(group->named, QStringList({QString::fromLatin1(a), QString::fromLatin1(b)}));
    QCOMPARE(group->wanted.value(QString::fromLatin1(a), true), false);
    QCOMPARE(group->wanted.value(QString::fromLatin1(b)), true);
    QByteArray many;
    for (int i = 0; i <= ScimGroupPatch::MostMembers; ++i)
        many += (i ? "," : "") + QByteArray("'00000000-0000-4000-8000-") + QByteArray::number(100'000'000'000 + i) + '\'';
    const ScimResult<ScimPatch> large = ScimPatch::read(ScimType::Group, object("{'Operations':[{'op':'add','path':'members','value':[" + many + "]}]}"));
    QVERIFY(large && !ScimGroupPatch::of(*large));
}

void ScimPatchTest::errorsAreReadAgain()
{
    const ScimError error {409, ScimError::Type::Uniqueness, u"Taken"_s};
    QVERIFY(ScimError::read(error.json()) == error);
    QVERIFY(ScimError::read(object("{'status':404,'scimType':'somethingNew'}")) == (ScimError {404, ScimError::Type::None, {}}));
    for (const char *none : {"{}", "{'status':'200'}", "{'status':'x'}", "{'status':99999}", "{'status':null}"})
        QVERIFY(!ScimError::read(object(none)));
}

void ScimPatchTest::selections()
{
    const QJsonObject resource = object("{'id':'1','schemas':['x'],'userName':'a','name':{'givenName':'A','familyName':'B'},'phoneNumbers':[{'type':'work','value':'1'}]}");
    const auto of = [&](const QStringList &attributes, const QStringList &excluded) { return textOf(ScimSelection(ScimType::User, attributes, excluded).of(resource)); };
    QCOMPARE(of({}, {}), textOf(resource));
    QCOMPARE(of({u"phonenumbers.VALUE"_s}, {u"userName"_s}), QByteArray("{'id':'1','phoneNumbers':[{'value':'1'}],'schemas':['x']}").replace('\'', '"'));
    QCOMPARE(of({}, {u"id"_s, u"schemas"_s, u"name.givenName"_s, u"phoneNumbers"_s}), QByteArray("{'id':'1','name':{'familyName':'B'},'schemas':['x'],'userName':'a'}").replace('\'', '"'));
}

QTEST_GUILESS_MAIN(ScimPatchTest)
#include "ScimPatchTest.moc"
