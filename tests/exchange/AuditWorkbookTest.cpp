// SPDX-License-Identifier: GPL-3.0-or-later
#include "OtherPrograms.h"
#include "core/ChangeJson.h"
#include "exchange/AuditWorkbook.h"
#include "exchange/CsvTable.h"
#include "exchange/DescribeEvents.h"
#include "exchange/TableExport.h"
#include "storage/queries/WorkspaceState.h"
#include "support/TestWorkspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString hyperlink = u"=HYPERLINK(\"http://x\",\"y\")"_s;

QVector<Change> directory()
{
    QVector<Change> changes {change::addGroup(u"North"_s), change::addGroup(u"South"_s), change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s)};
    for (int i = 0; i < 40; ++i) {
        const QString email = u"user%1@x.example"_s.arg(i);
        changes.append(newUser(email, {{Field::FirstName, i ? u"First%1"_s.arg(i) : hyperlink}, {Field::LastName, u"Last"_s}, {Field::DefaultGroup, i % 20 == 7},
            {Field::Status, i % 2 ? u"active"_s : u"pending"_s}, {Field::LastLogin, i % 2 ? QVariant(1'751'373'000'000LL) : QVariant()}}));
        if (i % 4 != 3)
            changes.append(change::addMember(i % 2 ? u"North"_s : u"South"_s, email));
    }
    changes.append({change::assignGroup(u"Alpha"_s, u"North"_s, {{Field::Team, true}}), change::assignGroup(u"Beta"_s, u"South"_s),
        change::assignUser(u"Alpha"_s, u"user2@x.example"_s, {{Field::Access, u"read-only"_s}}),
        change::addInvitation({{Field::Email, u"new@y.example"_s}, {Field::Project, u"Alpha"_s}})});
    return changes;
}

} // namespace

// A sheet of the workbook, as another library reads it.
struct Sheet
{
    QJsonObject all;

    int rows() const { return all["rows"_L1].toInt() - 1; } // without the header
    QJsonArray row(int at) const { return all["cells"_L1].toArray().at(at).toArray(); }
    static QString zone() { return u" (%1)"_s.arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())); }
    QStringList header() const // without the zone that times are in
    {
        QStringList titles;
        for (const QJsonValue &cell : row(0))
            titles.append(cell["value"_L1].toString().remove(zone()));
        return titles;
    }
    QJsonValue cell(int at, const QString &title) const { return row(at).at(header().indexOf(title)); }
    QString text(int at, const QString &title) const { return cell(at, title)["value"_L1].toVariant().toString(); }
    QString type(int at, const QString &title) const { return cell(at, title)["type"_L1].toString(); }
    // The first row that has the text there; 0 for none.
    int find(const QString &title, const QString &wanted) const
    {
        for (int at = 1; at < all["cells"_L1].toArray().size(); ++at) {
            if (text(at, title) == wanted)
                return at;
        }
        return 0;
    }
};

class AuditWorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasAllSheets();
    void summarySaysWhatAndWhen();
    void countsAreThoseOfTheWorkspace_data();
    void countsAreThoseOfTheWorkspace();
    void tablesHaveFrozenHeaderAndFilter();
    void cellsHaveTheirTypes();
    void aFormulaIsText();
    void saysHowAccessWasComeBy();
    void marksWhatRolesPermit();
    void eventsAreToldAsInTheWindow();
    void timesSayTheirZone();
    void fitsOnPaper();
    void namesWhatWasCut();
    void hasTheAccessThatWasKept();
    void changesAreToldFieldByField();
    void officeReadsEverySheet();
    void tellsProgressAndCanBeCancelled();
    void exportsTablesAsShown();
    void refusesOtherEndings();

private:
    QString path() const { return m_workspace->folder() + u"/audit.xlsx"_s; }
    Sheet sheet(const QString &name) const { return m_sheets.value(name); }
    QHash<QString, Sheet> describe(const QString &file, QStringList *names = nullptr);
    QString fact(const QString &name) const;

    std::unique_ptr<TestWorkspace> m_workspace;
    QHash<QString, Sheet> m_sheets;
    QStringList m_names;
    qint64 m_written = 0;
};

QHash<QString, Sheet> AuditWorkbookTest::describe(const QString &file, QStringList *names)
{
    const test::Finished described = test::runScript(u"describe_workbook.py"_s, file);
    if (!described.well)
        qWarning("%s", described.errors.constData());
    QHash<QString, Sheet> sheets;
    for (const QJsonValue &value : QJsonDocument::fromJson(described.output).array()) {
        const QString name = value["name"_L1].toString();
        sheets.insert(name, {value.toObject()});
        if (names)
            names->append(name);
    }
    return sheets;
}

