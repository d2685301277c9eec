// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPlan.h"
#include "exchange/TableExport.h"
#include "storage/queries/WorkspaceState.h"
#include "support/EveryChange.h"
#include "support/TestWorkspace.h"
#include "texts/ChangeText.h"
#include "texts/ErrorText.h"
#include "texts/Titles.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QStringEncoder>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

using Planned = std::shared_ptr<const ImportPlan>;

// A thousand people with umlauts, quotes, delimiters and line breaks in their names.
QVector<QStringList> people()
{
    QVector<QStringList> rows {{u"email"_s, u"first name"_s, u"last name"_s, u"role"_s, u"default group"_s, u"groups"_s}};
    const QStringList first {u"Jürgen"_s, u"Zoë"_s, u"François"_s, u"Anna; Maria"_s, u"Li, Wei"_s, u"Two\nlines"_s, u"\"Ed\""_s};
    const QStringList last {u"Weiß"_s, u"O'Brien"_s, u"Ångström"_s, u"Müller-Lüdenscheidt"_s, u"de la Cruz"_s};
    const QStringList roles {u"Analyst"_s, u"STD_USER"_s, u""_s, u"administrator"_s, u"standard user"_s};
    const QStringList groups {u"Außendienst"_s, u""_s, u"Nord; Süd"_s, u"Süd|Nord"_s};
    for (int i = 0; i < 1000; ++i)
        rows.append({u"user%1@nordwind.example"_s.arg(i), first.at(i % first.size()), last.at(i % last.size()), roles.at(i % roles.size()),
            i % 3 ? u"FALSE"_s : u"TRUE"_s, groups.at(i % groups.size())});
    return rows;
}

QString csv(const QVector<QStringList> &rows, QChar delimiter, const QString &lineEnd)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool special = cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n');
            cells.append(special ? u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"' : cell);
        }
        text += cells.join(delimiter) + lineEnd;
    }
    return text;
}

QByteArray latin1(const QString &text) { return text.toLatin1(); } // within Windows-1252 for these names

QByteArray utf16(const QString &text)
{
    QByteArray bytes = QStringEncoder(QStringEncoder::Utf16LE)(text);
    return "\xFF\xFE" + bytes;
}

QString write(TestWorkspace &workspace, const QString &name, const QByteArray &bytes)
{
    const QString path = workspace.folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file of the test could not be written");
    return path;
}

Result<Planned> planOf(TestWorkspace &workspace, const QByteArray &bytes, const QMap<QString, QString> &roles = {})
{
    return workspace->read(ImportQuestion {write(workspace, u"in.csv"_s, bytes), roles}).result();
}

QStringList states(const ImportPlan &plan)
{
    static const QStringList names {u"new"_s, u"changed"_s, u"same"_s, u"waiting"_s, u"wrong"_s};
    QStringList states;
    for (int row = 0; row < plan.rowCount(); ++row) {
        const ImportRow found = plan.row(row);
        states.append(u"%1 %2"_s.arg(found.line).arg(names.at(int(found.state))) + (found.error ? u" %1"_s.arg(int(found.error->code)) : QString()));
    }
    return states;
}

QString wrong(int line, ErrorCode code) { return u"%1 wrong %2"_s.arg(line).arg(int(code)); }

QStringList table(TestWorkspace &workspace)
{
    return workspace.rows({Table::Users, {}, {}, {}},
        {Column::Email, Column::FirstName, Column::LastName, Column::Roles, Column::DefaultGroup, Column::Groups, Column::Status, Column::Projects, Column::SignIn, Column::Provider});
}

} // namespace

class ImportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeEncodingsOfTheSamePeople();
    void namesEachWrongRowAndWritesNoneOfThem();
    void savesExactlyTheFailures();
    void oneChoiceServesAllRowsWithTheRole();
    void refusesAChoiceThatIsNoRole();
    void tellsSameFromChanged();
    void leavesNamesOfActiveUsersAlone();
    void refusesWhatNeverChanges();
    void makesGroupsButNoProjects();
    void splitsSeveralNamesInACell();
    void understandsTitlesAndWords_data();
    void understandsTitlesAndWords();
    void understandsWordsOfRoles_data();
    void understandsWordsOfRoles();
    void dividesNames_data();
    void dividesNames();
    void nameAlone_data();
    void nameAlone();
    void aDividedNameIsNoChange();
    void filesWithoutHeader_data();
    void filesWithoutHeader();
    void columnsWithoutHeaderAreChosen();
    void addressesAreFoundUnderAnyHeading();
    void columnsAreChosen();
    void aRowIsWrittenAnew();
    void saysWhatItIgnores();
    void needsAColumnOfAddresses();
    void bringsItsOwnExportBackUnchanged();
    void anExportFillsAnotherWorkspace();
    void aFormulaComesBackAsText();
    void theTemplateCanBeImported();
    void noticesThatSomebodyElseChangedTheRow();
    void findsTheRowOfAChange();
    void readsEveryFieldOfText();
    void namesUsersOfTheSameFile();
    void manyRowsAreOneTransaction();
    void planningCanBeCancelled();
};

