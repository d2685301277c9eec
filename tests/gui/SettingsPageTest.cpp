// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsPage.h"

#include "gui/kit/FormMessage.h"
#include "gui/settings/ProviderDialog.h"
#include "gui/shell/DialogButtons.h"
#include "gui/kit/fields/NamesList.h"
#include "gui/widgets/Switch.h"
#include "storage/queries/Listing.h"
#include "support/OperatorWindow.h"
#include "support/RealWindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

using namespace muster;
using namespace Qt::StringLiterals;

// What holds for the whole workspace, on the window that users get.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void standsLastAndShowsWhatIs();
    void savesWhatWasChangedAsOneChange();
    void undoesIt();
    void discardsWhatWasTyped();
    void keepsTheOrderOfNames();
    void takesOverWhatOthersSave();
    void letsThemDecideWhatBothChanged();
    void saysWhyItCannotBeSaved();
    void findsSettingsByWords();
    void showsHowTheWindowLooks();
    void aProviderIsSetUp();
    void aColleaguesProvidersAreNotOverwritten();
    void aRefusalIsSaidInTheDialog();
    void tellsOfLicenceAndOperators();
    void linesStayWhereTheyAre();
    void aClickSurvivesWhatOthersDo();
    void linesThatComeAreFoundToo();
    void saysWhyALineCannotBeOpened();
    void isNotForWhoMayNotSeeIt();

private:
    ProviderDialog *openEntra();
    QStringList tabOrder(const QStringList &names) const;
    template <typename T>
    T *in(const char *name) const
    {
        return page()->findChild<T *>(QString::fromLatin1(name));
    }
    SettingsPage *page() const { return qobject_cast<SettingsPage *>(m_window->window().pages().current()); }
    QStringList stored() const // organization, deletion, classifications
    {
        const Row row = m_window->source.workspace.door().read(ReadRows {Table::Settings, {1}}).result().value().value(0);
        const auto cell = [&row](Column column) { return row.cells.at(columnIndex(Table::Settings, column)); };
        return {cell(Column::Organization).toString(), cell(Column::Deletion).toString(), cell(Column::Classifications).toStringList().join(u',')};
    }
    bool isVisible(const char *name) const { return in<QWidget>(name)->isVisible(); }

    std::unique_ptr<RealWindow> m_window;
};

void SettingsPageTest::init()
{
    m_window = std::make_unique<RealWindow>();
    m_window->source.must({change::editWorkspace({{Field::Classifications, QStringList {u"Public"_s, u"Internal"_s, u"Secret"_s}}, {Field::Providers, QStringList {u"Entra ID"_s}}})});
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    m_window->action(u"view.page.settings"_s)->trigger();
    QVERIFY(page());
    QTRY_COMPARE(in<QLineEdit>("organization")->text(), u"Northwind"_s);
    QTRY_COMPARE(in<NamesList>("classifications")->names().size(), 3);
    QTRY_COMPARE(m_window->context().state().event, 2);
}

void SettingsPageTest::standsLastAndShowsWhatIs()
{
    QCOMPARE(m_window->window().pages().currentId(), u"settings"_s);
    QCOMPARE(in<QComboBox>("deletion")->currentData().toString(), u"pending"_s);
    QCOMPARE(in<NamesList>("providers")->names(), QStringList {u"Entra ID"_s});
    QCOMPARE(in<QComboBox>("language")->currentData().toString(), u"root"_s);
    QVERIFY(!in<Switch>("correctNames")->isChecked());
    QVERIFY(!in<QPushButton>("save")->isEnabled());
}

void SettingsPageTest::savesWhatWasChangedAsOneChange()
{
    const qint64 before = m_window->context().state().event;
    in<QLineEdit>("organization")->setText(u"Southwind"_s);
    in<QComboBox>("deletion")->setCurrentIndex(in<QComboBox>("deletion")->findData(u"never"_s));
    QVERIFY(in<QPushButton>("save")->isEnabled());
    in<QPushButton>("save")->click();
    QTRY_COMPARE(stored(), (QStringList {u"Southwind"_s, u"never"_s, u"Public,Internal,Secret"_s}));
    QTRY_COMPARE(m_window->context().state().event, before + 1);
    QTRY_VERIFY(!in<QPushButton>("save")->isEnabled());
}