void AuditWorkbookTest::initTestCase()
{
    m_workspace = std::make_unique<TestWorkspace>();
    MUSTER_VERIFY(m_workspace->apply(directory()));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(u"user4@x.example"_s, {{Field::Status, u"disabled"_s}, {Field::LastName, u"Other"_s}})}));
    const Result<qint64> written = m_workspace->door().read(AuditWorkbook {path(), u"Ada King"_s, u"ada@northwind.example"_s}).result();
    MUSTER_VERIFY(written);
    m_written = *written;
    m_sheets = describe(path(), &m_names);
    QVERIFY(!m_sheets.isEmpty());
}

void AuditWorkbookTest::hasAllSheets()
{
    QCOMPARE(m_names, QStringList({u"Summary"_s, u"Users"_s, u"Groups"_s, u"Group members"_s, u"Project permissions"_s, u"Roles"_s, u"Invitations"_s, u"Seats"_s, u"Misconfigurations"_s, u"Events"_s, u"Changes"_s}));
}

QString AuditWorkbookTest::fact(const QString &name) const
{
    for (const QJsonValue &row : sheet(u"Summary"_s).all["cells"_L1].toArray()) {
        if (row[0]["value"_L1].toString() == name)
            return row[1]["value"_L1].toVariant().toString();
    }
    return u"no such fact"_s;
}

void AuditWorkbookTest::summarySaysWhatAndWhen()
{
    const Result<WorkspaceState> state = m_workspace->door().read(ReadWorkspaceState {}).result();
    QCOMPARE(fact(u"Workspace"_s), u"Northwind"_s);
    QCOMPARE(fact(u"Tenant ID"_s), state->id);
    QCOMPARE(fact(u"Operator"_s), u"Ada King <ada@northwind.example>"_s);
    QCOMPARE(fact(u"Chain head"_s), state->head);
    QCOMPARE(fact(u"Events"_s), u"3"_s);
    QCOMPARE(fact(u"Users"_s), u"41"_s);
    QCOMPARE(fact(u"Users: Disabled"_s), u"1"_s);
    QCOMPARE(fact(u"Members of the Default Group"_s), u"2"_s);
    const Sheet seats = sheet(u"Seats"_s);
    QCOMPARE(fact(u"Seats taken"_s), seats.text(int(seats.rows()), u"Seats taken"_s));
    QVERIFY(fact(u"Seats taken"_s).toInt() > 0);
    QCOMPARE(fact(u"Seats licensed"_s), u"no licence"_s);
    const QDateTime time = QDateTime::fromString(fact(u"Time"_s), Qt::ISODate); // in the operator's zone
    QVERIFY2(qAbs(time.secsTo(QDateTime::currentDateTime())) < 600, qPrintable(fact(u"Time"_s)));
}

void AuditWorkbookTest::countsAreThoseOfTheWorkspace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Table>("table");
    QTest::newRow("users") << u"Users"_s << Table::Users;
    QTest::newRow("groups") << u"Groups"_s << Table::Groups;
    QTest::newRow("members") << u"Group members"_s << Table::Members;
    QTest::newRow("access") << u"Project permissions"_s << Table::Access;
    QTest::newRow("invitations") << u"Invitations"_s << Table::Invitations;
    QTest::newRow("misconfigurations") << u"Misconfigurations"_s << Table::Misconfigurations;
    QTest::newRow("events") << u"Events"_s << Table::Events;
}

void AuditWorkbookTest::countsAreThoseOfTheWorkspace()
{
    QFETCH(QString, name);
    QFETCH(Table, table);
    const qsizetype rows = m_workspace->door().read(ListIds {{table}}).result()->ids.size();
    QVERIFY(rows > 0);
    QCOMPARE(sheet(name).rows(), rows);
}

void AuditWorkbookTest::tablesHaveFrozenHeaderAndFilter()
{
    for (const QString &name : m_names.mid(1)) {
        const Sheet found = sheet(name);
        QCOMPARE(found.all["frozen"_L1].toString(), u"A2"_s);
        QVERIFY2(found.all["filter"_L1].toString().endsWith(QString::number(found.rows() + 1)), qPrintable(name));
        for (const QJsonValue &cell : found.row(0))
            QVERIFY(cell["bold"_L1].toBool());
    }
}

