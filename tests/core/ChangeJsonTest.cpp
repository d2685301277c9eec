// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

QVariant example(const FieldDefinition &field)
{
    switch (field.kind) {
    case ValueKind::Text:
        return u"Ærø \"x\" \\ \n é"_s;
    case ValueKind::Key:
        return field.allowed.last();
    case ValueKind::Flag:
        return true;
    case ValueKind::Time:
        return qint64(1'775'000'000'123);
    case ValueKind::Number:
        return qint64(-42);
    case ValueKind::List:
        return QStringList {u"One"_s, u"Two, three"_s};
    }
    Q_UNREACHABLE();
}

// A change that says everything its definition lets it say.
Change fullChange(const ChangeDefinition &definition)
{
    Change change(definition.verb, definition.object);
    for (const QString &wanted : definition.references)
        change.setReference(QLatin1StringView(wanted.section(u'|', 0, 0).toLatin1()), u"Ada & Co"_s);
    for (const FieldDefinition &field : fieldsOf(definition.object)) {
        change.set.set(field.field, example(field));
        change.was.set(field.field, field.use & FieldDefinition::Nullable ? QVariant() : example(field));
    }
    change.seen = 9'007'199'254'740'991;
    return change;
}

} // namespace

class ChangeJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeComesBack();
    void aSetComesBack();
    void anArrayAloneIsASet();
    void theFormIsStable();
    void timesWithoutAZoneAreUtc();
    void timesAreWrittenAsIso8601();
    void textsAreEscaped();
    void mistakes_data();
    void mistakes();
    void brokenTextNamesItsPlace();
    void whatStandsBesideTheChangesIsKnown();
    void mutationsNeverCrash();
};

void ChangeJsonTest::everyChangeComesBack()
{
    for (const ChangeDefinition &definition : changeDefinitions()) {
        const Change change = fullChange(definition);
        const Result<Change> back = changeFromJson(toJsonText(change));
        QVERIFY2(back, qPrintable(QString::fromUtf8(toJsonText(change))));
        QVERIFY2(*back == change, definition.name);
    }
}

void ChangeJsonTest::aSetComesBack()
{
    ChangeSet set;
    set.reason = u"Spring cleaning"_s;
    for (const ChangeDefinition &definition : changeDefinitions())
        set.changes.append(fullChange(definition));
    const Result<ChangeSet> back = changeSetFromJson(toJsonText(set));
    QVERIFY(back);
    QVERIFY(*back == set);
}

void ChangeJsonTest::anArrayAloneIsASet()
{
    const auto set = changeSetFromJson(
        R"([{"do": "addGroup", "set": {"name": "Crew"}}, {"do": "addProject", "set": {"name": "Alpha"}}])");
    QVERIFY(set);
    QCOMPARE(set->changes.size(), 2);
    QVERIFY(set->changes.at(0) == change::addGroup(u"Crew"_s));
    QVERIFY(set->reason.isEmpty());
    QVERIFY(changeSetFromJson("[]")->changes.isEmpty());
}

// The audit chain is a hash over this text: it must stay as it is.
void ChangeJsonTest::theFormIsStable()
{
    Change change = change::editUser(
        u"u1"_s, {{Field::Status, u"disabled"_s}, {Field::LastLogin, qint64(1'775'000'000'123)}, {Field::Provider, {}}}, 12);
    change.was = {{Field::Roles, QStringList {u"analyst"_s}}, {Field::Locked, true}};
    QCOMPARE(toJsonText(change),
        QByteArray(
            R"({"do":"editUser","user":"u1","seen":12,"was":{"roles":["analyst"],"locked":true},)"
            R"("set":{"status":"disabled","lastLogin":"2026-03-31T23:33:20.123Z","provider":null}})"));
}