void SettingsPageTest::undoesIt()
{
    in<QLineEdit>("organization")->setText(u"Southwind"_s);
    in<QPushButton>("save")->click();
    QTRY_COMPARE(stored().first(), u"Southwind"_s);
    QTRY_VERIFY(m_window->action(u"edit.undo"_s)->isEnabled());
    m_window->action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(stored().first(), u"Northwind"_s);
    QTRY_COMPARE(in<QLineEdit>("organization")->text(), u"Northwind"_s);
}

void SettingsPageTest::discardsWhatWasTyped()
{
    in<QLineEdit>("organization")->setText(u"Southwind"_s);
    in<QPushButton>("discard")->click();
    QTRY_COMPARE(in<QLineEdit>("organization")->text(), u"Northwind"_s);
    QVERIFY(!in<QPushButton>("save")->isEnabled());
}

// Lowest first: another order is another value.
void SettingsPageTest::keepsTheOrderOfNames()
{
    auto *list = in<NamesList>("classifications")->findChild<QListWidget *>();
    list->setCurrentRow(2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(in<NamesList>("classifications")->names(), (QStringList {u"Public"_s, u"Secret"_s, u"Internal"_s}));
    QVERIFY(in<QPushButton>("save")->isEnabled());
    in<QPushButton>("save")->click();
    QTRY_COMPARE(stored().last(), u"Public,Secret,Internal"_s);
    QTRY_VERIFY(!in<QPushButton>("save")->isEnabled());
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(in<NamesList>("classifications")->names(), (QStringList {u"Secret"_s, u"Internal"_s}));
}

void SettingsPageTest::takesOverWhatOthersSave()
{
    in<QLineEdit>("organization")->setText(u"Mine"_s);
    m_window->source.must({change::editWorkspace({{Field::CorrectNames, true}})});
    QTRY_VERIFY(in<Switch>("correctNames")->isChecked());
    QCOMPARE(in<QLineEdit>("organization")->text(), u"Mine"_s);
    in<QPushButton>("save")->click();
    QTRY_COMPARE(stored().first(), u"Mine"_s);
}

void SettingsPageTest::letsThemDecideWhatBothChanged()
{
    in<QLineEdit>("organization")->setText(u"Mine"_s);
    m_window->source.must({change::editWorkspace({{Field::Organization, u"Theirs"_s}})});
    QTRY_VERIFY(isVisible("organizationConflict"));
    in<QPushButton>("save")->click();
    QTest::qWait(100);
    QCOMPARE(stored().first(), u"Theirs"_s);
    in<QWidget>("organizationConflict")->findChild<QPushButton *>(u"keepMine"_s)->click();
    in<QPushButton>("save")->click();
    QTRY_COMPARE(stored().first(), u"Mine"_s);
}

void SettingsPageTest::saysWhyItCannotBeSaved()
{
    m_window->source.must({newUser(u"eva@northwind.example"_s, {{Field::Classification, u"Public"_s}})});
    in<NamesList>("classifications")->setNames({u"Internal"_s, u"Secret"_s});
    QTRY_VERIFY(in<QPushButton>("save")->isEnabled());
    in<QPushButton>("save")->click();
    QTRY_VERIFY(isVisible("formMessage"));
    QVERIFY2(in<FormMessage>("formMessage")->text().contains(u"Public"_s), qPrintable(in<FormMessage>("formMessage")->text()));
    QCOMPARE(stored().last(), u"Public,Internal,Secret"_s);
}

void SettingsPageTest::findsSettingsByWords()
{
    in<QLineEdit>("search")->setText(u"DELET"_s);
    QVERIFY(isVisible("deletion"));
    QVERIFY(!isVisible("organization"));
    QVERIFY(!isVisible("appearance"));
    QVERIFY(!isVisible("nothing"));
    in<QLineEdit>("search")->setText(u"appear"_s);
    QVERIFY(isVisible("appearance") && !isVisible("deletion"));
    in<QLineEdit>("search")->setText(u"microsoft"_s);
    QVERIFY(isVisible("mailServer") && !isVisible("mailSender"));
    QVERIFY(in<QLineEdit>("mailServer")->toolTip().contains(u"?sign-in=microsoft&tenant=TENANT&client=ID"_s)); // how it is written
    in<QLineEdit>("search")->setText(u"no such thing"_s);
    QVERIFY(isVisible("nothing"));
    in<QLineEdit>("search")->clear();
    QVERIFY(isVisible("organization") && isVisible("appearance") && !isVisible("nothing"));
}

void SettingsPageTest::showsHowTheWindowLooks()
{
    for (const char *name : {"appearance", "density", "programLanguage"}) {
        auto *choices = in<QComboBox>(name);
        QVERIFY(choices->count() > 1);
        for (int index = 0; index < choices->count(); ++index)
            QCOMPARE(m_window->action(choices->itemData(index).toString())->isChecked(), index == choices->currentIndex());
    }
}

// Null: it did not come.
ProviderDialog *SettingsPageTest::openEntra()
{
    ProviderDialog *dialog = nullptr;
    if (!QTest::qWaitFor([this] { return in<QPushButton>("provider:Entra ID") != nullptr; }))
        return dialog;
    in<QPushButton>("provider:Entra ID")->click();
    [[maybe_unused]] const bool shown = QTest::qWaitFor([&dialog] { return (dialog = qobject_cast<ProviderDialog *>(QApplication::activeModalWidget())) != nullptr; });
    return dialog;
}

void SettingsPageTest::aProviderIsSetUp()
{
    QPointer<ProviderDialog> dialog = openEntra();
    QVERIFY(dialog);
    auto *accept = dialog->findChild<DialogButtons *>()->acceptButton();
    QVERIFY(!accept->isEnabled());
    QVERIFY(dialog->findChild<QLineEdit *>(u"issuer"_s)->isHidden()); // it follows from the directory
    dialog->findChild<QLineEdit *>(u"word"_s)->setText(u"northwind.example"_s);
    dialog->findChild<QLineEdit *>(u"clientId"_s)->setText(u"muster-login"_s);
    QVERIFY(!accept->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"said"_s)->text().contains(u"overview"_s)); // where the directory's ID is found
    QCOMPARE(dialog->findChild<QLineEdit *>(u"word"_s)->accessibleDescription(), dialog->findChild<QLabel *>(u"said"_s)->text());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"clientId"_s)->accessibleDescription(), QString());
    dialog->findChild<QLineEdit *>(u"word"_s)->setText(u"1B4E28BA-2FA1-11D2-883F-0016D3CCA427"_s);
    QVERIFY(accept->isEnabled());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"word"_s)->accessibleDescription(), QString());
    accept->click();
    QVERIFY(dialog->isVisible() && !accept->isEnabled()); // until it is saved
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(m_window->context().state().providerSettings.contains(u"https://login.microsoftonline.com/1b4e28ba-2fa1-11d2-883f-0016d3cca427/v2.0"_s));
    QTRY_COMPARE(in<QPushButton>("provider:Entra ID")->text(), u"Change…"_s);
    dialog = openEntra();
    QVERIFY(dialog);
    QCOMPARE(dialog->settings(), ProviderSettings::read(m_window->context().state().providerSettings)->first());
    dialog->reject();
    m_window->action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(m_window->context().state().providerSettings, QString());
    m_window->source.must({change::editWorkspace({{Field::Providers, QStringList()}})});
    QTRY_VERIFY(!in<QPushButton>("provider:Entra ID"));
}