void ImportPlanTest::threeEncodingsOfTheSamePeople()
{
    const QVector<QStringList> rows = people();
    const QByteArray files[] {latin1(csv(rows, u';', u"\r\n"_s)), csv(rows, u',', u"\n"_s).toUtf8(), utf16(csv(rows, u'\t', u"\r\n"_s))};
    QStringList dumps;
    for (const QByteArray &bytes : files) {
        TestWorkspace workspace;
        const Result<Planned> plan = planOf(workspace, bytes);
        MUSTER_VERIFY(plan);
        QCOMPARE((*plan)->counts().added, 1000);
        QCOMPARE((*plan)->counts().failures(), 0);
        QCOMPARE((*plan)->newGroups(), QStringList({u"Außendienst"_s, u"Nord"_s, u"Süd"_s}));
        MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*plan)).result());
        QCOMPARE(workspace.rows({Table::Users, u"user5@"_s, {}, {}}, {Column::FirstName, Column::LastName, Column::Roles}).value(0),
            u"Two lines|Weiß|Analyst"_s);
        dumps.append(table(workspace).join(u'\n'));
    }
    QCOMPARE(dumps.at(0).count(u'\n'), 1000); // line breaks within names have become blanks
    QCOMPARE(dumps.at(1), dumps.at(0));
    QCOMPARE(dumps.at(2), dumps.at(0));
}

static const QByteArray mixed = "email,first name,last name,role,default group\n"
                                "a@x.example,Ann,A,Analyst,TRUE\n" // 2
                                "\n"
                                ",,,,\n"
                                "a@x.example,Double,A,Analyst,TRUE\n" // 5
                                "not an address,Bad,B,,\n" // 6
                                "\"Two\nlines@x.example\",C,C,,\n" // 7, 8
                                "d@x.example,D,D,Pen Tester,no\n" // 9
                                "e@x.example,E,\"E \"\"the\"\" E, jr.\",,\n" // 10
                                "f@x.example,F,F,pen tester,\n" // 11
                                "g@x.example,G,G,,perhaps\n" // 12
                                "h@x.example,H,H,,,surplus\n" // 13
                                "A@X.example,Case,A,,\n" // 14
                                "i@x.example,\"broken,I,,\n" // 15
                                "j@x.example,J,J,,\n"; // 16

void ImportPlanTest::namesEachWrongRowAndWritesNoneOfThem()
{
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, mixed);
    MUSTER_VERIFY(plan);
    QCOMPARE(states(**plan), QStringList({u"2 new"_s, wrong(5, ErrorCode::DuplicateInFile), wrong(6, ErrorCode::InvalidEmail), wrong(7, ErrorCode::InvalidEmail),
        u"9 waiting %1"_s.arg(int(ErrorCode::UnknownRole)), u"10 new"_s, u"11 waiting %1"_s.arg(int(ErrorCode::UnknownRole)), wrong(12, ErrorCode::InvalidValue),
        wrong(13, ErrorCode::CsvWrongFieldCount), wrong(14, ErrorCode::DuplicateInFile), wrong(15, ErrorCode::CsvBadQuote), u"16 new"_s}));
    QCOMPARE((*plan)->row(1).error->parameters, QStringList({u"a@x.example"_s, u"2"_s}));
    QCOMPARE((*plan)->counts().rows, 12);
    QCOMPARE((*plan)->counts().added, 3);
    QCOMPARE((*plan)->counts().waiting, 2);
    QCOMPARE((*plan)->counts().wrong, 7);
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*plan)).result());
    QCOMPARE(workspace.users(u"domain:x.example"_s).size(), 3);
    QCOMPARE(workspace.rows({Table::Users, u"e@x.example"_s, {}, {}}, {Column::LastName, Column::Roles, Column::DefaultGroup}),
        QStringList {u"E \"the\" E, jr.|Standard User|false"_s});
}

void ImportPlanTest::savesExactlyTheFailures()
{
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, mixed);
    MUSTER_VERIFY(plan);
    const QString path = workspace.folder() + u"/wrong.csv"_s;
    MUSTER_VERIFY((*plan)->saveFailures(path));
    const Result<CsvTable> saved = CsvTable::read(path);
    MUSTER_VERIFY(saved);
    // one row has a field too many; it is not lost
    QCOMPARE(saved->header(), QStringList({u"email"_s, u"first name"_s, u"last name"_s, u"role"_s, u"default group"_s, u""_s, u"reason"_s}));
    QCOMPARE(saved->rowCount(), 9);
    QVector<int> failing;
    for (int row = 0; row < (*plan)->rowCount(); ++row) {
        if ((*plan)->row(row).error)
            failing.append(row);
    }
    for (int i = 0; i < saved->rowCount(); ++i) {
        const ImportRow before = (*plan)->row(failing.at(i));
        const Result<QStringList> fields = saved->row(i);
        MUSTER_VERIFY(fields);
        QStringList expected = before.fields;
        expected.resize(6);
        QCOMPARE(fields->mid(0, 6), expected);
        QCOMPARE(fields->last(), errorText(*before.error));
    }
    // corrected and tried again, the reason makes room for the new one
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("email,role,reason\nstill wrong,,old reason\n");
    file.close();
    const Result<Planned> again = workspace->read(ImportQuestion {path}).result();
    MUSTER_VERIFY(again);
    QCOMPARE((*again)->saveFailures(path).error().code, ErrorCode::OutputIsInput); // it is all there is of it
    const QString pathAgain = path + u".again"_s;
    MUSTER_VERIFY((*again)->saveFailures(pathAgain));
    const Result<CsvTable> savedAgain = CsvTable::read(pathAgain);
    QCOMPARE(savedAgain->header(), QStringList({u"email"_s, u"role"_s, u"reason"_s}));
    QCOMPARE(savedAgain->row(0)->last(), errorText({ErrorCode::InvalidEmail, {u"still wrong"_s}}));
}