void ChangeJsonTest::timesWithoutAZoneAreUtc()
{
    qputenv("TZ", "Pacific/Auckland");
    for (const char *time :
        {"2026-03-31T12:00:00", "2026-03-31T12:00:00Z", "2026-03-31T14:00:00+02:00", "2026-03-31T12:00:00.000Z"}) {
        const auto change
            = changeFromJson(QByteArray(R"({"do":"addGroup","set":{"name":"x","created":")") + time + R"("}})");
        QVERIFY2(change, time);
        QCOMPARE(change->set.value(Field::Created).toLongLong(), 1'774'958'400'000);
    }
}

void ChangeJsonTest::timesAreWrittenAsIso8601()
{
    for (const qint64 ms : {0LL, -1LL, 951'782'400'000LL, 1'709'251'199'999LL, -62'135'596'800'000LL, 253'402'300'799'999LL}) {
        const QString text = QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs);
        const QByteArray json = toJsonText(change::editUser(u"a"_s, {{Field::LastLogin, ms}}));
        QCOMPARE(json, R"({"do":"editUser","user":"a","set":{"lastLogin":")" + text.toUtf8() + R"("}})");
    }
}

void ChangeJsonTest::textsAreEscaped()
{
    for (const QString &name : {u"O\"Brien\\\n\t\u0001"_s, u"Åström"_s, u"~ \u007f"_s, u"😀\""_s, QString()}) {
        const QByteArray json = toJsonText(change::editUser(u"a"_s, {{Field::FirstName, name.isNull() ? u""_s : name}}));
        QCOMPARE(QJsonDocument::fromJson(json).object().value("set"_L1).toObject().value("firstName"_L1).toString(), name);
    }
    const QByteArray plain = toJsonText(change::editUser(u"a"_s, {{Field::FirstName, u"\"\\\n"_s}}));
    QCOMPARE(plain, R"({"do":"editUser","user":"a","set":{"firstName":"\"\\\u000a"}})");
}

void ChangeJsonTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("named");
    const auto row = [](const char *name, const char *json, ErrorCode code, QStringList named) {
        QTest::newRow(name) << QByteArray(json) << int(code) << named;
    };
    row("no do", R"({"user": "a"})", ErrorCode::UnknownChange, {QString()});
    row("unknown do", R"({"do": "fireUser", "user": "a"})", ErrorCode::UnknownChange, {u"fireUser"_s});
    row("unknown key", R"({"do": "editUser", "user": "a", "sett": {}})", ErrorCode::UnknownFieldInChange,
        {u"editUser"_s, u"sett"_s});
    row("reference that does not belong", R"({"do": "editUser", "user": "a", "project": "p"})",
        ErrorCode::UnknownFieldInChange, {u"editUser"_s, u"project"_s});
    row("unknown field", R"({"do": "editUser", "user": "a", "set": {"colour": 1}})", ErrorCode::UnknownFieldInChange,
        {u"editUser"_s, u"colour"_s});
    row("no user", R"({"do": "editUser", "set": {}})", ErrorCode::MissingField, {u"editUser"_s, u"user"_s});
    row("empty user", R"({"do": "editUser", "user": "", "set": {}})", ErrorCode::MissingField,
        {u"editUser"_s, u"user"_s});
    row("neither", R"({"do": "assign", "project": "p"})", ErrorCode::MissingField, {u"assign"_s, u"user|group"_s});
    row("both", R"({"do": "assign", "project": "p", "user": "u", "group": "g"})", ErrorCode::MissingField,
        {u"assign"_s, u"user|group"_s});
    row("user is a number", R"({"do": "addUser", "user": 5, "set": {}})", ErrorCode::InvalidValue, {u"user"_s, u"5"_s});
    row("seen is text", R"({"do": "editUser", "user": "a", "seen": "12"})", ErrorCode::InvalidValue,
        {u"seen"_s, u"\"12\""_s});
    row("seen is negative", R"({"do": "editUser", "user": "a", "seen": -1})", ErrorCode::InvalidValue,
        {u"seen"_s, u"-1"_s});
    row("set is a list", R"({"do": "editUser", "user": "a", "set": []})", ErrorCode::InvalidValue, {u"set"_s, u"[]"_s});
    row("unknown status", R"({"do": "editUser", "user": "a", "set": {"status": "asleep"}})", ErrorCode::InvalidValue,
        {u"status"_s, u"\"asleep\""_s, u"pending, active, disabled"_s});
    row("flag as text", R"({"do": "editUser", "user": "a", "set": {"locked": "true"}})", ErrorCode::InvalidValue,
        {u"locked"_s, u"\"true\""_s});
    row("list with a number", R"({"do": "editUser", "user": "a", "set": {"roles": ["x", 1]}})", ErrorCode::InvalidValue,
        {u"roles"_s});
    row("list as text", R"({"do": "editUser", "user": "a", "set": {"roles": "analyst"}})", ErrorCode::InvalidValue,
        {u"roles"_s});
    row("null that may not be", R"({"do": "editUser", "user": "a", "set": {"email": null}})", ErrorCode::InvalidValue,
        {u"email"_s, u"null"_s});
    row("no time", R"({"do": "addGroup", "set": {"name": "x", "created": "soon"}})", ErrorCode::InvalidValue,
        {u"created"_s});
    row("was is checked too", R"({"do": "editUser", "user": "a", "was": {"locked": 1}})", ErrorCode::InvalidValue,
        {u"locked"_s});
}

