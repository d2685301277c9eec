// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvTable.h"
#include "exchange/ImportPlan.h"
#include "exchange/ListText.h"
#include "exchange/TableExport.h"
#include "support/EveryChange.h"
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

// Names with whatever separates names in them go out of one workspace and come into another as they were.
class ListTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatNeedsItIsQuoted();
    void quotedPartsHaveAnEnd_data();
    void quotedPartsHaveAnEnd();
    void groupsComeBackElsewhere_data();
    void groupsComeBackElsewhere();
};

void ListTextTest::onlyWhatNeedsItIsQuoted()
{
    QCOMPARE(joinNames({}), QString());
    QCOMPARE(joinNames({u"Field crew"_s, u"R&D"_s, u"O'Neil"_s}), u"Field crew; R&D; O'Neil"_s);
    QCOMPARE(joinNames({u"A/B; Testers"_s, u"Finance, Sydney"_s, u"say \"hi\""_s, u"a|b"_s, u"a\nb"_s}),
        u"\"A/B; Testers\"; \"Finance, Sydney\"; \"say \"\"hi\"\"\"; \"a|b\"; \"a\nb\""_s);
}

void ListTextTest::quotedPartsHaveAnEnd_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("quoted");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *part, bool quoted, const char *name) { QTest::newRow(part) << QString::fromUtf8(part) << quoted << QString::fromUtf8(name); };
    row("\"a; b\"", true, "a; b");
    row("  \"a\"  ", true, "a");
    row("\"\"\"\"", true, "\"");
    row("\"a\"\"; b\"", true, "a\"; b");
    row("a", false, "a");
    row("\"", false, "\"");
    row("\"a", false, "\"a");
    row("\"a\" b", false, "\"a\" b"); // somebody's nickname
    row("Bo \"Ace\"", false, "Bo \"Ace\"");
}

void ListTextTest::quotedPartsHaveAnEnd()
{
    QFETCH(QString, part);
    QFETCH(bool, quoted);
    QFETCH(QString, name);
    QCOMPARE(endOfQuoted(part, 0) > 0, quoted);
    QCOMPARE(unquotedName(part), name);
}

void ListTextTest::groupsComeBackElsewhere_data()
{
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<QStringList>("known"); // there already, and looking like parts of the others
    QTest::newRow("plain") << QStringList {u"Field crew"_s, u"North"_s} << QStringList();
    QTest::newRow("semicolon, comma") << QStringList {u"A; B"_s, u"Lima, Peru"_s} << QStringList();
    QTest::newRow("parts are known") << QStringList {u"A; B"_s, u"Lima, Peru"_s} << QStringList {u"A"_s, u"B"_s, u"Lima"_s, u"Peru"_s};
    QTest::newRow("one with a comma") << QStringList {u"Lima, Peru"_s} << QStringList {u"Lima"_s, u"Peru"_s};
    QTest::newRow("one with a bar") << QStringList {u"x|y"_s} << QStringList {u"x"_s};
    QTest::newRow("quotes") << QStringList {u"\"Ace\""_s, u"the \"b; c\" team"_s, u"6\" pipes"_s} << QStringList();
    QTest::newRow("quotes at the end of it") << QStringList {u"\"a\"; \"b\""_s, u"c"_s} << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("formulas") << QStringList {u"=1; 2"_s, u"-x"_s, u"'y"_s} << QStringList();
}

void ListTextTest::groupsComeBackElsewhere()
{
    QFETCH(QStringList, groups);
    QFETCH(QStringList, known);
    TestWorkspace from;
    QVector<Change> changes {newUser(u"kim@x.example"_s)};
    for (const QString &group : groups)
        changes << change::addGroup(group) << change::addMember(group, u"kim@x.example"_s);
    MUSTER_VERIFY(from.apply(changes));
    const QString file = from.folder() + u"/users.csv"_s;
    MUSTER_VERIFY(from->read(TableExport {{Table::Users, u"kim"_s}, {Column::Email, Column::Groups}, file}).result());

    TestWorkspace to;
    for (const QString &group : known)
        MUSTER_VERIFY(to.apply({change::addGroup(group)}));
    const auto plan = to->read(ImportQuestion {file, {}}).result();
    MUSTER_VERIFY(plan);
    MUSTER_VERIFY(to->apply(std::make_shared<ImportSource>(*plan)).result());
    const auto groupsOf = [](TestWorkspace &workspace) { return workspace.rows({Table::Members}, {Column::Email, Column::Group}); };
    QCOMPARE(groupsOf(to), groupsOf(from));
    QCOMPARE(groupsOf(to).size(), groups.size());
}

QTEST_GUILESS_MAIN(ListTextTest)
#include "ListTextTest.moc"
