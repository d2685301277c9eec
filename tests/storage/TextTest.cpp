// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"
#include "core/Text.h"
#include "storage/Database.h"
#include "storage/queries/Trail.h"
#include "support/RandomText.h"
#include "support/TestWorkspace.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace muster;
using namespace Qt::StringLiterals;

// Text has one form (rule 10): what enters through the engine's door is stored as it is recorded, or refused.
class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void isMadeTheSame_data();
    void isMadeTheSame();
    void isBounded_data();
    void isBounded();
    void twinsCannotBoth_data();
    void twinsCannotBoth();
    void onlyWholeIdsAreIds();
    void standsInRowAndRecordAlike_data();
    void standsInRowAndRecordAlike();
    void isUndoneAsItWas();
    void standsInOrder();
    void standsInTheOrderOfTheLanguage();
    void trailIsFoundWithoutAccents();

private:
    static Result<Outcome> addGroup(TestWorkspace &workspace, const QString &name) { return workspace.apply({change::addGroup(name)}); }
    static QStringList groups(TestWorkspace &workspace) { return workspace.rows({Table::Groups}, {Column::Name}); }
};

void TextTest::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("override") << u"Payroll\u202Efdp.exe"_s << u"U+202E RIGHT-TO-LEFT OVERRIDE"_s;
    QTest::newRow("isolate") << u"Pay\u2066roll"_s << u"U+2066 LEFT-TO-RIGHT ISOLATE"_s;
    QTest::newRow("byte order mark") << u"\uFEFFPayroll"_s << u"U+FEFF ZERO WIDTH NO-BREAK SPACE"_s;
    QTest::newRow("swapped mark") << u"\uFFFEPayroll"_s << u"U+FFFE NONCHARACTER"_s;
    QTest::newRow("noncharacter far out") << QString::fromUcs4(U"Pay\U0010FFFFroll") << u"U+10FFFF NONCHARACTER"_s;
    QTest::newRow("half a pair") << u"Pay"_s + QChar(0xDC00) + u"roll"_s << u"U+DC00 TRAIL SURROGATE"_s;
    QTest::newRow("bell") << u"Pay\aroll"_s << u"U+0007 CONTROL"_s;
    QTest::newRow("nothing") << u"Pay"_s + QChar(0) + u"roll"_s << u"U+0000 CONTROL"_s;
    QTest::newRow("delete") << u"Pay\u007Froll"_s << u"U+007F CONTROL"_s;
    QTest::newRow("control of the second row") << u"Pay\u009Broll"_s << u"U+009B CONTROL"_s;
}

void TextTest::isRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    TestWorkspace workspace;
    MUSTER_VERIFY(addGroup(workspace, u"Other"_s));
    const QStringList before = workspace.everything();
    const auto refused = [&](const ChangeSet &set) {
        const Result<Outcome> outcome = workspace->apply(set).result();
        return !outcome && outcome.error().code == ErrorCode::ForbiddenCharacter && outcome.error().parameters.value(1) == named
            && !outcome.error().parameters.value(2).contains(text);
    };
    QVERIFY(refused({{change::addGroup(text)}, {}, 0}));
    QVERIFY(refused({{newUser(u"bo@x.example"_s, {{Field::LastName, text}})}, {}, 0}));
    QVERIFY(refused({{newUser(text + u"@x.example"_s)}, {}, 0}));
    QVERIFY(refused({{change::addMember(text, u"ada@northwind.example"_s)}, {}, 0}));
    QVERIFY(refused({{change::editWorkspace({{Field::Providers, QStringList {u"SSO"_s, text}}})}, {}, 0}));
    QVERIFY(refused({{change::addGroup(u"Clean"_s)}, text, 0}));
    QVERIFY(!workspace->preview({{change::addGroup(text)}, {}, 0}).result()->canApply());
    QCOMPARE(workspace.everything(), before);
}

void TextTest::isMadeTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("around") << u"  Night watch\t"_s << u"Night watch"_s;
    QTest::newRow("blanks of other kinds") << u"\u3000Night\u00a0\u2003watch\u2028"_s << u"Night watch"_s;
    QTest::newRow("line break") << u"Night\r\nwatch"_s << u"Night watch"_s;
    QTest::newRow("zero width") << u"Ni\u200bg\u200dht wa\u2060tch"_s << u"Night watch"_s;
    QTest::newRow("soft hyphen, marks, selectors") << u"Ni\u00adght\u200e wat\ufe0fch\u200f"_s << u"Night watch"_s;
    QTest::newRow("tags") << u"Night watch"_s + QString::fromUcs4(U"\U000E0041\U000E007F") << u"Night watch"_s;
    QTest::newRow("decomposed") << u"Cafe\u0301 u\u0308ber"_s << u"Café über"_s;
    QTest::newRow("joined over what is unseen") << u"e\u200b\u0301"_s << u"é"_s;
    QTest::newRow("Hangul") << u"\u1112\u1161\u11ab"_s << u"한"_s;
    QTest::newRow("beyond the first plane") << u"𠮷野 😀"_s << u"𠮷野 😀"_s;
}

