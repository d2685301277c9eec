// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

const QVector<ObjectKind> objects {ObjectKind::User, ObjectKind::Group, ObjectKind::Project, ObjectKind::Member,
    ObjectKind::Assignment, ObjectKind::Workspace};

} // namespace

class FieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUniqueForAnObject();
    void aFieldHasOneKeyEverywhere();
    void initialValuesAreOfTheFieldsKind();
    void everyFieldIsDocumented();
    void whatNeverChangesIsNotEditable();
    void whoCorrectsWhatIsTold();
};

void FieldTest::keysAreUniqueForAnObject()
{
    for (const ObjectKind object : objects) {
        QSet<QByteArray> keys;
        for (const FieldDefinition &field : fieldsOf(object)) {
            keys.insert(field.key);
            QCOMPARE(findField(object, field.field), &field);
            QCOMPARE(findField(object, QString::fromLatin1(field.key)), &field);
        }
        QCOMPARE(keys.size(), fieldsOf(object).size());
    }
    QVERIFY(!findField(ObjectKind::Group, Field::Email));
    QVERIFY(!findField(ObjectKind::User, u"Email"_s)); // JSON is exact
}

void FieldTest::aFieldHasOneKeyEverywhere()
{
    for (const ObjectKind object : objects) {
        for (const FieldDefinition &field : fieldsOf(object))
            QCOMPARE(keyOf(field.field), QString::fromLatin1(field.key));
    }
    for (int field = 0; field <= int(Field::Change); ++field)
        QVERIFY(!keyOf(Field(field)).isEmpty());
}

void FieldTest::initialValuesAreOfTheFieldsKind()
{
    for (const ObjectKind object : objects) {
        for (const FieldDefinition &field : fieldsOf(object)) {
            const QVariant initial = field.initial();
            if (initial.isNull()) {
                const bool isNow = field.field == Field::Created; // what is not given is the time at which it is added
                QVERIFY2(isNow || field.use & (FieldDefinition::Required | FieldDefinition::Nullable), field.key);
                continue;
            }
            QVERIFY2((field.kind == ValueKind::Flag) == (initial.typeId() == QMetaType::Bool), field.key);
            QVERIFY2((field.kind == ValueKind::List) == (initial.typeId() == QMetaType::QStringList), field.key);
            if (field.kind == ValueKind::Key)
                QVERIFY2(field.allowed.contains(initial.toString()), field.key);
        }
    }
    QCOMPARE(findField(ObjectKind::User, Field::Roles)->initial(), QVariant(QStringList {u"standard-user"_s}));
    QCOMPARE(findField(ObjectKind::Workspace, Field::Providers)->initial(), QVariant(QStringList()));
    QCOMPARE(findField(ObjectKind::Assignment, Field::Access)->initial(), QVariant(u"write"_s));
}

void FieldTest::everyFieldIsDocumented()
{
    for (const ObjectKind object : objects) {
        for (const FieldDefinition &field : fieldsOf(object)) {
            QVERIFY2(field.about && *field.about, field.key);
            QVERIFY2((field.kind == ValueKind::Key) == !field.allowed.isEmpty(), field.key);
        }
    }
}

void FieldTest::whatNeverChangesIsNotEditable()
{
    QVERIFY(!(findField(ObjectKind::User, Field::SignIn)->use & FieldDefinition::Editable)); // U8
    for (const Field field : {Field::Email, Field::FirstName, Field::LastName})
        QVERIFY(findField(ObjectKind::User, field)->use & FieldDefinition::Personal);
}

// All that is theirs, and each of the ways by which a picture comes.
void FieldTest::whoCorrectsWhatIsTold()
{
    const QString corrected = QString::fromUtf8(findField(ObjectKind::Workspace, Field::CorrectNames)->about);
    for (const QString &theirs : {u"names"_s, u"addresses"_s, u"languages"_s, u"signatures"_s, u"pictures"_s})
        QVERIFY2(corrected.contains(theirs), qPrintable(corrected));
    const QString picture = QString::fromUtf8(findField(ObjectKind::User, Field::Picture)->about);
    QVERIFY2(picture.contains(u"window"_s) && picture.contains(u"musterctl picture"_s), qPrintable(picture));
}

QTEST_GUILESS_MAIN(FieldTest)
#include "FieldTest.moc"
