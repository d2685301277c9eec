// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WhoIsHere.h"
#include "storage/Presence.h"
#include "support/RealWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace muster;
using namespace Qt::StringLiterals;

// What the window says of others who have its workspace on a server open, and tells them of itself.
class WhoIsHereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("MUSTER_TEST_ENGINE", "postgresql"); }
    void othersAreCountedAndNamed();
    void theRecordSaysWhoHasItOpenToo();
    void theWindowTellsWhatItShows();
};

namespace {

constexpr int Soon = 15'000;

QString addAnna(RealWindow &window, const QString &firstName = u"Anna"_s)
{
    Change add = newUser(u"anna@x.example"_s, {{Field::FirstName, firstName}, {Field::LastName, u"Berg"_s}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {u"administrator"_s}}});
    add.references.first() = QUuid::createUuid().toString(QUuid::WithoutBraces);
    window.source.must({add});
    return add.references.first();
}

std::unique_ptr<Presence> anotherAs(RealWindow &window, const QString &address)
{
    return Presence::at(loginOf(window.source.workspace.path(), address), {}, [] {});
}

QStringList linesOf(QToolButton &button)
{
    auto *menu = button.findChild<QMenu *>(u"hereMenu"_s);
    Q_EMIT menu->aboutToShow();
    QStringList lines;
    for (const QAction *line : menu->actions())
        lines << line->text();
    return lines;
}

} // namespace

void WhoIsHereTest::othersAreCountedAndNamed()
{
    RealWindow window;
    auto *here = window.window().findChild<QToolButton *>(u"here"_s);
    QTRY_VERIFY_WITH_TIMEOUT(here->isVisible(), Soon); // the source of the test is a window of the same operator
    QCOMPARE(here->text(), u"Open in another window, too"_s);
    QVERIFY(linesOf(*here).first().startsWith(u"You, in another window"_s));
    const QString anna = addAnna(window, u"<b>R&D</b>"_s);
    auto other = anotherAs(window, u"anna@x.example"_s);
    other->tell({u"users"_s, u"user"_s, anna});
    QTRY_COMPARE_WITH_TIMEOUT(here->text(), u"1 other(s) here"_s, Soon);
    QTRY_COMPARE_WITH_TIMEOUT(linesOf(*here).filter(u"R&&D"_s).size(), 1, Soon); // nothing in a name is a key, and nothing markup
    const QString line = linesOf(*here).filter(u"R&&D"_s).first();
    QVERIFY2(line.startsWith(u"<b>R&&D</b> Berg · Users && Groups · <b>R&&D</b> Berg · since "_s), qPrintable(line));
    QCOMPARE(here->accessibleName(), here->text());
    for (QAction *action : here->findChild<QMenu *>(u"hereMenu"_s)->actions()) { // leads to the record
        if (action->text() == line)
            action->trigger();
    }
    QTRY_VERIFY(window.find<QWidget>(u"userRecord"_s));
    other.reset();
    QTRY_COMPARE_WITH_TIMEOUT(here->text(), u"Open in another window, too"_s, Soon);
}

void WhoIsHereTest::theRecordSaysWhoHasItOpenToo()
{
    RealWindow window;
    const QString anna = addAnna(window);
    window.context().openRecord(ObjectKind::User, anna);
    QTRY_VERIFY(window.find<QLineEdit>(u"firstName"_s) && window.find<QLineEdit>(u"firstName"_s)->text() == u"Anna"_s);
    QVERIFY(!window.find<QLabel>(u"alsoOpen"_s));
    const auto other = anotherAs(window, u"anna@x.example"_s);
    other->tell({u"users"_s, u"user"_s, anna});
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLabel>(u"alsoOpen"_s), Soon);
    QCOMPARE(window.find<QLabel>(u"alsoOpen"_s)->text(), u"Anna Berg has this record open, too."_s);
    other->tell({u"users"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!window.find<QLabel>(u"alsoOpen"_s), Soon);
}

void WhoIsHereTest::theWindowTellsWhatItShows()
{
    RealWindow window;
    const QString anna = addAnna(window);
    const auto other = anotherAs(window, u"anna@x.example"_s);
    const auto tells = [&](const OpenThing &open) {
        const QVector<Present> all = other->all();
        return std::any_of(all.cbegin(), all.cend(), [&](const Present &one) { return !one.isOwn && one.open == open && one.name == u"Ada King"_s; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(tells({u"users"_s}), Soon);
    window.context().openRecord(ObjectKind::User, anna);
    QTRY_VERIFY_WITH_TIMEOUT(tells({u"users"_s, u"user"_s, anna}), Soon);
    window.find<QToolButton>(u"closeRecord"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(tells({u"users"_s}), Soon);
    window.context().goTo(u"audit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tells({u"audit"_s}), Soon);
}

QTEST_MAIN(WhoIsHereTest)
#include "WhoIsHereTest.moc"