void TextTest::isMadeTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, stored);
    TestWorkspace workspace;
    const Result<Outcome> added = addGroup(workspace, text);
    MUSTER_VERIFY(added);
    QCOMPARE(groups(workspace), QStringList {stored});
    QCOMPARE(added->summary.first.set.text(Field::Name), stored);
    QCOMPARE(addGroup(workspace, stored).error().code, ErrorCode::NameTaken);
    MUSTER_VERIFY(workspace.apply({change::addMember(text, u" ADA@northwind.example "_s)})); // named as it was typed
    MUSTER_VERIFY(workspace->undo().result());
    MUSTER_VERIFY(workspace->undo().result());
    QCOMPARE(groups(workspace), QStringList());
}

void TextTest::isBounded_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("most");
    QTest::newRow("name") << int(Field::LastName) << u"𐐷"_s.repeated(LongestName);
    QTest::newRow("address") << int(Field::Email) << u"a@"_s + u"bcdefgh."_s.repeated(31) + u"org1"_s;
    QTest::newRow("local part") << int(Field::Email) << u"ü"_s.repeated(LongestLocalPart) + u"@x.example"_s;
}

void TextTest::isBounded()
{
    QFETCH(int, field);
    QFETCH(QString, most);
    TestWorkspace workspace;
    Values set {{Field::Email, u"bo@x.example"_s}};
    set.set(Field(field), most);
    MUSTER_VERIFY(workspace.apply({change::addUser(set)}));
    set.set(Field::Email, u"cy@x.example"_s);
    set.set(Field(field), u"b"_s + most);
    const Error error = workspace.apply({change::addUser(set)}).error();
    QVERIFY(error.code == ErrorCode::TextTooLong || error.code == ErrorCode::LocalPartTooLong);
    for (const QString &said : error.parameters)
        QVERIFY(said.toUcs4().size() <= 60);
    QCOMPARE(workspace->apply({{change::addGroup(u"G"_s)}, QString(LongestReason + 1, u'r'), 0}).result().error().code, ErrorCode::TextTooLong);
    MUSTER_VERIFY(workspace->apply({{change::addGroup(u"G"_s)}, QString(LongestReason, u'r'), 0}).result());
}

void TextTest::twinsCannotBoth_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *name, const QString &one, const QString &other) { QTest::newRow(name) << one << other; };
    row("case", u"Night watch"_s, u"NIGHT WATCH"_s);
    row("case beyond ASCII", u"ÇAĞRI"_s, u"çağrı"_s);
    row("a letter that grows", u"Straße"_s, u"STRASSE"_s);
    row("wide letters", u"Ｔｅａｍ １"_s, u"Team 1"_s);
    row("ligature", u"Oﬃce"_s, u"Office"_s);
    row("composition after case", u"\u01f0"_s, u"J\u030c"_s);
    row("filler", u"Te\u3164am"_s, u"Team"_s);
    row("accents", u"Café crew"_s, u"Cafe crew"_s);
    row("circled", u"Team ②"_s, u"Team 2"_s);
}

void TextTest::twinsCannotBoth()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({change::addGroup(one), change::addProject(one)}));
    QCOMPARE(addGroup(workspace, other).error().code, ErrorCode::NameTaken);
    QCOMPARE(workspace.apply({change::addProject(other)}).error().code, ErrorCode::NameTaken);
    MUSTER_VERIFY(addGroup(workspace, u"Third"_s));
    QCOMPARE(workspace.apply({change::renameGroup(u"Third"_s, other)}).error().code, ErrorCode::NameTaken);
    QCOMPARE(workspace.apply({change::editWorkspace({{Field::Classifications, QStringList {one, other}}})}).error().code, ErrorCode::NamedTwice);
}

