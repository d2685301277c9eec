// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/RealForms.h"

#include "gui/access/CompareDialog.h"
#include "gui/commands/CommandSet.h"
#include "gui/commands/LicenceDialog.h"
#include "gui/commands/LoginDialog.h"
#include "gui/commands/SetPasswordDialog.h"
#include "gui/window/FileSignInDialog.h"
#include "texts/ErrorText.h"
#include "gui/commands/RolesDialog.h"
#include "gui/commands/UserCommands.h"
#include "gui/invitations/InviteDialog.h"
#include "gui/kit/ColumnsDialog.h"
#include "gui/kit/ExportDialog.h"
#include "gui/mail/LettersDialog.h"
#include "gui/mail/SignInDialog.h"
#include "gui/roles/RolesPage.h"
#include "gui/settings/ProviderDialog.h"
#include "gui/shell/AboutDialog.h"
#include "gui/shell/ChoiceDialog.h"
#include "gui/shell/ConfirmDialog.h"
#include "gui/shell/ConnectDialog.h"
#include "gui/shell/DayDialog.h"
#include "gui/shell/NewWorkspaceForm.h"
#include "gui/shell/PlanDialog.h"
#include "gui/shell/RecentWorkspaces.h"
#include "gui/shell/StartPage.h"
#include "gui/shell/TextDialog.h"
#include "gui/sync/ConnectionDialog.h"
#include "gui/users/AddUsersDialog.h"
#include "gui/users/ImportDialog.h"
#include "gui/users/UserRecord.h"
#include "gui/widgets/NamesDialog.h"
#include "gui/window/ShortcutsDialog.h"
#include "support/Answers.h"
#include "support/NoDialogs.h"
#include "support/TestLicence.h"
#include "texts/Titles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Form = std::unique_ptr<QWidget>;
using Maker = Form (*)(TestContext &);

Form makeChoice(TestContext &)
{
    return std::make_unique<ChoiceDialog>(ChoiceQuestion {u"Assign to project"_s, u"Assign"_s, [](const QString &, auto answer) {
        answer({{u"1"_s, u"Alpha"_s}, {u"2"_s, u"Bridge"_s, u"Archived"_s}});
    }}, nullptr);
}

Form makeConfirm(TestContext &)
{
    return std::make_unique<ConfirmDialog>(ConfirmQuestion {u"Leave the Default Group"_s,
        u"They keep the projects that they were put on themselves; what came with the group goes with it."_s, u"Leave the Default Group"_s, true,
        u"Take access to R&D projects away, too"_s}, nullptr);
}

Form makePlan(TestContext &)
{
    Plan plan;
    plan.items = {{0, change::editUser(u"ada@northwind.example"_s, {{Field::FirstName, u"Ada"_s}}), u"Ada King"_s, {}},
        {1, change::editUser(u"bo@northwind.example"_s, {{Field::FirstName, u"Bo"_s}}), u"Bo Ek"_s, Error {ErrorCode::Nothing, {}}}};
    plan.happening = 1;
    plan.idle = 1;
    plan.along = {{0, change::removeMember(u"Field crew north"_s, u"ada@northwind.example"_s), u"Ada King → Field crew north"_s}};
    plan.alongCount = 1;
    const AccessState viewer {Access::ReadOnly, {u"Viewer"_s}, true};
    plan.access.items = {{u"Ada King"_s, u"ada@northwind.example"_s, u"1"_s, u"Harbour survey"_s, u"2"_s, viewer, {}},
        {u"Bo Ek"_s, u"bo@northwind.example"_s, u"3"_s, u"Harbour survey"_s, u"2"_s, {}, viewer}};
    plan.access.lost = {1, 1, 1};
    plan.access.gained = {1, 1, 1};
    plan.ownLoss = OwnLoss {u"Ada King"_s, true};
    return std::make_unique<PlanDialog>(PlanQuestion {u"Deactivate users"_s,
        u"They can no longer sign in, and keep what they have until they are deleted or activated again."_s, [](int) { return u"Deactivate 1 user"_s; }, true, plan, {},
        u"Leave only this project"_s, [] {}}, nullptr);
}

