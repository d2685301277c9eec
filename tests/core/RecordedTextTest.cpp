// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/RecordedText.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

// What is recorded is read in a quick way of its own, which must come to what any reader of JSON comes to.
class RecordedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsReadAsItWasWritten();
    void allElseIsLeftToOthers_data();
    void allElseIsLeftToOthers();
};

namespace {

QVariant sampleOf(const FieldDefinition &field, int which)
{
    switch (field.kind) {
    case ValueKind::Text:
        return QStringList {u"Zoë → 김 😀"_s, u""_s, u"plain"_s}.at(which);
    case ValueKind::Key:
        return field.allowed.at(which % field.allowed.size());
    case ValueKind::Flag:
        return which == 0;
    case ValueKind::Time:
        return QVector<qint64> {0, 1774958400123, -62'135'596'800'000}.at(which);
    case ValueKind::Number:
        return QVector<qint64> {0, -17, 999'999'999'999'999}.at(which);
    case ValueKind::List:
        return QVector<QStringList> {{u"a"_s, u"bé"_s}, {}, {u""_s}}.at(which);
    }
    return {};
}

} // namespace

void RecordedTextTest::everyChangeIsReadAsItWasWritten()
{
    for (const ChangeDefinition &definition : changeDefinitions()) {
        for (int which = 0; which < 3; ++which) {
            Change change(definition.verb, definition.object);
            for (const QString &references : definition.references)
                change.setReference(QLatin1StringView(references.split(u'|').value(which % 2, references.section(u'|', 0, 0)).toLatin1()), u"11111111-1111-4111-8111-111111111111"_s);
            for (const FieldDefinition &field : fieldsOf(definition.object)) {
                change.was.set(field.field, field.is(FieldDefinition::Nullable) ? QVariant() : sampleOf(field, which));
                change.set.set(field.field, sampleOf(field, which));
            }
            const QByteArray json = toJsonText(change);
            const Result<Change> wanted = changeFromJson(QJsonDocument::fromJson(json).object());
            QVERIFY2(wanted, json.constData());
            if (wanted->set.isEmpty() && wanted->verb == Verb::Edit) // of the trail, that says all
                continue;
            const std::optional<Change> read = changeFromRecorded(json);
            QVERIFY2(read, json.constData());
            QCOMPARE(*read, *wanted);
            QCOMPARE(toJsonText(*read), toJsonText(*wanted)); // in the same order, too
            for (const Values::Entry &entry : wanted->set)
                QCOMPARE(read->set.value(entry.field).isNull(), entry.value.isNull());
        }
    }
}

void RecordedTextTest::allElseIsLeftToOthers_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("nothing", "");
    row("no change", R"({"do":"fly"})");
    row("blanks", R"({"do": "addUser"})");
    row("something after it", R"({"do":"addUser","user":"u"} )");
    row("an escape", R"({"do":"addGroup","set":{"name":"a\u0041"}})");
    row("broken off", R"({"do":"addUser","user":"u","set":{"email":"a@x.example")");
    row("no UTF-8", QByteArray(R"({"do":"addGroup","set":{"name":"?"}})").replace("?", "\xff"));
    row("an unknown field", R"({"do":"addUser","set":{"shoes":"blue"}})");
    row("a field twice", R"({"do":"addUser","set":{"email":"a@x.example","email":"b@x.example"}})");
    row("another key", R"({"do":"addUser","why":"so"})");
    row("text for yes", R"({"do":"editUser","user":"u","set":{"mfa":"true"}})");
    row("a key that is not allowed", R"({"do":"editUser","user":"u","set":{"status":"asleep"}})");
    row("null where there is none", R"({"do":"editUser","user":"u","set":{"status":null}})");
    row("a day that is none", R"({"do":"addUser","set":{"created":"2026-02-30T00:00:00.000Z"}})");
    row("an hour that is none", R"({"do":"addUser","set":{"created":"2026-02-03T24:00:00.000Z"}})");
    row("time elsewhere", R"({"do":"addUser","set":{"created":"2026-02-03T12:00:00.000+01:00"}})");
    row("nobody", R"({"do":"deleteUser"})");
    row("a member of nothing", R"({"do":"addMember","user":"u"})");
    row("two for one", R"({"do":"unassign","project":"p","user":"u","group":"g"})");
    row("an edit of nothing", R"({"do":"editUser","user":"u"})");
    row("nothing seen", R"({"do":"editUser","user":"u","seen":-1,"set":{"mfa":false}})");
}

void RecordedTextTest::allElseIsLeftToOthers()
{
    QFETCH(QByteArray, json);
    QVERIFY(!changeFromRecorded(json));
}

QTEST_APPLESS_MAIN(RecordedTextTest)
#include "RecordedTextTest.moc"