void AuditWorkbookTest::cellsHaveTheirTypes()
{
    const Sheet users = sheet(u"Users"_s);
    const int at = users.find(u"E-mail"_s, u"user1@x.example"_s);
    QVERIFY(at);
    QCOMPARE(users.type(at, u"Last login"_s), u"d"_s);
    QCOMPARE(users.type(at, u"Locked"_s), u"b"_s);
    QCOMPARE(users.type(at, u"Status"_s), u"s"_s);
    QCOMPARE(users.text(at, u"Status"_s), u"Active"_s);
    const QDateTime login = QDateTime::fromMSecsSinceEpoch(1'751'373'000'000LL);
    QCOMPARE(users.text(at, u"Last login"_s), login.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    QCOMPARE(sheet(u"Groups"_s).type(1, u"Members"_s), u"n"_s);
    QCOMPARE(sheet(u"Events"_s).type(1, u"Event"_s), u"n"_s);
    QCOMPARE(sheet(u"Events"_s).type(1, u"Time"_s), u"d"_s);
}

void AuditWorkbookTest::aFormulaIsText()
{
    const Sheet users = sheet(u"Users"_s);
    const int at = users.find(u"E-mail"_s, u"user0@x.example"_s);
    QCOMPARE(users.text(at, u"First name"_s), hyperlink);
    QCOMPARE(users.type(at, u"First name"_s), u"s"_s);
    QVERIFY(!users.cell(at, u"First name"_s)["link"_L1].toBool());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("<f>"));
}

void AuditWorkbookTest::saysHowAccessWasComeBy()
{
    const Sheet access = sheet(u"Project permissions"_s);
    QSet<QString> ways;
    for (int at = 1; at <= access.rows(); ++at) {
        ways.insert(access.text(at, u"Project"_s) + u": "_s + access.text(at, u"Through"_s));
        QCOMPARE(access.text(at, u"Granted by"_s), u"Ada King"_s);
        QCOMPARE(access.type(at, u"Since"_s), u"d"_s);
    }
    QCOMPARE(ways, QSet<QString>({u"Alpha: North"_s, u"Alpha: Direct"_s, u"Alpha: Default Group"_s, u"Beta: South"_s, u"Beta: Default Group"_s}));
    const int direct = access.find(u"Through"_s, u"Direct"_s);
    QCOMPARE(access.text(direct, u"E-mail"_s), u"user2@x.example"_s);
    QCOMPARE(access.text(direct, u"Access"_s), u"Read Only"_s);
}

void AuditWorkbookTest::marksWhatRolesPermit()
{
    const Sheet roles = sheet(u"Roles"_s);
    const int edit = roles.find(u"Permission"_s, u"reports.edit"_s);
    QVERIFY(edit);
    QCOMPARE(roles.text(edit, u"Module"_s), u"reports"_s);
    QCOMPARE(roles.text(edit, u"Administrator (Workspace)"_s), u"x"_s);
    QCOMPARE(roles.text(edit, u"Viewer (Project)"_s), QString());
    QCOMPARE(roles.text(roles.find(u"Permission"_s, u"content_library.view"_s), u"Analyst (Workspace)"_s), QString()); // R1
}

void AuditWorkbookTest::eventsAreToldAsInTheWindow()
{
    const Sheet events = sheet(u"Events"_s);
    QCOMPARE(events.text(2, u"What happened"_s), m_workspace->door().read(DescribeEvents {{2}}).result()->value(2));
    QCOMPARE(events.text(3, u"What happened"_s), m_workspace->door().read(DescribeEvents {{3}}).result()->value(3));
    QVERIFY(!events.text(3, u"What happened"_s).isEmpty());
    for (int at = 1; at <= events.rows(); ++at)
        QCOMPARE(events.text(at, u"Event"_s), QString::number(at)); // in the order of the changes
    QCOMPARE(sheet(u"Changes"_s).text(1, u"Event"_s), u"1"_s);
}

void AuditWorkbookTest::timesSayTheirZone()
{
    QVERIFY2(fact(u"Time zone"_s).startsWith(QString::fromUtf8(QTimeZone::systemTimeZoneId()) + u" (UTC"_s), qPrintable(fact(u"Time zone"_s)));
    const Sheet events = sheet(u"Events"_s);
    QCOMPARE(events.row(0).at(events.header().indexOf(u"Time"_s))["value"_L1].toString(), u"Time"_s + Sheet::zone());
    QCOMPARE(events.cell(1, u"Time"_s)["format"_L1].toString(), u"yyyy-mm-dd hh:mm:ss"_s);
}