void ImportPlanTest::oneChoiceServesAllRowsWithTheRole()
{
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, mixed);
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->unknownRoles(), (QMap<QString, int> {{u"Pen Tester"_s, 2}}));
    const Result<Planned> mapped = workspace->read((*plan)->withRole(u"Pen Tester"_s, u"Analyst"_s)).result();
    MUSTER_VERIFY(mapped);
    QVERIFY((*mapped)->unknownRoles().isEmpty());
    QCOMPARE((*mapped)->counts().added, 5);
    QCOMPARE((*mapped)->counts().waiting, 0);
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*mapped)).result());
    QCOMPARE(workspace.users(u"role:analyst -domain:northwind.example"_s).size(), 3);
}

void ImportPlanTest::refusesAChoiceThatIsNoRole()
{
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, mixed, {{u"Pen Tester"_s, u"Breaker"_s}});
    QVERIFY(!plan);
    QCOMPARE(plan.error(), (Error {ErrorCode::RoleNotFound, {u"Breaker"_s}}));
}

void ImportPlanTest::tellsSameFromChanged()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(u"a@x.example"_s, {{Field::FirstName, u"Ann"_s}, {Field::LastName, u"A"_s}, {Field::Roles, QStringList {u"analyst"_s}}}),
        newUser(u"b@x.example"_s, {{Field::FirstName, u"Bob"_s}, {Field::DefaultGroup, true}}), newUser(u"c@x.example"_s, {{Field::Roles, QStringList()}})}));
    const Result<Planned> plan = planOf(workspace, "email,first name,last name,role,default group\nA@x.example,Ann,A,ANALYST,no\nb@x.example,Bobby,,Analyst;Standard User,\nc@x.example,,,,\n");
    MUSTER_VERIFY(plan);
    QCOMPARE(states(**plan), QStringList({u"2 same"_s, u"3 changed"_s, u"4 same"_s})); // a blank cell says nothing
    const ImportRow changed = (*plan)->row(1);
    QCOMPARE(changed.changes.size(), 1);
    QCOMPARE(changed.changes.first().was, (Values {{Field::FirstName, u"Bob"_s}, {Field::Roles, QStringList {u"standard-user"_s}}}));
    QCOMPARE(changed.changes.first().set, (Values {{Field::FirstName, u"Bobby"_s}, {Field::Roles, QStringList {u"analyst"_s, u"standard-user"_s}}}));
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*plan)).result());
    QCOMPARE(workspace.rows({Table::Users, u"bobby"_s, {}, {}}, {Column::Roles, Column::DefaultGroup}), QStringList {u"Standard User+Analyst|true"_s});
    const Result<Planned> again = workspace->read(ImportQuestion {workspace.folder() + u"/in.csv"_s}).result();
    QCOMPARE((*again)->counts().same, 3);
    QVERIFY((*again)->changeCount() == 0);
}

void ImportPlanTest::leavesNamesOfActiveUsersAlone()
{
    TestWorkspace workspace;
    const QByteArray file = "email,first name,last name,classification\nada@northwind.example,Augusta,King,\n";
    const Result<Planned> plan = planOf(workspace, file);
    MUSTER_VERIFY(plan);
    const ImportRow row = (*plan)->row(0);
    QCOMPARE(row.state, ImportState::Same);
    QCOMPARE(row.notes, QVector<Error>({{ErrorCode::BelongsToUser, {u"Ada King"_s, u"firstName"_s}}}));
    QVERIFY((*plan)->changeCount() == 0);
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::CorrectNames, true}})}));
    const Result<Planned> allowed = planOf(workspace, file);
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*allowed)).result());
    QCOMPARE(workspace.users(u"augusta"_s).size(), 1);
}

void ImportPlanTest::refusesWhatNeverChanges()
{
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, "email,sso,status,provider,classification,account type\n"
                                                "ada@northwind.example,TRUE,,,,\n"
                                                "ada2@northwind.example,,,Nowhere,,\n"
                                                "ada3@northwind.example,,,,Cosmic,\n"
                                                "ada4@northwind.example,,,,,Emperor\n"
                                                "ada5@northwind.example,perhaps,,,,\n"
                                                "ada6@northwind.example,,active,,,read only\n");
    MUSTER_VERIFY(plan);
    QCOMPARE(states(**plan), QStringList({wrong(2, ErrorCode::FixedField), wrong(3, ErrorCode::ProviderNotFound), wrong(4, ErrorCode::ClassificationNotFound),
        wrong(5, ErrorCode::InvalidValue), wrong(6, ErrorCode::InvalidValue), u"7 new"_s}));
    const Result<Planned> back = planOf(workspace, "email,status\nada@northwind.example,pending\n");
    QCOMPARE(states(**back), QStringList {wrong(2, ErrorCode::InvalidValue)});
}

void ImportPlanTest::makesGroupsButNoProjects()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({change::addGroup(u"Field crew"_s), change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s),
        change::assignGroup(u"Beta"_s, u"Field crew"_s, {{Field::Team, true}})}));
    const Result<Planned> plan = planOf(workspace, "email,groups,project\na@x.example,FIELD CREW;Night shift,alpha|Beta\nb@x.example,night SHIFT;Default group,\nc@x.example,,Alfa\n");
    MUSTER_VERIFY(plan);
    QCOMPARE(states(**plan), QStringList({u"2 new"_s, u"3 new"_s, wrong(4, ErrorCode::ProjectNotFound)}));
    QCOMPARE((*plan)->newGroups(), QStringList {u"Night shift"_s});
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*plan)).result());
    QCOMPARE(workspace.rows({Table::Users, u"domain:x.example"_s, {}, {}}, {Column::Email, Column::Groups, Column::Projects, Column::DefaultGroup}),
        QStringList({u"a@x.example|Field crew+Night shift|Alpha+Beta|false"_s, u"b@x.example|Night shift||true"_s}));
    // Beta comes through the group already
    QCOMPARE(workspace.rows({Table::Assignments, {}, {}, {}}, {Column::Project, Column::Subject, Column::Access, Column::Role, Column::Team}),
        QStringList({u"Alpha|a@x.example|write|Standard User|false"_s, u"Beta|Field crew|write|Standard User|true"_s}));
    QVERIFY(workspace->read((*plan)->withRole(u"nobody"_s, u"Analyst"_s)).result().value()->changeCount() == 0);
}