void SettingsPageTest::aColleaguesProvidersAreNotOverwritten()
{
    QPointer<ProviderDialog> dialog = openEntra();
    QVERIFY(dialog);
    const QString theirs = ProviderSettings::text({{.name = u"Entra ID"_s, .issuer = u"https://theirs.example"_s, .clientId = u"theirs"_s}});
    m_window->source.must({change::editWorkspace({{Field::ProviderSettings, theirs}})});
    QTRY_COMPARE(m_window->context().state().providerSettings, theirs);
    dialog->findChild<QLineEdit *>(u"word"_s)->setText(u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s);
    dialog->findChild<QLineEdit *>(u"clientId"_s)->setText(u"mine"_s);
    auto *accept = dialog->findChild<DialogButtons *>()->acceptButton();
    accept->click();
    const auto *said = dialog->findChild<QLabel *>(u"said"_s);
    QTRY_VERIFY2(said->text().contains(u"while this was open"_s), qPrintable(said->text()));
    QCOMPARE(accept->accessibleDescription(), said->text());
    QVERIFY(dialog && dialog->isVisible() && accept->isEnabled());
    QCOMPARE(m_window->context().state().providerSettings, theirs);
    dialog->reject();
    QTRY_VERIFY(!dialog);
    dialog = openEntra();
    QVERIFY(dialog);
    QCOMPARE(dialog->settings().clientId, u"theirs"_s);
    dialog->findChild<QLineEdit *>(u"clientId"_s)->setText(u"mine"_s);
    dialog->findChild<DialogButtons *>()->acceptButton()->click();
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(m_window->context().state().providerSettings.contains(u"mine"_s));
}