void AuditWorkbookTest::fitsOnPaper()
{
    for (const QString &name : m_names) {
        const QJsonValue rows = name == u"Summary" ? QJsonValue() : QJsonValue(u"$1:$1"_s);
        QJsonArray found = sheet(name).all["print"_L1].toArray();
        found[2] = QVariant(found.at(2).toVariant()).toInt();
        QCOMPARE(found.at(0), QJsonValue(u"landscape"_s));
        QCOMPARE(found.at(1), QJsonValue(true));
        QVERIFY(found.at(2).toInt() <= 1); // blank stands for one
        QCOMPARE(found.at(3).toVariant().toInt(), 0);
        QCOMPARE(found.at(4), rows);
    }
}

// A user is in so many groups that a cell cannot name them all.
void AuditWorkbookTest::namesWhatWasCut()
{
    QCOMPARE(fact(u"Cells that were cut"_s), u"0"_s);
    TestWorkspace workspace;
    QVector<Change> changes {newUser(u"everywhere@x.example"_s, {{Field::FirstName, u"Aaron"_s}, {Field::LastName, u"Aa"_s}})};
    for (int i = 0; i < 300; ++i) {
        const QString group = u"%1 %2"_s.arg(i).arg(QString(120, u'g'));
        changes << change::addGroup(group) << change::addMember(group, u"everywhere@x.example"_s);
    }
    MUSTER_VERIFY(workspace.apply(changes));
    const QString file = workspace.folder() + u"/cut.xlsx"_s;
    MUSTER_VERIFY(workspace->read(AuditWorkbook {file, {}, {}}).result());
    const QHash<QString, Sheet> sheets = describe(file);
    const QJsonArray facts = sheets.value(u"Summary"_s).all["cells"_L1].toArray();
    qsizetype count = 0;
    while (count < facts.size() && facts.at(count)[0]["value"_L1].toString() != u"Cells that were cut"_s)
        ++count;
    QCOMPARE(facts.at(count)[1]["value"_L1].toInt(), 1);
    const QJsonArray last = facts.at(count + 1).toArray();
    QVERIFY(facts.at(count + 2)[0]["value"_L1].isNull());
    const Sheet users = sheets.value(u"Users"_s);
    const int at = users.find(u"E-mail"_s, u"everywhere@x.example"_s);
    const qsizetype column = users.header().indexOf(u"Groups"_s);
    QVERIFY(users.text(at, u"Groups"_s).endsWith(u'…'));
    QString letters(QChar(char16_t(u'A' + column % 26)));
    if (column >= 26)
        letters.prepend(QChar(char16_t(u'A' + column / 26 - 1)));
    QCOMPARE(last.at(0)["value"_L1].toString(), u"Users!%1%2"_s.arg(letters).arg(at + 1));
    const QString length = QLocale().toString(10 * 122 + 90 * 123 + 200 * 124 + 299 * 2);
    QVERIFY2(last.at(1)["value"_L1].toString().startsWith(length), qPrintable(last.at(1)["value"_L1].toString()));
}

void AuditWorkbookTest::hasTheAccessThatWasKept()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({change::addProject(u"Alpha"_s), newUser(u"left@x.example"_s, {{Field::DefaultGroup, true}, {Field::Status, u"active"_s}})}));
    MUSTER_VERIFY(workspace.apply({change::editUser(u"left@x.example"_s, {{Field::DefaultGroup, false}})}));
    const QString file = workspace.folder() + u"/kept.xlsx"_s;
    MUSTER_VERIFY(workspace->read(AuditWorkbook {file, {}, {}}).result());
    const Sheet access = describe(file).value(u"Project permissions"_s);
    QCOMPARE(access.rows(), 1);
    QCOMPARE(access.text(1, u"E-mail"_s), u"left@x.example"_s);
    QCOMPARE(access.text(1, u"Project"_s), u"Alpha"_s);
    QCOMPARE(access.text(1, u"Through"_s), u"Default Group, left since"_s);
}

void AuditWorkbookTest::changesAreToldFieldByField()
{
    const Sheet changes = sheet(u"Changes"_s);
    QVERIFY(changes.rows() > 100); // each added user has several fields
    // the script tells the first hundred rows: those of the owner and of the groups come first
    const int group = changes.find(u"Object"_s, u"North"_s);
    QVERIFY(group);
    QCOMPARE(changes.text(group, u"Action"_s), u"Group added"_s);
    QCOMPARE(changes.text(group, u"Field"_s), u"Name"_s);
    QCOMPARE(changes.text(group, u"Before"_s), QString());
    QCOMPARE(changes.text(group, u"After"_s), u"North"_s);
    QCOMPARE(changes.type(group, u"Event"_s), u"n"_s);
}

