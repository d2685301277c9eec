// SPDX-License-Identifier: GPL-3.0-or-later
#include "OtherPrograms.h"
#include "core/Pseudonym.h"
#include "exchange/AuditWorkbook.h"
#include "support/TestWorkspace.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString Address = u"quilla.wortheimer@elsewhere.example"_s;
const QString Name = u"Quilla Wortheimer"_s;
const QStringList Words {u"Quilla"_s, u"Wortheimer"_s, u"wortheimer@elsewhere"_s, u"Zappelei"_s, u"0815-4711"_s};

using Cells = QVector<QStringList>; // by row, the titles first
using Book = QHash<QString, Cells>; // by the name of the sheet

// As another library reads it.
Book cellsOf(const QString &file)
{
    const test::Finished described = test::runScript(u"describe_workbook.py"_s, file);
    if (!described.well)
        qFatal("%s", described.errors.constData());
    Book book;
    const QJsonArray sheets = QJsonDocument::fromJson(described.output).array();
    for (const QJsonValue &sheet : sheets) {
        Cells &cells = book[sheet["name"_L1].toString()];
        const QJsonArray rows = sheet["cells"_L1].toArray();
        const int count = sheet["rows"_L1].toInt(); // of those that are told, others are blank
        if (count > rows.size())
            qFatal("%s is longer than what is told of it", qPrintable(sheet["name"_L1].toString()));
        for (int row = 0; row < count; ++row) {
            QStringList texts;
            const QJsonArray found = rows.at(row).toArray();
            for (const QJsonValue &cell : found)
                texts.append(cell["value"_L1].toVariant().toString());
            cells.append(texts);
        }
    }
    return book;
}

// What stands under a title where another cell of the row says something; each once.
QStringList under(const Cells &cells, const QString &title, const QString &where, const QString &says)
{
    const qsizetype column = cells.value(0).indexOf(title);
    const qsizetype other = cells.value(0).indexOf(where);
    QStringList found;
    for (const QStringList &row : cells.mid(1)) {
        if (row.value(other) == says && !found.contains(row.value(column)))
            found.append(row.value(column));
    }
    return found;
}

} // namespace

// What the audit workbook calls somebody who was deleted: their name, or a pseudonym, as the policy says (U17); today, and in that of a past day.
class DeletedInWorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCalledAsThePolicySays_data();
    void isCalledAsThePolicySays();

private:
    Book write(Workspace &door, const QString &name);
    static QStringList wordsIn(const Book &book);

    std::unique_ptr<TestWorkspace> m_workspace;
};

Book DeletedInWorkbookTest::write(Workspace &door, const QString &name)
{
    const QString file = m_workspace->folder() + u'/' + name;
    const Result<qint64> written = door.read(AuditWorkbook {file, u"Ada King"_s, u"ada@northwind.example"_s}).result();
    if (!written)
        qFatal("The workbook could not be written: %d", int(written.error().code));
    Book book = cellsOf(file);
    for (const QString &sheet : {u"Users"_s, u"Group members"_s, u"Project permissions"_s, u"Events"_s, u"Changes"_s}) {
        if (!book.contains(sheet))
            qFatal("%s is missing", qPrintable(sheet));
    }
    return book;
}

QStringList DeletedInWorkbookTest::wordsIn(const Book &book)
{
    QString all;
    for (const Cells &cells : book) {
        for (const QStringList &row : cells)
            all += row.join(u'\n') + u'\n';
    }
    QStringList found = Words;
    found.removeIf([&all](const QString &word) { return !all.contains(word, Qt::CaseInsensitive); });
    return found;
}

void DeletedInWorkbookTest::isCalledAsThePolicySays_data()
{
    QTest::addColumn<bool>("stays");
    QTest::newRow("the name stays") << true;
    QTest::newRow("a pseudonym comes in its place") << false;
}