void SettingsPageTest::aRefusalIsSaidInTheDialog()
{
    QPointer<ProviderDialog> dialog = openEntra();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"word"_s)->setText(u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s);
    dialog->findChild<QLineEdit *>(u"clientId"_s)->setText(u"mine"_s);
    const auto *said = dialog->findChild<QLabel *>(u"said"_s);
    const QString before = said->text();
    m_window->source.must({change::editWorkspace({{Field::Providers, QStringList()}})}); // it is gone
    dialog->findChild<DialogButtons *>()->acceptButton()->click();
    QTRY_VERIFY(said->text() != before);
    QVERIFY(dialog && dialog->isVisible() && !said->text().isEmpty());
    dialog->reject();
}

void SettingsPageTest::tellsOfLicenceAndOperators()
{
    const auto told = [this](const char *name) { return in<QPushButton>(name) ? in<QPushButton>(name)->accessibleDescription() : QString(); };
    QTRY_VERIFY(told("operators").contains(u"Ada King: Administrator"_s));
    QVERIFY(told("licence").contains(u"no limit"_s));
    m_window->source.must({newUser(u"eva@northwind.example"_s, {{Field::FirstName, u"Eva"_s}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {u"administrator"_s}}}),
        newUser(u"kim@northwind.example"_s, {{Field::Status, u"active"_s}, {Field::Roles, QStringList {u"analyst"_s}}})});
    QTRY_VERIFY(told("operators").contains(u"Eva: Administrator"_s));
    QVERIFY(!told("operators").contains(u"kim@northwind.example"_s));
    in<QLineEdit>("search")->setText(u"seats"_s);
    QVERIFY(isVisible("licence") && !isVisible("operators") && !isVisible("organization"));
    in<QLineEdit>("search")->clear();
    in<QPushButton>("operators")->click();
    QTRY_COMPARE(m_window->window().pages().currentId(), u"users"_s);
}

// Those of the page with these names, as Tab goes from the search field on.
QStringList SettingsPageTest::tabOrder(const QStringList &names) const
{
    QStringList order;
    const QWidget *first = in<QLineEdit>("search");
    const QWidget *at = first;
    do {
        if (page()->isAncestorOf(at) && names.contains(at->objectName()))
            order << at->objectName();
        at = at->nextInFocusChain();
    } while (at != first);
    return order;
}

void SettingsPageTest::linesStayWhereTheyAre()
{
    QTRY_VERIFY(in<QPushButton>("provider:Entra ID"));
    const QPointer<QPushButton> entra = in<QPushButton>("provider:Entra ID");
    const QPointer<QPushButton> licence = in<QPushButton>("licence");
    QStringList wanted {u"organization"_s, u"provider:Entra ID"_s, u"licence"_s, u"operators"_s, u"appearance"_s, u"save"_s};
    QCOMPARE(tabOrder(wanted), wanted);
    m_window->source.must({change::editWorkspace({{Field::Providers, QStringList {u"Alpha"_s, u"Entra ID"_s, u"Zeta"_s}}})});
    QTRY_VERIFY(in<QPushButton>("provider:Zeta") && in<QPushButton>("provider:Alpha"));
    QVERIFY(entra && licence);
    wanted = {u"organization"_s, u"provider:Alpha"_s, u"provider:Entra ID"_s, u"provider:Zeta"_s, u"licence"_s, u"operators"_s, u"appearance"_s, u"save"_s};
    QCOMPARE(tabOrder(wanted), wanted);
    QTRY_VERIFY(isVisible("provider:Alpha") && isVisible("provider:Zeta"));
    const auto top = [this](const char *name) { return in<QPushButton>(name)->mapTo(page(), QPoint()).y(); };
    QTRY_VERIFY(top("provider:Alpha") < top("provider:Entra ID") && top("provider:Entra ID") < top("provider:Zeta") && top("provider:Zeta") < top("licence"));
    m_window->source.must({change::editWorkspace({{Field::Providers, QStringList {u"Zeta"_s, u"Entra ID"_s}}})});
    QTRY_VERIFY(!in<QPushButton>("provider:Alpha"));
    wanted = {u"organization"_s, u"provider:Zeta"_s, u"provider:Entra ID"_s, u"licence"_s, u"operators"_s, u"appearance"_s, u"save"_s};
    QTRY_COMPARE(tabOrder(wanted), wanted);
    QVERIFY(licence);
}