void TextTest::onlyWholeIdsAreIds()
{
    const QString id = u"0f3a5c1e-7b2d-4c68-9e10-5a4b3c2d1e0f"_s;
    TestWorkspace workspace;
    for (const QString &address : {id + u"@x.example"_s, u"x"_s + id + u"@x.example"_s}) {
        MUSTER_VERIFY(workspace.apply({newUser(address)}));
        MUSTER_VERIFY(workspace.apply({change::editUser(address, {{Field::Verified, true}})}));
    }
    for (const QString &name : {id + u" crew"_s, u'{' + id + u'}', u"urn:uuid:"_s + id, id.chopped(1)}) {
        MUSTER_VERIFY(addGroup(workspace, name));
        MUSTER_VERIFY(workspace.apply({change::addMember(name, id + u"@x.example"_s)}));
    }
    QCOMPARE(addGroup(workspace, id).error().code, ErrorCode::InvalidValue);
    for (const QString &wanted : {u'{' + id + u'}', id + u" or so"_s, id.toUpper().chopped(1)})
        QCOMPARE(workspace.apply({change::addUser({{Field::Email, u"a@b.example"_s}}, wanted)}).error().code, ErrorCode::InvalidValue);
    MUSTER_VERIFY(workspace.apply({change::addUser({{Field::Email, u"a@b.example"_s}}, id.toUpper())}));
    QCOMPARE(workspace.rows({Table::Users, u"email:a@b"_s}, {Column::UserId}), QStringList {id});
    MUSTER_VERIFY(workspace.apply({change::editUser(id.toUpper(), {{Field::Verified, true}})}));
}

void TextTest::standsInRowAndRecordAlike_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = engineOfProgram() == Engine::Sqlite ? 6 : 2; // what a text becomes is the same on both
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Whatever the text: it is refused and nothing is changed, or row and record have it in the one form, and undo and redo work.
void TextTest::standsInRowAndRecordAlike()
{
    QFETCH(quint32, seed);
    RandomText texts(seed);
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(u"bo@x.example"_s), change::addGroup(u"G"_s), change::addProject(u"P"_s)}));
    struct Place
    {
        ObjectKind kind;
        QString reference;
        Table table;
        Field field;
    };
    QVector<Place> places {{ObjectKind::Group, u"G"_s, Table::Groups, Field::Name}, {ObjectKind::Project, u"P"_s, Table::Projects, Field::Name}};
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (field.kind == ValueKind::Text && field.referent == Referent::Nothing)
            places.append({ObjectKind::User, u"bo@x.example"_s, Table::Users, field.field});
    }
    int taken = 0;
    for (int round = 0; round < 60; ++round) {
        const Place &place = places.at(round % places.size());
        const QString text = place.field == Field::Email ? texts.next() + u"@x.example"_s : texts.next();
        const QString id = workspace.rows({place.table, place.kind == ObjectKind::User ? u"-ada"_s : QString()},
            {place.kind == ObjectKind::User ? Column::UserId : place.kind == ObjectKind::Group ? Column::GroupId : Column::ProjectId}).first();
        const QStringList before = workspace.everything();
        const QString reason = texts.next();
        const ChangeSet set {{Change(Verb::Edit, place.kind, {id}, {}, {{place.field, text}})}, reason, 0};
        const Result<Outcome> done = workspace->apply(set).result();
        if (!done || !done->event) {
            QCOMPARE(workspace.everything(), before);
            continue;
        }
        ++taken;
        const QVector<Entry> entries = *workspace->read(ReadEntries {done->event}).result();
        const QString recorded = entries.first().change.set.text(place.field);
        QCOMPARE(recorded, visibleText(text));
        QCOMPARE(visibleText(recorded), recorded); // it has no other form
        QCOMPARE(workspace.rows({place.table, place.kind == ObjectKind::User ? u"-ada"_s : QString()}, {place.field}), QStringList {recorded});
        QCOMPARE(workspace.rows({Table::Events, u"event:%1"_s.arg(done->event)}, {Column::Reason}), QStringList {visibleText(reason)});
        const QStringList after = workspace.everything();
        MUSTER_VERIFY(workspace->undo().result());
        QCOMPARE(workspace.everything(), before);
        MUSTER_VERIFY(workspace->redo().result());
        QCOMPARE(workspace.everything(), after);
    }
    QVERIFY(taken > 10);
    const Result<WorkspaceReport> report = workspace->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