void AuditWorkbookTest::officeReadsEverySheet()
{
    const QTemporaryDir profile;
    const QTemporaryDir out;
    const test::Finished office = test::run(u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + profile.path(), u"--headless"_s, u"--convert-to"_s,
            u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s, u"--outdir"_s, out.path(), path()});
    QVERIFY2(office.well, office.errors);
    for (const QString &name : m_names.mid(1)) {
        const Result<CsvTable> read = CsvTable::read(out.filePath(u"audit-%1.csv"_s.arg(name)));
        MUSTER_VERIFY(read);
        QCOMPARE(read->rowCount(), sheet(name).rows());
    }
    const Result<CsvTable> changes = CsvTable::read(out.filePath(u"audit-Changes.csv"_s));
    const QStringList last = *changes->row(changes->rowCount() - 1);
    QCOMPARE(last.mid(3, 2) + last.mid(6), QStringList({u"User edited"_s, u"First4 Last"_s, u"Status"_s, u"Pending activation"_s, u"Disabled"_s}));
    QCOMPARE(changes->row(changes->rowCount() - 2)->mid(6), QStringList({u"Last name"_s, u"Last"_s, u"Other"_s}));
}

void AuditWorkbookTest::tellsProgressAndCanBeCancelled()
{
    TestWorkspace workspace;
    ChangeSet many;
    for (int i = 0; i < 5'000; ++i)
        many.changes.append(newUser(u"user%1@x.example"_s.arg(i)));
    MUSTER_VERIFY(workspace->apply(many).result());
    const AuditWorkbook wanted {workspace.folder() + u"/audit.xlsx"_s, {}, {}};

    QFuture<Result<qint64>> stopped = workspace->read(wanted);
    QTRY_VERIFY(stopped.progressValue() > 0);
    stopped.cancel();
    stopped.waitForFinished();
    QCOMPARE(stopped.resultCount(), 0);
    QVERIFY(stopped.progressValue() < stopped.progressMaximum());
    QCOMPARE(QDir(workspace.folder()).entryList({u"*.xlsx*"_s, u"*.tmp"_s}, QDir::Files | QDir::Hidden), QStringList());

    QFuture<Result<qint64>> whole = workspace->read(wanted);
    MUSTER_VERIFY(whole.result());
    QCOMPARE(whole.progressValue(), whole.progressMaximum());
    QCOMPARE(QDir(workspace.folder()).entryList({u"*.xlsx*"_s, u"*.tmp"_s}, QDir::Files | QDir::Hidden), QStringList {u"audit.xlsx"_s});
}

void AuditWorkbookTest::exportsTablesAsShown()
{
    const QString xlsx = m_workspace->folder() + u"/shown.xlsx"_s;
    const QVector<Column> columns {Column::Status, Column::Email, Column::Roles};
    TableQuery query {Table::Users, u"status:disabled"_s};
    QCOMPARE(m_workspace->door().read(TableExport {query, columns, xlsx}).result().value(), 1);
    const Sheet users = describe(xlsx).value(u"Users"_s);
    QCOMPARE(users.header(), QStringList({u"Status"_s, u"E-mail"_s, u"Roles"_s}));
    QCOMPARE(users.text(1, u"Status"_s), u"Disabled"_s);
    QFile::remove(xlsx);
    const QString json = m_workspace->folder() + u"/shown.json"_s;
    query = {Table::Users, u"user"_s, {}, {{Column::Email, Qt::DescendingOrder}}};
    QCOMPARE(m_workspace->door().read(TableExport {query, columns, json}).result().value(), 40);
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(rows.size(), 40);
    QCOMPARE(rows.first().toObject(), (QJsonObject {{u"status"_s, u"active"_s}, {u"email"_s, u"user39@x.example"_s}, {u"roles"_s, QJsonArray {u"Standard User"_s}}}));
}

void AuditWorkbookTest::refusesOtherEndings()
{
    const QString path = m_workspace->folder() + u"/users.pdf"_s;
    QCOMPARE(m_workspace->door().read(TableExport {{Table::Users}, {}, path}).result().error().code, ErrorCode::InvalidValue);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(AuditWorkbookTest)
#include "AuditWorkbookTest.moc"
