// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/LicenceDialog.h"
#include "gui/users/AddUsersDialog.h"
#include "gui/shell/DialogButtons.h"
#include "gui/users/NewUsersTable.h"
#include "gui/widgets/BannerLine.h"
#include "models/Selection.h"
#include "storage/queries/Listing.h"
#include "support/RealWindow.h"
#include "support/TestLicence.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace muster;
using namespace Qt::StringLiterals;

// A licence is installed in the window, and what becomes of seats shows where they are given.
class LicenceDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatIsWrongAsOneTypes_data();
    void saysWhatIsWrongAsOneTypes();
    void installsFromAFileAndRemoves();
    void bannersStandWhereSeatsAreGiven();
    void addingSaysHowManyAreLeft();
    void disablesAndFrees();

private:
    LicenceDialog *open();
    void install(const QString &key);

    std::unique_ptr<RealWindow> m_window;
};

void LicenceDialogTest::init()
{
    m_window = std::make_unique<RealWindow>();
    m_window->source.must({newUser(u"kim@x.example"_s, {{Field::Status, u"active"_s}}), newUser(u"lee@x.example"_s, {{Field::Roles, QStringList {u"analyst"_s}}, {Field::Status, u"active"_s}})});
    QTRY_COMPARE(m_window->context().counts().users, 3);
}

LicenceDialog *LicenceDialogTest::open()
{
    m_window->action(u"workspace.licence"_s)->trigger();
    return m_window->window().findChild<LicenceDialog *>();
}

void LicenceDialogTest::install(const QString &key)
{
    m_window->source.must({change::editWorkspace({{Field::LicenceKey, key}})});
    QTRY_VERIFY(m_window->context().state().seats.licence == Licence::read(key).value());
}

void LicenceDialogTest::saysWhatIsWrongAsOneTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("can");
    const QString key = testLicence(12);
    QTest::newRow("words") << u"Dear Ada"_s << u"not a licence key"_s << false;
    QTest::newRow("cut off") << key.chopped(5) << u"not a licence key"_s << false;
    QTest::newRow("not ours") << key.left(key.lastIndexOf(u'.') + 1) + QString(86, u'A') << u"not signed"_s << false;
    QTest::newRow("of another") << testLicence(12, u"Contoso"_s) << u"Contoso"_s << false;
    QTest::newRow("ended") << testLicence(12, u"Northwind"_s, QDate(2020, 1, 1)) << u"ended"_s << false;
    QTest::newRow("too small") << testLicence(1) << u"2 are taken"_s << false;
    QTest::newRow("right") << key << u"valid until"_s << true;
    QTest::newRow("in lines") << QString(key).insert(30, u"\n   "_s) << u"valid until"_s << true;
}

void LicenceDialogTest::saysWhatIsWrongAsOneTypes()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    LicenceDialog *dialog = open();
    QVERIFY(dialog);
    const auto *said = dialog->findChild<QLabel *>(u"said"_s);
    QVERIFY(said->isHidden());
    dialog->findChild<QPlainTextEdit *>(u"key"_s)->setPlainText(text);
    QVERIFY(said->isVisible());
    QTRY_VERIFY2(said->text().contains(sentence), qPrintable(said->text()));
    QTEST(dialog->findChild<DialogButtons *>(u"buttons"_s)->acceptButton()->isEnabled(), "can");
}

void LicenceDialogTest::installsFromAFileAndRemoves()
{
    const QString path = m_window->source.workspace.folder() + u"/key.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(testLicence(12).toLatin1() + '\n') > 0);
    file.close();
    LicenceDialog *dialog = open();
    QVERIFY(dialog->findChild<QPushButton *>(u"remove"_s)->isHidden()); // there is none
    m_window->source.answers.paths << path;
    dialog->findChild<QPushButton *>(u"openFile"_s)->click();
    dialog->findChild<DialogButtons *>(u"buttons"_s)->acceptButton()->click();
    QTRY_COMPARE(m_window->context().state().seats.state, Seats::State::Valid);
    QTRY_VERIFY(!m_window->window().findChild<LicenceDialog *>());
    dialog = open();
    QVERIFY(dialog->findChild<QLabel *>(u"installed"_s)->text().contains(u"12"_s));
    m_window->source.answers.confirmations << Prompts::Confirmed {true};
    dialog->findChild<QPushButton *>(u"remove"_s)->click();
    QTRY_COMPARE(m_window->context().state().seats.state, Seats::State::None);
    m_window->action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(m_window->context().state().seats.state, Seats::State::Valid);
}