void ImportPlanTest::splitsSeveralNamesInACell()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({change::addGroup(u"R&D; Berlin"_s), change::addGroup(u"Sales, North"_s), change::addGroup(u"A"_s), change::addGroup(u"B"_s)}));
    const Result<Planned> plan = planOf(workspace, "email;groups\n1@x.example;\"A; R&D; Berlin; B\"\n2@x.example;Sales, North\n3@x.example;A, B\n4@x.example;Unknown, B\n5@x.example;\"A\nB;;A\"\n");
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->newGroups(), QStringList {u"Unknown, B"_s});
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*plan)).result());
    QCOMPARE(workspace.rows({Table::Users, u"domain:x.example"_s, {}, {}}, {Column::Groups}),
        QStringList({u"A+B+R&D; Berlin"_s, u"Sales, North"_s, u"A+B"_s, u"Unknown, B"_s, u"A+B"_s}));
}

void ImportPlanTest::understandsTitlesAndWords_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("titles") << QByteArray("E-mail,Account type,Sign-in method,Status,MFA\na@x.example,Read-Only,Password,Pending activation,\n");
    QTest::newRow("keys") << QByteArray("email,accountType,signIn,status\na@x.example,read-only,password,pending\n");
    QTest::newRow("query words") << QByteArray("EMAIL,type,signin,status\na@x.example,read only,PASSWORD,Pending\n");
    QTest::newRow("German") << QByteArray("E-Mail-Adresse;Kontotyp;Anmeldeart;Status\na@x.example;Nur Lesen;Passwort;Aktivierung ausstehend\n");
    QTest::newRow("remarks") << QByteArray("Email Address [Required],User Type (of the account),SSO *,Status:\na@x.example,read-only,no,pending\n");
    QTest::newRow("flags") << QByteArray("e mail,ACCOUNT_TYPE,SSO\na@x.example,Read_Only,nein\n");
}

void ImportPlanTest::understandsTitlesAndWords()
{
    QFETCH(QByteArray, file);
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, file);
    MUSTER_VERIFY(plan);
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*plan)).result());
    QCOMPARE(workspace.rows({Table::Users, u"a@x.example"_s, {}, {}}, {Column::AccountType, Column::SignIn, Column::Status, Column::Provider}),
        QStringList {u"read-only|password|pending|"_s});
}

void ImportPlanTest::understandsWordsOfRoles_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("role");
    for (const char *word : {"admin", "ADMIN", "Administrator", "workspace_admin", "Administratorin"})
        QTest::newRow(word) << QByteArray(word) << u"Administrator"_s;
    for (const char *word : {"STD_USER", "std-user", "standard user", "Standard_User", "standard-user", "StandardUser", "Standardbenutzer"})
        QTest::newRow(word) << QByteArray(word) << u"Standard User"_s;
    for (const char *word : {"analyst", " Analyst ", "ANALYSTS"})
        QTest::newRow(word) << QByteArray(word) << u"Analyst"_s;
    for (const char *word : {"user", "member", "owner", "adm", "standard user 2"}) // could mean anything
        QTest::newRow(word) << QByteArray(word) << QString();
}

void ImportPlanTest::understandsWordsOfRoles()
{
    QFETCH(QByteArray, word);
    QFETCH(QString, role);
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, "email,role\na@x.example," + word + "\n");
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->counts().waiting, role.isEmpty() ? 1 : 0);
    MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*plan)).result());
    QCOMPARE(workspace.rows({Table::Users, u"a@x.example"_s, {}, {}}, {Column::Roles}), role.isEmpty() ? QStringList() : QStringList {role});
}

void ImportPlanTest::dividesNames_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    for (const char *heading : {"Full name", "Name", "Display Name", "displayName", "Vollständiger Name", "Anzeigename", "FULL_NAME *"})
        QTest::newRow(heading) << QByteArray(heading) << u"Ada King"_s << u"Ada"_s << u"King"_s;
    QTest::newRow("last name first") << QByteArray("name") << u"\"King, Ada Maria\""_s << u"Ada Maria"_s << u"King"_s;
    QTest::newRow("two first names") << QByteArray("name") << u"Ada  Maria King"_s << u"Ada Maria"_s << u"King"_s;
    QTest::newRow("small words") << QByteArray("name") << u"Ludwig van Beethoven"_s << u"Ludwig"_s << u"van Beethoven"_s;
    QTest::newRow("several small words") << QByteArray("name") << u"María José de la Cruz"_s << u"María José"_s << u"de la Cruz"_s;
    QTest::newRow("all small") << QByteArray("name") << u"ada maria king"_s << u"ada maria"_s << u"king"_s;
    QTest::newRow("one word") << QByteArray("name") << u"Cher"_s << u"Cher"_s << QString();
    QTest::newRow("an address") << QByteArray("name") << u"b@x.example"_s << QString() << QString();
    QTest::newRow("nothing") << QByteArray("name") << QString() << QString() << QString();
}

