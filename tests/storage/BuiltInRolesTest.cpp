// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Catalogue.h"
#include "storage/queries/WorkspaceState.h"
#include "support/TestWorkspace.h"

#include <QFile>

using namespace muster;
using namespace Qt::StringLiterals;

// R1 in every cell: tests/data/roles.txt is the written table.
class BuiltInRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void permitWhatIsWritten();
    void accountsMayWhatIsWritten_data();
    void accountsMayWhatIsWritten();
    void thereAreNoOthers();

private:
    static QStringList words(const QString &line) { return line.simplified().split(u' '); }
    QString cell(const QString &permission, const QString &column) const { return m_rows.value(permission).value(m_columns.indexOf(column)); }

    QStringList m_columns;
    QMap<QString, QStringList> m_rows;
    TestWorkspace m_workspace;
};

void BuiltInRolesTest::initTestCase()
{
    QFile file(QStringLiteral(MUSTER_TEST_DATA "/roles.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = words(line);
        if (m_columns.isEmpty())
            m_columns = cells.mid(1);
        else
            m_rows.insert(cells.first(), cells.mid(1));
    }
}

void BuiltInRolesTest::permitWhatIsWritten()
{
    QStringList wrong;
    for (const QString &line : m_workspace.rows({Table::Roles, {}, {}, {}}, {Column::RoleKey, Column::Permissions})) {
        const QString role = line.section(u'|', 0, 0);
        const QStringList permitted = line.section(u'|', 1).split(u'+');
        for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
            const QString found = permitted.contains(row.key()) ? u"+"_s : u"-"_s;
            if (cell(row.key(), role) != found)
                wrong.append(u"%1 of %2 is %3"_s.arg(row.key(), role, found));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void BuiltInRolesTest::accountsMayWhatIsWritten_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("type");
    for (const QString &column : std::as_const(m_columns)) {
        if (column.startsWith("project."_L1))
            continue;
        const QString type = column.section(u'/', 1);
        QTest::newRow(qPrintable(column)) << column.section(u'/', 0, 0) << (type.isEmpty() ? u"standard"_s : type);
    }
}

void BuiltInRolesTest::accountsMayWhatIsWritten()
{
    QFETCH(QString, role);
    QFETCH(QString, type);
    const QString address = role + u'.' + type + u"@x.example"_s;
    MUSTER_VERIFY(m_workspace.apply({newUser(address, {{Field::Roles, QStringList {role}}, {Field::AccountType, type}, {Field::Status, u"active"_s}})}));
    OpenOptions options = m_workspace.options();
    options.operatorEmail = address;
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_workspace.pathAs(address), options);
    MUSTER_VERIFY(opened);
    const Rights rights = (*opened)->info().rights;
    QStringList wrong;
    for (const QString &permission : Catalogue::permissions()) {
        if (cell(permission, QString::fromUtf8(QTest::currentDataTag())) != (rights.may(permission) ? u"+"_s : u"-"_s))
            wrong.append(permission);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void BuiltInRolesTest::thereAreNoOthers()
{
    QStringList permissions = Catalogue::permissions();
    permissions.sort();
    QCOMPARE(m_rows.keys(), permissions);
    QStringList roles = m_columns;
    roles.removeIf([](const QString &column) { return column.contains(u'/'); });
    QCOMPARE(roles, m_workspace.rows({Table::Roles, {}, {}, {}}, {Column::RoleKey}));
}

QTEST_GUILESS_MAIN(BuiltInRolesTest)
#include "BuiltInRolesTest.moc"