// Text of a trail that an older program wrote comes back in the one form, whatever it is.
void TextTest::isUndoneAsItWas()
{
    TestWorkspace workspace;
    for (const QString &name : {u"a\u00a0\u200bb"_s, u"\ufeff"_s, u"x\u202ey"_s, QString(LongestName + 50, u'n')}) {
        const QStringList before = groups(workspace);
        ChangeSet old {{change::addGroup(name)}, u"\ufeffwhy"_s, 1}; // as undo makes it of a record
        const Result<Outcome> brought = workspace->apply(old).result();
        MUSTER_VERIFY(brought);
        QCOMPARE(groups(workspace).size(), before.size() + 1);
        MUSTER_VERIFY(workspace->undo(brought->event).result());
        QCOMPARE(groups(workspace), before);
    }
}

void TextTest::standsInOrder()
{
    TestWorkspace workspace;
    QVector<Change> changes;
    const QStringList inOrder {u"Äpfel"_s, u"Birne"_s, u"Team 1"_s, u"Team 2"_s, u"Team 10"_s, u"team 20"_s, u"Team 100"_s, u"Ωmega"_s, u"Яблоко"_s};
    for (const QString &name : {inOrder[4], inOrder[0], inOrder[8], inOrder[2], inOrder[6], inOrder[1], inOrder[7], inOrder[3], inOrder[5]})
        changes << change::addGroup(name) << change::addProject(name) << change::addMember(name, u"ada@northwind.example"_s) << change::assignGroup(name, name);
    MUSTER_VERIFY(workspace.apply(changes));
    QCOMPARE(groups(workspace), inOrder);
    QCOMPARE(workspace.rows({Table::Projects, {}, {}, {{Column::Name, Qt::AscendingOrder}}}, {Column::Name}), inOrder);
    QCOMPARE(workspace.rows({Table::Members}, {Column::Group}), inOrder);
    QCOMPARE(workspace.rows({Table::Assignments}, {Column::Project}), inOrder);
    QCOMPARE(workspace.rows({Table::Users}, {Column::Groups}), QStringList {inOrder.join(u'+')});
    QCOMPARE(*workspace->read(KnownValues {Table::Users, Column::Groups, {}, 50}).result(), inOrder);
}

void TextTest::standsInTheOrderOfTheLanguage()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({change::addGroup(u"Zebra"_s), change::addGroup(u"Ö-team"_s), change::addGroup(u"Ost"_s)}));
    const QStringList root {u"Ö-team"_s, u"Ost"_s, u"Zebra"_s};
    QVERIFY(groups(workspace) == root || groups(workspace) == QStringList({u"Ost"_s, u"Ö-team"_s, u"Zebra"_s}));
    const QStringList before = groups(workspace);
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::Language, u"sv"_s}})}));
    const QStringList swedish {u"Ost"_s, u"Zebra"_s, u"Ö-team"_s};
    QCOMPARE(groups(workspace), swedish);
    MUSTER_VERIFY(workspace.apply({change::addGroup(u"Åre"_s)}));
    QCOMPARE(groups(workspace), QStringList({u"Ost"_s, u"Zebra"_s, u"Åre"_s, u"Ö-team"_s}));
    MUSTER_VERIFY(workspace.reopen());
    QCOMPARE(groups(workspace).size(), 4);
    for (const QString &unknown : {u"klingon language"_s, u"qqq"_s, u""_s})
        QVERIFY(!workspace.apply({change::editWorkspace({{Field::Language, unknown}})}));
    MUSTER_VERIFY(workspace->undo().result());
    MUSTER_VERIFY(workspace->undo().result());
    QCOMPARE(groups(workspace), before);
}

void TextTest::trailIsFoundWithoutAccents()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace->apply({{change::addGroup(u"Équipe Ørsted"_s)}, u"Prüfung fällig"_s, 0}).result());
    MUSTER_VERIFY(workspace.apply({change::addGroup(u"Plain"_s)}));
    const auto events = [&](const QString &query) { return workspace.rows({Table::Events, query}, {Column::Object}); };
    const QStringList found {u"Équipe Ørsted"_s};
    for (const QString &query : {u"equipe"_s, u"ÉQUIPE"_s, u"orsted"_s, u"prufung"_s, u"reason:fallig"_s, u"object:\"equipe orsted\""_s})
        QCOMPARE(events(query), found);
    QCOMPARE(workspace.rows({Table::Entries, u"equipe"_s}, {Column::Object}), found);
    QCOMPARE(workspace.rows({Table::Entries, u"change:equipe"_s}, {Column::Object}), found);
    QCOMPARE(workspace.rows({Table::Entries, u"operator:KING object:plain"_s}, {Column::Object}), QStringList {u"Plain"_s});
}

QTEST_GUILESS_MAIN(TextTest)
#include "TextTest.moc"