void ImportPlanTest::dividesNames()
{
    QFETCH(QByteArray, heading);
    QFETCH(QString, whole);
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, "email," + heading + "\nb@x.example," + whole.toUtf8() + "\n");
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->ignoredColumns(), QStringList());
    const Change change = (*plan)->row(0).changes.value(0);
    QTEST(change.set.text(Field::FirstName), "first");
    QTEST(change.set.text(Field::LastName), "last");
    QCOMPARE((*plan)->firstDividedName(), change.set.text(Field::FirstName).isEmpty() || change.set.text(Field::LastName).isEmpty() ? -1 : 0);
}

// "Name" is what the other columns leave.
void ImportPlanTest::nameAlone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("divided");
    QTest::newRow("last name") << QByteArray("email;Name;Vorname\nb@x.example;van Dyk;Bo Li\n") << u"Bo Li"_s << u"van Dyk"_s << false;
    QTest::newRow("first name") << QByteArray("Name,Surname,email\nBo Li,Dyk,b@x.example\n") << u"Bo Li"_s << u"Dyk"_s << false;
    QTest::newRow("beside both") << QByteArray("Name,First name,Last name,email\nDr. Bo Dyk,Bo,Dyk,b@x.example\n") << u"Bo"_s << u"Dyk"_s << false;
    QTest::newRow("where both are blank") << QByteArray("Name,First name,Last name,email\nBo Dyk,,,b@x.example\n") << u"Bo"_s << u"Dyk"_s << true;
    QTest::newRow("beside the address") << QByteArray("email\n\"Dyk, Bo <b@x.example>\"\n") << u"Bo"_s << u"Dyk"_s << true;
}

void ImportPlanTest::nameAlone()
{
    QFETCH(QByteArray, file);
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, file);
    MUSTER_VERIFY(plan);
    const Change change = (*plan)->row(0).changes.value(0);
    QCOMPARE(change.set.text(Field::Email), u"b@x.example"_s);
    QTEST(change.set.text(Field::FirstName), "first");
    QTEST(change.set.text(Field::LastName), "last");
    QTEST((*plan)->firstDividedName() >= 0, "divided");
}

// Who is called so already stays as somebody has divided the name.
void ImportPlanTest::aDividedNameIsNoChange()
{
    TestWorkspace workspace;
    const Values names {{Field::FirstName, u"Ana"_s}, {Field::LastName, u"Silva Costa"_s}};
    MUSTER_VERIFY(workspace.apply({newUser(u"a@x.example"_s, names)}));
    const Result<Planned> plan = planOf(workspace, "email,name\na@x.example,ana silva COSTA\n");
    MUSTER_VERIFY(plan);
    QCOMPARE(states(**plan), QStringList {u"2 same"_s});
    const Result<Planned> other = planOf(workspace, "email,name\na@x.example,Ana Costa\n");
    MUSTER_VERIFY(other);
    QCOMPARE(states(**other), QStringList {u"2 changed"_s});
}

void ImportPlanTest::filesWithoutHeader_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("people"); // address, first name, last name, roles
    QTest::addColumn<QStringList>("ignored");
    const QStringList both {u"b@x.example|Bo|Dyk|analyst"_s, u"c@x.example|Cy|Ek|standard-user"_s};
    QTest::newRow("as they come") << QByteArray("b@x.example,Bo,Dyk,Analyst\nc@x.example,Cy,Ek,Standard User\n") << both << QStringList();
    QTest::newRow("in another order") << QByteArray("analyst;Bo;b@x.example;Dyk\nSTD_USER;Cy;c@x.example;Ek\n") << both << QStringList();
    QTest::newRow("full names") << QByteArray("\"Dyk, Bo\",b@x.example,Analyst\nCy Ek,c@x.example,Standard User\n") << both << QStringList();
    QTest::newRow("as mails have them") << QByteArray("Bo Dyk <b@x.example>;Analyst\nCy Ek <c@x.example>;Standard User\n") << both << QStringList();
    QTest::newRow("numbers and blank columns") << QByteArray("17,b@x.example,,Bo,Dyk,analyst\n18,c@x.example,,Cy,Ek,STD_USER\n") << both << QStringList {u"#1"_s, u"#3"_s};
    QTest::newRow("addresses alone") << QByteArray("b@x.example\n") << QStringList {u"b@x.example|||"_s} << QStringList();
}

void ImportPlanTest::filesWithoutHeader()
{
    QFETCH(QByteArray, file);
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, file);
    MUSTER_VERIFY(plan);
    QVERIFY(!(*plan)->table().hasHeader());
    QStringList people;
    for (int row = 0; row < (*plan)->rowCount(); ++row) {
        const Change change = (*plan)->row(row).changes.value(0);
        people.append(QStringList {change.set.text(Field::Email), change.set.text(Field::FirstName), change.set.text(Field::LastName),
            change.set.value(Field::Roles).toStringList().join(u',')}.join(u'|'));
        QCOMPARE((*plan)->row(row).line, row + 1);
    }
    QTEST(people, "people");
    QTEST((*plan)->ignoredColumns(), "ignored");
}