// Valid: none; three or fewer left, or invalid: one, on the pages where users are added and roles are shown.
void LicenceDialogTest::bannersStandWhereSeatsAreGiven()
{
    auto *banner = m_window->window().findChild<BannerLine *>(u"banner"_s);
    const auto show = [this](const char *page) { m_window->action(u"view.page."_s + QLatin1StringView(page))->trigger(); };
    show("users");
    QVERIFY(banner->isHidden());
    install(testLicence(12));
    QVERIFY(banner->isHidden());
    install(testLicence(4));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->accessibleName().contains(u"2"_s), qPrintable(banner->accessibleName()));
    show("roles");
    QVERIFY(banner->isVisible());
    show("overview");
    QVERIFY(banner->isHidden());
    show("users");
    QVERIFY(banner->isVisible());
    m_window->source.must({change::editWorkspace({{Field::Organization, u"Southwind"_s}})});
    QTRY_VERIFY2(banner->accessibleName().contains(u"Southwind"_s), qPrintable(banner->accessibleName()));
    m_window->source.must({change::editWorkspace({{Field::LicenceKey, u""_s}})});
    QTRY_VERIFY(banner->isHidden());
}

void LicenceDialogTest::addingSaysHowManyAreLeft()
{
    AddUsersDialog *dialog = AddUsersDialog::open(m_window->context());
    const auto *line = dialog->findChild<QLabel *>(u"seats"_s);
    QVERIFY(line->isHidden());
    install(testLicence(3));
    QTRY_VERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u"1"_s), qPrintable(line->text()));
    NewUsersTable &table = dialog->table();
    for (int row = 0; row < 2; ++row)
        table.model()->setData(table.model()->index(row, 0), u"new%1@x.example"_s.arg(row));
    QTRY_VERIFY2(line->text().contains(u"2 are needed"_s), qPrintable(line->text()));
}

void LicenceDialogTest::disablesAndFrees()
{
    const auto select = [this](const QString &address) {
        TestContext &source = m_window->source;
        const Result<QVector<qint64>> ids = source.workspace->read(ListIds {{.table = Table::Users, .text = address}, 0}).result().map([](const Listing &listing) { return listing.ids; });
        const Result<QVector<Row>> rows = source.workspace->read(ReadRows {Table::Users, *ids}).result();
        m_window->context().setSelection({.rows = {{Table::Users, rows->first()}}});
    };
    install(testLicence(12));
    select(u"lee@x.example"_s);
    QVERIFY(!m_window->action(u"users.freeSeat"_s)->isEnabled()); // who takes none
    select(u"kim@x.example"_s);
    QVERIFY(m_window->action(u"users.freeSeat"_s)->isEnabled());
    m_window->source.answers.reasons << u"Left"_s;
    m_window->action(u"users.freeSeat"_s)->trigger();
    QTRY_COMPARE(m_window->source.answers.planQuestions.size(), 1);
    QVERIFY(m_window->source.answers.planQuestions.first().text.contains(u"Analyst"_s));
    QTRY_COMPARE(m_window->context().state().seats.used, 1);
    QCOMPARE(m_window->source.workspace.rows({Table::Users, u"kim"_s, {}, {}}, {Column::Status, Column::Roles}), QStringList {u"disabled|Analyst"_s});
    m_window->action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(m_window->context().state().seats.used, 2);
}

QTEST_MAIN(LicenceDialogTest)

#include "LicenceDialogTest.moc"