// With something to say about a field.
Form makeConnect(TestContext &)
{
    static Answers files;
    auto dialog = std::make_unique<ConnectDialog>(u"postgresql://ada@nowhere.invalid:5433/people?schema=team"_s, files, nullptr);
    const auto *said = dialog->findChild<QLabel *>(u"serverSaid"_s);
    if (!QTest::qWaitFor([said] { return !said->isHidden(); }, 30'000))
        return nullptr;
    dialog->findChild<QLineEdit *>(u"server"_s)->setFocus(); // it begins at what is missing, and what scrolls goes there
    return dialog;
}

// With a licence, and another that cannot be used here.
Form makeLicence(TestContext &context)
{
    context.must({change::editWorkspace({{Field::LicenceKey, testLicence(12)}})});
    if (!QTest::qWaitFor([&context] { return context->state().seats.licence.has_value(); }, 30'000))
        return nullptr;
    auto dialog = std::make_unique<LicenceDialog>(context.context(), nullptr);
    dialog->findChild<QPlainTextEdit *>(u"key"_s)->setPlainText(testLicence(12, u"Contoso"_s));
    return dialog;
}

// With one that is easily guessed.
Form makeSetPassword(TestContext &)
{
    auto dialog = std::make_unique<SetPasswordDialog>(u"Ada King"_s, QStringList {u"ada@northwind.example"_s, u"Ada"_s, u"King"_s}, nullptr);
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"adakingadaking"_s);
    return dialog;
}

// Of SAML, with what is no certificate.
Form makeProvider(TestContext &)
{
    auto dialog = std::make_unique<ProviderDialog>(ProviderSettings {.name = u"Entra ID"_s, .protocol = ProviderSettings::Protocol::Saml, .issuer = u"urn:x"_s, .signInUrl = u"https://x.example"_s}, nullptr);
    dialog->findChild<QPlainTextEdit *>(u"certificate"_s)->setPlainText(u"none"_s);
    return dialog;
}

Form makeFileSignIn(TestContext &)
{
    auto dialog = std::make_unique<FileSignInDialog>(u"people"_s, u"ada@northwind.example"_s, nullptr);
    dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"wrong"_s);
    dialog->say(errorText({ErrorCode::PasswordWrong, {u"ada@northwind.example"_s}}));
    return dialog;
}

// By a server that is not there.
Form makeSignIn(TestContext &)
{
    const std::optional<MailServer> server = MailServer::parse(u"smtp://ada%40northwind.example@localhost?sign-in=oauth&token=http://127.0.0.1:9/token&device=http://127.0.0.1:9/device&client=muster"_s);
    auto dialog = std::make_unique<SignInDialog>(*server, nullptr);
    const auto *said = dialog->findChild<QLabel *>(u"said"_s);
    if (!QTest::qWaitFor([said] { return said->text().startsWith("Nothing answers"_L1); }, 30'000))
        return nullptr;
    return dialog;
}

Form makeText(TestContext &)
{
    return std::make_unique<TextDialog>(TextQuestion {u"Rename group"_s, u"Name"_s, u"Rename"_s, u"Field crew"_s}, nullptr);
}

Form makeStart(TestContext &context)
{
    static std::unique_ptr<RecentWorkspaces> recent; // the page looks at it as long as it lives
    recent = std::make_unique<RecentWorkspaces>(context.workspace.folder() + u"/recent.ini"_s);
    recent->add(context.workspace.path());
    auto page = std::make_unique<StartPage>(*recent);
    page->showMistake(u"“people.muster” is no workspace of Muster, or it was damaged. Look for a copy of it, or open another one."_s);
    return page;
}

Form makeRoles(TestContext &context)
{
    return std::make_unique<RolesDialog>(context.context(), u"Roles of 2 users"_s, QVector<RolesHeld> {{{}, 2}}, nullptr);
}

Form makeColumns(TestContext &)
{
    return std::make_unique<ColumnsDialog>(Table::Users, TableLayout::initial(Table::Users),
        [](Column column) { return columnTitle(Table::Users, column); }, nullptr);
}

Form makeExport(TestContext &)
{
    auto dialog = std::make_unique<ExportDialog>(TableQuery {Table::Users, {}, {}, {}}, QVector<Column> {Column::Email, Column::Roles}, 12, nullptr);
    auto *format = dialog->findChild<QComboBox *>(u"format"_s);
    format->setCurrentIndex(format->findData(u"csv"_s)); // it has most to choose
    return dialog;
}

Form makeAddUsers(TestContext &context)
{
    return std::make_unique<AddUsersDialog>(context.context());
}

// With a mistake.
Form makeConnection(TestContext &)
{
    auto dialog = std::make_unique<ConnectionDialog>(SyncSettings {.name = u"Payroll"_s, .location = u"https://payroll.example.org/scim/v2"_s}, QStringList(), QStringList {u"Okta"_s}, nullptr);
    dialog->findChild<QLineEdit *>(u"location"_s)->setText(u"http://payroll.example.org/scim/v2"_s);
    return dialog;
}

// With one that cannot be sent.
Form makeLetters(TestContext &context)
{
    auto dialog = std::make_unique<LettersDialog>(context.context(), nullptr);
    dialog->findChild<QPlainTextEdit *>(u"letter"_s)->setPlainText(u"Hello\n\nThere is no link."_s);
    return dialog;
}

Form makeInvite(TestContext &context)
{
    return std::make_unique<InviteDialog>(context.context(), u"Ann Lee <ann@y.example>\nada@northwind.example\nnowhere"_s);
}

Form makeImport(TestContext &context)
{
    return std::make_unique<ImportDialog>(context.context());
}

// The second step of an import, of a file with everything that can be wrong.
Form makeImportReview(TestContext &context)
{
    QFile csv(context.workspace.folder() + u"/people.csv"_s);
    if (!csv.open(QIODevice::WriteOnly) || csv.write("email,role,groups,shoe size\nbo@x.example,Pen & Paper,Crew,44\ncy@x.example,Juggler,,\nnowhere,,,\n") < 0)
        qFatal("The file of the test could not be written");
    csv.close();
    auto dialog = std::make_unique<ImportDialog>(context.context());
    dialog->read(csv.fileName());
    if (!QTest::qWaitFor([&dialog] { return bool(dialog->plan()); }, 30'000))
        qFatal("The file of the test could not be read");
    return dialog;
}

Form makeRecord(TestContext &context)
{
    auto record = std::make_unique<UserRecord>(context.context());
    record->showUser(context->info().operatorId);
    auto *name = record->findChild<QLineEdit *>(u"firstName"_s);
    if (!QTest::qWaitFor([name] { return !name->text().isEmpty(); }, 30'000))
        qFatal("The record of the test could not be read");
    record->resize(record->width(), 2000); // nothing scrolls: what Tab reaches stands where it is seen
    return record;
}

Form makeShortcuts(TestContext &context)
{
    CommandSet commands(context.context());
    NoDialogs none;
    addUserCommands(commands, context.context(), none.dialogs());
    return std::make_unique<ShortcutsDialog>(commands);
}

Form makeRolesPage(TestContext &context)
{
    static std::unique_ptr<CommandSet> commands; // the page looks at it as long as it lives
    commands = std::make_unique<CommandSet>(context.context());
    RolesPage::factory().addCommands(*commands, context.context());
    auto window = std::make_unique<QWidget>(); // a page is no window
    auto *layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new RolesPage(context.context(), *commands));
    const auto *permissions = window->findChild<QAbstractItemView *>(u"permissions"_s);
    if (!QTest::qWaitFor([permissions] { return permissions->model()->rowCount() > 0; }, 30'000))
        qFatal("The roles of the test could not be read");
    window->resize(1100, 720); // the room of a page in the program
    return window;
}

// Of a workspace that has a past, with differences.
Form makeCompare(TestContext &)
{
    static qint64 ago = qint64(60) * 24 * 3'600'000; // milliseconds
    static std::unique_ptr<TestContext> old; // the dialog asks it as long as it lives
    if (!old) {
        old = std::make_unique<TestContext>([] { return QDateTime::currentMSecsSinceEpoch() - ago; });
        ago = 0;
        old->must({change::assignUser(old->project(u"Bridge “Old Town”"_s), old->user(u"Zoé"_s))});
    }
    auto dialog = std::make_unique<CompareDialog>(old->context(), nullptr);
    const auto *differences = dialog->findChild<QAbstractItemView *>(u"differences"_s);
    if (!QTest::qWaitFor([differences] { return differences->model()->rowCount() > 0; }, 30'000))
        qFatal("The differences of the test could not be read");
    return dialog;
}

} // namespace

std::unique_ptr<QWidget> makeRealForm(const QString &className, TestContext &context)
{
    static const QHash<QString, Maker> makers {
        {u"muster::ShortcutsDialog"_s, makeShortcuts},
        {u"muster::AboutDialog"_s, [](TestContext &) -> Form { return std::make_unique<AboutDialog>(); }},
        {u"muster::ChoiceDialog"_s, makeChoice},
        {u"muster::ConfirmDialog"_s, makeConfirm},
        {u"muster::ConnectDialog"_s, makeConnect},
        {u"muster::CompareDialog"_s, makeCompare},
        {u"muster::DayDialog"_s, [](TestContext &) -> Form { return std::make_unique<DayDialog>(QDate(2026, 6, 30), nullptr); }},
        {u"muster::LicenceDialog"_s, makeLicence},
        {u"muster::ProviderDialog"_s, makeProvider},
        {u"muster::SignInDialog"_s, makeSignIn},
        {u"muster::SetPasswordDialog"_s, makeSetPassword},
        {u"muster::FileSignInDialog"_s, makeFileSignIn},
        {u"muster::LoginDialog"_s, [](TestContext &) -> Form { return std::make_unique<LoginDialog>(u"Ada King"_s, u"ada"_s, u"abcdef-ghijkm-npqrst-uvwxyz"_s, nullptr); }},
        {u"muster::NamesDialog"_s, [](TestContext &) -> Form { return std::make_unique<NamesDialog>(u"Columns that are not understood"_s, QStringList {u"shoe size"_s, u"Lieblingsfarbe"_s}, nullptr); }},
        {u"muster::NewWorkspaceForm"_s, [](TestContext &) -> Form { return std::make_unique<NewWorkspaceForm>(); }},
        {u"muster::PlanDialog"_s, makePlan},
        {u"muster::StartPage"_s, makeStart},
        {u"muster::TextDialog"_s, makeText},
        {u"muster::RolesDialog"_s, makeRoles},
        {u"muster::AddUsersDialog"_s, makeAddUsers},
        {u"muster::InviteDialog"_s, makeInvite},
        {u"muster::LettersDialog"_s, makeLetters},
        {u"muster::ConnectionDialog"_s, makeConnection},
        {u"muster::ColumnsDialog"_s, makeColumns},
        {u"muster::ExportDialog"_s, makeExport},
        {u"muster::ImportDialog"_s, makeImport},
        {u"muster::ImportReview"_s, makeImportReview},
        {u"muster::RolesPage"_s, makeRolesPage},
        {u"muster::UserRecord"_s, makeRecord},
    };
    const Maker make = makers.value(className);
    return make ? make(context) : nullptr;
}

} // namespace muster