// What is no role waits, and what was taken wrongly is chosen anew; the failures come with the headings that were missing.
void ImportPlanTest::columnsWithoutHeaderAreChosen()
{
    TestWorkspace workspace;
    const QByteArray file = "Dyk,Bo,b@x.example,Pen Tester\nEk,Cy,c@x.example,Pen Tester\n";
    const Result<Planned> plan = planOf(workspace, file);
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->counts().waiting, 2);
    const QString failures = workspace.folder() + u"/failures.csv"_s;
    MUSTER_VERIFY((*plan)->saveFailures(failures));
    QCOMPARE(CsvTable::read(failures)->header(), (QStringList {u"firstName"_s, u"lastName"_s, u"email"_s, u"roles"_s, u"reason"_s}));
    ImportQuestion question = (*plan)->question();
    question.columnChoices = {{u"#1"_s, u"surname"_s}, {u"#4"_s, u"job title"_s}};
    const Result<Planned> chosen = workspace->read(question).result();
    MUSTER_VERIFY(chosen);
    const Change change = (*chosen)->row(0).changes.value(0);
    QCOMPARE(change.set.text(Field::FirstName), u"Bo"_s);
    QCOMPARE(change.set.text(Field::LastName), u"Dyk"_s);
    QCOMPARE(change.set.text(Field::JobTitle), u"Pen Tester"_s);
    question.columnChoices = {{u"#7"_s, u"email"_s}};
    QCOMPARE(workspace->read(question).result().error().code, ErrorCode::InvalidValue);
}

void ImportPlanTest::addressesAreFoundUnderAnyHeading()
{
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, "Nom,Login Name,Function,Unit\nDyk,b@x.example,Fitter,North\nEk,c@x.example,,South\n,,Fitter,\n");
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->addressColumn(), u"Login Name"_s);
    QCOMPARE((*plan)->counts().added, 2);
    QCOMPARE((*plan)->row(1).email, u"c@x.example"_s);
    ImportQuestion question = (*plan)->question();
    question.mayLackAddresses = true;
    question.columnChoices = {{u"Login Name"_s, u""_s}}; // somebody knows better
    const Result<Planned> chosen = workspace->read(question).result();
    MUSTER_VERIFY(chosen);
    QCOMPARE((*chosen)->addressColumn(), QString());
    QCOMPARE((*chosen)->counts().wrong, 3);
    const Result<Planned> named = planOf(workspace, "Contact,Email\nb@x.example,c@x.example\n"); // its heading goes before
    MUSTER_VERIFY(named);
    QCOMPARE((*named)->row(0).email, u"c@x.example"_s);
    QCOMPARE((*named)->addressColumn(), QString());
    QCOMPARE(planOf(workspace, "Here,There\nb@x.example,c@x.example\n").error().code, ErrorCode::CsvNoEmailColumn); // which of them?
}

void ImportPlanTest::columnsAreChosen()
{
    TestWorkspace workspace;
    const QString path = write(workspace, u"in.csv"_s, "Login,Mail,Name,Name\na@x.example,b@x.example,Ann,Lee\n");
    ImportQuestion question {.path = path, .columnChoices = {{u"login"_s, u"email"_s}, {u"#3"_s, u"first"_s}, {u"#4"_s, u"Nachname"_s}}};
    const Result<Planned> plan = workspace->read(question).result();
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->row(0).email, u"a@x.example"_s);
    QCOMPARE((*plan)->ignoredColumns(), QStringList {u"Mail"_s}); // what was chosen goes before
    QCOMPARE((*plan)->row(0).changes.first().set.text(Field::LastName), u"Lee"_s);
    question.columnChoices = {{u"Email"_s, u"email"_s}};
    QCOMPARE(workspace->read(question).result().error().code, ErrorCode::InvalidValue);
}

void ImportPlanTest::aRowIsWrittenAnew()
{
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, "email,first name\nnowhere,\"Ann\nb@x.example,Bo\n");
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->counts().wrong, 1); // it has a bad quote, too
    const Result<Planned> again = workspace->read((*plan)->withText(0, 0, u"a@x.example"_s)).result();
    MUSTER_VERIFY(again);
    QCOMPARE((*again)->counts().added, 2);
    QCOMPARE((*again)->row(0).email, u"a@x.example"_s);
    QCOMPARE((*again)->row(0).line, 2);
}

void ImportPlanTest::saysWhatItIgnores()
{
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, "Shoe size,email,Email,last login\n44,a@x.example,b@x.example,yesterday\n");
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->ignoredColumns(), QStringList({u"Shoe size"_s, u"Email"_s, u"last login"_s}));
    QCOMPARE((*plan)->row(0).email, u"a@x.example"_s);
}

void ImportPlanTest::needsAColumnOfAddresses()
{
    TestWorkspace workspace;
    QCOMPARE(planOf(workspace, "name,role\nx,y\n").error(), (Error {ErrorCode::CsvNoEmailColumn, {u"name, role"_s}}));
    QCOMPARE(planOf(workspace, "").error().code, ErrorCode::CsvNoHeader);
    QCOMPARE(workspace->read(ImportQuestion {u"/nowhere/people.csv"_s}).result().error().code, ErrorCode::FileNotFound);
}

static QVector<Change> rich()
{
    return {newUser(u"a@x.example"_s, {{Field::FirstName, u"=1+1"_s}, {Field::LastName, u"'quoted"_s}, {Field::Roles, QStringList {u"analyst"_s, u"standard-user"_s}}, {Field::DefaultGroup, true}}),
        newUser(u"b@x.example"_s, {{Field::FirstName, u"Two\nlines"_s}, {Field::SignIn, u"password"_s}, {Field::AccountType, u"read-only"_s}, {Field::Status, u"active"_s}}),
        newUser(u"c@x.example"_s, {{Field::LastName, u"=HYPERLINK(\"http://x\",\"y\")"_s}, {Field::Status, u"disabled"_s}}),
        change::addGroup(u"R&D; Berlin"_s), change::addGroup(u"-minus"_s), change::addMember(u"R&D; Berlin"_s, u"a@x.example"_s), change::addMember(u"-minus"_s, u"a@x.example"_s),
        change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s), change::assignUser(u"Alpha"_s, u"b@x.example"_s), change::assignGroup(u"Beta"_s, u"-minus"_s)};
}