void ChangeJsonTest::mistakes()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, named);
    const Result<Change> change = changeFromJson(json);
    QVERIFY(!change);
    QTEST(int(change.error().code), "code");
    QCOMPARE(change.error().parameters.mid(0, named.size()), named);
    QVERIFY(!changeSetFromJson('[' + json + ']')); // one wrong change spoils the set
}

void ChangeJsonTest::brokenTextNamesItsPlace()
{
    for (const char *text : {"", "{", "[{]", "nonsense", "[{\"do\":}]", "\xff\xfe"}) {
        const Result<ChangeSet> set = changeSetFromJson(text);
        QVERIFY2(!set, text);
        QCOMPARE(set.error().code, ErrorCode::ChangeMalformed);
        QVERIFY(!set.error().parameters.value(1).isEmpty());
    }
    QCOMPARE(changeSetFromJson("{}").error().code, ErrorCode::ChangeMalformed);
    QCOMPARE(changeSetFromJson(R"({"changes": {}})").error().code, ErrorCode::ChangeMalformed);
    QCOMPARE(changeSetFromJson("[1]").error().code, ErrorCode::UnknownChange);
}

// Who writes it there means something by it.
void ChangeJsonTest::whatStandsBesideTheChangesIsKnown()
{
    for (const char *key : {"dry-run", "dryRun", "Reason", "change", "seen", ""}) {
        const auto set = changeSetFromJson(QByteArray(R"({"reason": "why", "%1": true, "changes": []})").replace("%1", key));
        QVERIFY2(!set, key);
        QCOMPARE(set.error().code, ErrorCode::UnknownFieldInChange);
        QCOMPARE(set.error().parameters.value(1), QString::fromLatin1(key));
    }
    for (const char *reason : {"5", "true", "null", "[\"why\"]", "{}"}) {
        const auto set = changeSetFromJson(QByteArray(R"({"reason": %1, "changes": []})").replace("%1", reason));
        QVERIFY2(!set, reason);
        QCOMPARE(set.error().code, ErrorCode::InvalidValue);
        QCOMPARE(set.error().parameters.value(0), u"reason"_s);
    }
    QCOMPARE(changeSetFromJson(R"({"changes": [], "reason": "why"})")->reason, u"why"_s);
    QVERIFY(changeSetFromJson(R"({"changes": []})")->reason.isEmpty());
}

void ChangeJsonTest::mutationsNeverCrash()
{
    ChangeSet set;
    for (const ChangeDefinition &definition : changeDefinitions())
        set.changes.append(fullChange(definition));
    const QByteArray good = toJsonText(set);
    quint32 seed = 11;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    static const QByteArray pieces = "{}[]\":,0-9.eE\\untfals \x00\x80\xff";
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = good;
        for (quint32 i = 0; i <= next(4); ++i) {
            const int at = int(next(quint32(text.size())));
            if (next(4) == 0)
                text.remove(at, int(next(40)));
            else
                text[at] = pieces.at(int(next(quint32(pieces.size()))));
        }
        const Result<ChangeSet> parsed = changeSetFromJson(text);
        if (parsed)
            QVERIFY(*changeSetFromJson(toJsonText(*parsed)) == *parsed);
    }
}

QTEST_GUILESS_MAIN(ChangeJsonTest)
#include "ChangeJsonTest.moc"