void SettingsPageTest::aClickSurvivesWhatOthersDo()
{
    QTRY_VERIFY(in<QPushButton>("operators")->accessibleDescription().contains(u"Ada King"_s));
    QTest::mousePress(in<QPushButton>("operators"), Qt::LeftButton);
    m_window->source.must({newUser(u"eva@northwind.example"_s, {{Field::FirstName, u"Eva"_s}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {u"administrator"_s}}})});
    QTRY_VERIFY(in<QPushButton>("operators")->accessibleDescription().contains(u"Eva"_s));
    QTest::mouseRelease(in<QPushButton>("operators"), Qt::LeftButton);
    QTRY_COMPARE(m_window->window().pages().currentId(), u"users"_s);
}

void SettingsPageTest::linesThatComeAreFoundToo()
{
    in<QLineEdit>("search")->setText(u"zeta"_s);
    QVERIFY(isVisible("nothing"));
    m_window->source.must({change::editWorkspace({{Field::Providers, QStringList {u"Entra ID"_s, u"Zeta"_s}}})});
    QTRY_VERIFY(in<QPushButton>("provider:Zeta") && isVisible("provider:Zeta"));
    QVERIFY(!isVisible("nothing") && !isVisible("provider:Entra ID"));
    m_window->source.must({change::editWorkspace({{Field::Providers, QStringList {u"Entra ID"_s}}})});
    QTRY_VERIFY(isVisible("nothing"));
}

void SettingsPageTest::saysWhyALineCannotBeOpened()
{
    m_window.reset();
    TestWorkspace workspace;
    const QString looker = u"looker@x.example"_s;
    QVERIFY(workspace.apply({change::addRole({{Field::Name, u"Looker"_s}, {Field::Permissions, QStringList {u"tenant_settings.view"_s}}}),
        newUser(looker, {{Field::Roles, QStringList {u"Looker"_s}}, {Field::Status, u"active"_s}})}));
    OperatorWindow window(workspace, looker);
    QTRY_VERIFY(window.knowsRoles());
    window.action(u"view.page.settings"_s)->trigger();
    const auto *settings = window.current<SettingsPage>();
    QVERIFY(settings);
    for (const QString &name : {u"provider:SSO"_s, u"licence"_s}) {
        const QPushButton *button = nullptr;
        QTRY_VERIFY((button = settings->findChild<QPushButton *>(name)) && !button->isEnabled());
        QVERIFY2(button->toolTip().contains(u"permission"_s), qPrintable(button->toolTip()));
        QVERIFY2(button->accessibleDescription().startsWith(button->toolTip()), qPrintable(button->accessibleDescription()));
        QVERIFY(button->accessibleDescription().size() > button->toolTip().size() + 5); // and how it stands
    }
    const auto *operators = settings->findChild<QPushButton *>(u"operators"_s);
    QVERIFY(operators->isEnabled() && operators->toolTip().isEmpty());
}

void SettingsPageTest::isNotForWhoMayNotSeeIt()
{
    QVERIFY(SettingsPage::factory().whyNotSeen(m_window->context()).isEmpty());
    QCOMPARE(QString::fromLatin1(definitionOf(Table::Settings).permission), u"tenant_settings.view"_s);
}

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"