void ImportPlanTest::bringsItsOwnExportBackUnchanged()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply(rich()));
    for (const char delimiter : {',', ';'}) {
        TableExport wanted {{Table::Users}, {}, workspace.folder() + u"/users.csv"_s};
        wanted.csv.delimiter = delimiter;
        const Result<qint64> exported = workspace->read(wanted).result();
        MUSTER_VERIFY(exported);
        QCOMPARE(*exported, 4);
        const Result<Planned> plan = workspace->read(ImportQuestion {wanted.path}).result();
        MUSTER_VERIFY(plan);
        QCOMPARE((*plan)->counts().same, 4);
        QVERIFY((*plan)->changeCount() == 0);
        for (int row = 0; row < 4; ++row)
            QVERIFY((*plan)->row(row).notes.isEmpty());
    }
}

void ImportPlanTest::anExportFillsAnotherWorkspace()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply(rich()));
    const QString path = workspace.folder() + u"/users.csv"_s;
    MUSTER_VERIFY(workspace->read(TableExport {{Table::Users}, {}, path}).result());
    TestWorkspace other;
    QVector<Change> frame;
    for (const Change &change : rich()) {
        const bool isFrame = change.object == ObjectKind::Group || change.object == ObjectKind::Project || (change.object == ObjectKind::Assignment && !change.reference(ObjectKind::Group).isEmpty());
        if (isFrame)
            frame.append(change);
    }
    MUSTER_VERIFY(other.apply(frame));
    const Result<Planned> plan = other->read(ImportQuestion {path}).result();
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->counts().added, 3);
    MUSTER_VERIFY(other->apply(std::make_shared<ImportSource>(*plan)).result());
    QCOMPARE(table(other), table(workspace));
}

void ImportPlanTest::aFormulaComesBackAsText()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply(rich()));
    const QString path = workspace.folder() + u"/users.csv"_s;
    MUSTER_VERIFY(workspace->read(TableExport {{Table::Users, u"c@x.example"_s}, {Column::Email, Column::LastName}, path}).result());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("c@x.example,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""));
    TestWorkspace other;
    const Result<Planned> plan = other->read(ImportQuestion {path}).result();
    MUSTER_VERIFY(plan);
    MUSTER_VERIFY(other->apply(std::make_shared<ImportSource>(*plan)).result());
    QCOMPARE(other.rows({Table::Users, u"c@x.example"_s, {}, {}}, {Column::LastName}), QStringList {u"=HYPERLINK(\"http://x\",\"y\")"_s});
}

void ImportPlanTest::theTemplateCanBeImported()
{
    TestWorkspace workspace;
    const QString path = workspace.folder() + u"/template.csv"_s;
    MUSTER_VERIFY(ImportPlan::saveTemplate(path));
    const Result<Planned> plan = workspace->read(ImportQuestion {path}).result();
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->header(), QStringList({u"email"_s, u"first name"_s, u"last name"_s, u"role"_s, u"default group"_s}));
    QCOMPARE((*plan)->counts().added, 4);
    QCOMPARE((*plan)->counts().rows, 4);
    QVERIFY((*plan)->ignoredColumns().isEmpty());
}

void ImportPlanTest::noticesThatSomebodyElseChangedTheRow()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(u"a@x.example"_s, {{Field::FirstName, u"Ann"_s}})}));
    const Result<Planned> plan = planOf(workspace, "email,first name\na@x.example,Anna\n");
    MUSTER_VERIFY(plan);
    MUSTER_VERIFY(workspace.apply({change::editUser(u"a@x.example"_s, {{Field::FirstName, u"Annika"_s}})}));
    const Result<Outcome> applied = workspace->apply(std::make_shared<ImportSource>(*plan)).result();
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Changed);
}

void ImportPlanTest::findsTheRowOfAChange()
{
    TestWorkspace workspace;
    const Result<Planned> plan = planOf(workspace, "email,groups\nbad,\na@x.example,One;Two\nada@northwind.example,\nb@x.example,Two\n");
    MUSTER_VERIFY(plan);
    const ChangeSet set = everyChange(*plan);
    QVector<int> rows;
    for (qsizetype i = 0; i <= set.changes.size(); ++i)
        rows.append((*plan)->rowOfChange(i));
    QCOMPARE(rows, QVector<int>({-1, -1, 1, 1, 1, 3, 3, -1})); // two groups; the user and two memberships; the user and one
}

// By its heading alone: a new field needs no more than its row in the table of fields.
void ImportPlanTest::readsEveryFieldOfText()
{
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        const bool isText = field.kind == ValueKind::Text && field.referent == Referent::Nothing && field.field != Field::Email;
        if (!isText || !field.is(FieldDefinition::Importable | FieldDefinition::Settable))
            continue;
        TestWorkspace workspace;
        MUSTER_VERIFY(workspace.apply({newUser(u"a@x.example"_s)}));
        const Result<Planned> plan = planOf(workspace, "email," + QByteArray(field.key) + "\na@x.example,Seven\nb@x.example,Eight\n");
        MUSTER_VERIFY(plan);
        QCOMPARE(states(**plan), QStringList({u"2 changed"_s, u"3 new"_s}));
        const QVector<FieldDifference> seen = differences((*plan)->row(0).changes.value(0), QLocale::c(), QTimeZone::utc());
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().title, fieldTitle(field.field));
        QCOMPARE(seen.first().after, u"Seven"_s);
        MUSTER_VERIFY(workspace->apply(std::make_shared<ImportSource>(*plan)).result());
        QStringList cells = workspace.rows({Table::Users, u"domain:x.example"_s, {}, {}}, {field.field});
        cells.sort();
        QCOMPARE(cells, QStringList({u"Eight"_s, u"Seven"_s}));
    }
}