void DeletedInWorkbookTest::isCalledAsThePolicySays()
{
    QFETCH(bool, stays);
    m_workspace = std::make_unique<TestWorkspace>();
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, u"any"_s}}), change::addGroup(u"Crew"_s), change::addProject(u"Alpha"_s)}));
    MUSTER_VERIFY(m_workspace->apply({newUser(Address, {{Field::FirstName, u"Quilla"_s}, {Field::LastName, u"Wortheimer"_s}, {Field::Department, u"Zappelei"_s}, {Field::Phone, u"0815-4711"_s}, {Field::Status, u"active"_s},
        {Field::SignIn, u"password"_s}, {Field::AccountType, u"admin"_s}, {Field::Roles, QStringList {u"administrator"_s}}})}));
    MUSTER_VERIFY(m_workspace->apply({newUser(u"b@x.example"_s, {{Field::Manager, Address}}), change::addMember(u"Crew"_s, Address), change::assignUser(u"Alpha"_s, Address)}));
    {
        OpenOptions theirs = m_workspace->options();
        theirs.operatorEmail = Address;
        const Result<std::unique_ptr<Workspace>> door = Workspace::open(m_workspace->pathAs(Address), theirs);
        MUSTER_VERIFY(door);
        MUSTER_VERIFY((*door)->apply({{change::addGroup(u"Theirs"_s)}, {}, 0}).result());
    }
    if (!stays)
        MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Tombstone, u"pseudonym"_s}})}));
    const QString account = m_workspace->rows({Table::Users, u"email:"_s + Address, {}, {}}, {Column::UserId}).value(0);
    const qint64 before = m_workspace->rows({Table::Events, {}, {}, {{Column::Event, Qt::DescendingOrder}}}, {Column::At}).value(0).toLongLong();
    QTest::qSleep(2); // what comes next is of another millisecond
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Address)}));

    const QString name = stays ? Name : Pseudonym::nameOf(account);
    const QString address = stays ? Address : account + Pseudonym::addressEnd();
    const Book book = write(m_workspace->door(), u"today.xlsx"_s);
    QCOMPARE(wordsIn(book), stays ? Words : QStringList());
    QCOMPARE(under(book.value(u"Users"_s), u"Last name"_s, u"E-mail"_s, address), QStringList()); // they are gone
    const Cells changes = book.value(u"Changes"_s);
    QCOMPARE(under(changes, u"Object"_s, u"Action"_s, u"User deleted"_s), QStringList {name});
    QVERIFY(under(changes, u"Object"_s, u"Action"_s, u"User added"_s).contains(name));
    QCOMPARE(under(changes, u"Object"_s, u"Action"_s, u"Added to group"_s), QStringList {name + u" → Crew"_s});
    QVERIFY(under(changes, u"After"_s, u"Field"_s, u"E-mail"_s).contains(address));
    QVERIFY(under(changes, u"Before"_s, u"Field"_s, u"E-mail"_s).contains(address)); // of the deletion
    QVERIFY(under(changes, u"After"_s, u"Field"_s, u"Manager"_s).contains(address));
    QCOMPARE(under(changes, u"Operator"_s, u"Object"_s, u"Theirs"_s), QStringList {name});
    const Cells events = book.value(u"Events"_s);
    QCOMPARE(under(events, u"Operator"_s, u"Object"_s, u"Theirs"_s), QStringList {name});
    QVERIFY(under(events, u"What happened"_s, u"Object"_s, name).contains(u"“%1” added"_s.arg(name)));

    OpenOptions options = m_workspace->options();
    options.asOf = before;
    const Result<std::unique_ptr<Workspace>> past = Workspace::open(m_workspace->path(), options);
    MUSTER_VERIFY(past);
    const Book then = write(**past, u"then.xlsx"_s);
    QCOMPARE(wordsIn(then), stays ? Words : QStringList());
    QCOMPARE(under(then.value(u"Users"_s), u"Last name"_s, u"E-mail"_s, address), QStringList {stays ? u"Wortheimer"_s : name});
    QCOMPARE(under(then.value(u"Group members"_s), u"E-mail"_s, u"Group"_s, u"Crew"_s), QStringList {address});
    QCOMPARE(under(then.value(u"Project permissions"_s), u"E-mail"_s, u"Project"_s, u"Alpha"_s), QStringList {address});
}

QTEST_GUILESS_MAIN(DeletedInWorkbookTest)
#include "DeletedInWorkbookTest.moc"