void ImportPlanTest::namesUsersOfTheSameFile()
{
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (field.referent != Referent::User || !field.is(FieldDefinition::Importable))
            continue;
        TestWorkspace workspace;
        MUSTER_VERIFY(workspace.apply({newUser(u"old@x.example"_s)}));
        const QByteArray file = "email," + QByteArray(field.key) + ",groups\n"
            "a@x.example,C@x.example,Crew\n" // 2: somebody further down
            "b@x.example,ADA@northwind.example,\n"
            "c@x.example,,\n"
            "old@x.example,c@x.example,\n" // 5
            "d@x.example,nobody@x.example,Lost\n"
            "e@x.example,d@x.example,Lost\n" // 7: who is not added after all
            "f@x.example,no address,\n";
        const Result<Planned> plan = planOf(workspace, file);
        MUSTER_VERIFY(plan);
        QCOMPARE(states(**plan), QStringList({u"2 new"_s, u"3 new"_s, u"4 new"_s, u"5 changed"_s, wrong(6, ErrorCode::UserNotFound),
            wrong(7, ErrorCode::UserNotFound), wrong(8, ErrorCode::UserNotFound)}));
        QCOMPARE((*plan)->row(5).error->parameters, QStringList {u"d@x.example"_s});
        QCOMPARE((*plan)->counts().added, 3);
        QCOMPARE((*plan)->counts().changed, 1);
        QCOMPARE((*plan)->counts().wrong, 3);
        QCOMPARE((*plan)->newGroups(), QStringList {u"Crew"_s});
        const QVector<FieldDifference> seen = differences((*plan)->row(0).changes.last(), QLocale::c(), QTimeZone::utc());
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().title, fieldTitle(field.field));
        const ChangeSet set = everyChange(*plan);
        QVector<int> rows;
        for (qsizetype i = 0; i <= set.changes.size(); ++i)
            rows.append((*plan)->rowOfChange(i));
        QCOMPARE(rows, QVector<int>({-1, 0, 0, 1, 2, 0, 3, -1})); // a group; the people; at last whom they name
        MUSTER_VERIFY(workspace->apply(set).result());
        QStringList named = workspace.rows({Table::Users, u"domain:x.example"_s, {}, {}}, {Column::Email, field.field});
        named.sort();
        QCOMPARE(named, QStringList({u"a@x.example|c@x.example"_s, u"b@x.example|ada@northwind.example"_s, u"c@x.example|"_s, u"old@x.example|c@x.example"_s}));
        const Result<Planned> again = planOf(workspace, file);
        MUSTER_VERIFY(again);
        QCOMPARE((*again)->counts().same, 4);
    }
}

static QByteArray manyRows(int count)
{
    QByteArray file = "email,first name,last name,role,default group\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        file += "user" + number + "@example.org,First" + number + ",Last" + number + (i % 3 ? ",Analyst,FALSE\n" : ",,TRUE\n");
    }
    return file;
}

void ImportPlanTest::manyRowsAreOneTransaction()
{
    TestWorkspace workspace;
    const QStringList before = workspace.everything();
    const Result<Planned> plan = planOf(workspace, manyRows(100'000));
    MUSTER_VERIFY(plan);
    QCOMPARE((*plan)->counts().added, 100'000);
    const ChangeSet set = everyChange(*plan);
    QFuture<Result<Outcome>> cancelled = workspace->apply(set);
    QTRY_VERIFY_WITH_TIMEOUT(cancelled.progressValue() > 200, 30'000);
    QVERIFY(!cancelled.isFinished());
    cancelled.cancel();
    cancelled.waitForFinished();
    QCOMPARE(cancelled.resultCount(), 0);
    QCOMPARE(workspace.everything(), before);
    const Result<Outcome> done = workspace->apply(set).result();
    MUSTER_VERIFY(done);
    QCOMPARE(done->changes, 100'000);
    QCOMPARE(done->event, 2); // one event after the one that made the workspace
    QCOMPARE(workspace->read(ReadCounts {}).result()->users, 100'001);
    const Result<Planned> again = workspace->read(ImportQuestion {workspace.folder() + u"/in.csv"_s}).result();
    QCOMPARE((*again)->counts().same, 100'000);
}

void ImportPlanTest::planningCanBeCancelled()
{
    TestWorkspace workspace;
    const QString path = write(workspace, u"in.csv"_s, manyRows(100'000));
    QFutureWatcher<Result<Planned>> watcher;
    const QSignalSpy seen(&watcher, &QFutureWatcherBase::progressValueChanged);
    watcher.setFuture(workspace->read(ImportQuestion {path}));
    QTRY_VERIFY_WITH_TIMEOUT(watcher.isFinished(), 30'000);
    MUSTER_VERIFY(watcher.result());
    QVERIFY(seen.size() > 2);
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend(), [](const auto &one, const auto &other) { return one.first().toInt() < other.first().toInt(); }));
    QCOMPARE(watcher.future().progressValue(), watcher.progressMaximum()); // signals come 25 times a second at most

    QFuture<Result<Planned>> stopped = workspace->read(ImportQuestion {path});
    QTRY_VERIFY_WITH_TIMEOUT(stopped.progressValue() > 0, 30'000);
    stopped.cancel();
    stopped.waitForFinished();
    QCOMPARE(stopped.resultCount(), 0);
    QVERIFY(stopped.progressValue() < stopped.progressMaximum());
}

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "ImportPlanTest.moc"
