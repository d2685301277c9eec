// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/EmptyForms.h"

#include "gui/access/CompareDialog.h"
#include "gui/commands/LicenceDialog.h"
#include "gui/commands/SetPasswordDialog.h"
#include "gui/invitations/InviteDialog.h"
#include "gui/kit/ExportDialog.h"
#include "gui/kit/FormMessage.h"
#include "gui/settings/ProviderDialog.h"
#include "gui/shell/ChoiceDialog.h"
#include "gui/shell/ConnectDialog.h"
#include "gui/shell/RecentWorkspaces.h"
#include "gui/shell/StartPage.h"
#include "gui/shell/TextDialog.h"
#include "gui/sync/ConnectionDialog.h"
#include "gui/window/FileSignInDialog.h"
#include "support/Answers.h"

#include <QHash>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using EmptyForm = std::unique_ptr<QWidget>;
using EmptyMaker = EmptyForm (*)(TestContext &);

// Without anything to choose.
EmptyForm makeEmptyChoice(TestContext &)
{
    return std::make_unique<ChoiceDialog>(ChoiceQuestion {u"Assign to project"_s, u"Assign"_s, [](const QString &, auto answer) { answer({}); }}, nullptr);
}

// Nothing has become another.
EmptyForm makeEmptyCompare(TestContext &context)
{
    auto dialog = std::make_unique<CompareDialog>(context.context(), nullptr);
    const auto *said = dialog->findChild<QLabel *>(u"said"_s);
    const QString comparing = said->text();
    if (!QTest::qWaitFor([said, comparing] { return said->text() != comparing; }, 30'000))
        return nullptr;
    return dialog;
}

EmptyForm makeEmptyConnect(TestContext &)
{
    static Answers files; // the dialog asks it as long as it lives
    return std::make_unique<ConnectDialog>(QString(), files, nullptr);
}

EmptyForm makeEmptyExport(TestContext &)
{
    return std::make_unique<ExportDialog>(TableQuery {Table::Users, {}, {}, {}}, QVector<Column> {Column::Email}, 0, nullptr);
}

// Nowhere to come to: it says so once it has looked.
EmptyForm makeEmptyInvite(TestContext &context)
{
    auto dialog = std::make_unique<InviteDialog>(context.context(), QString());
    const auto *message = dialog->findChild<FormMessage *>(u"formMessage"_s);
    if (!QTest::qWaitFor([message] { return message->text().startsWith("There is no project"_L1); }, 30'000))
        return nullptr;
    return dialog;
}

EmptyForm makeEmptyStart(TestContext &context)
{
    static std::unique_ptr<RecentWorkspaces> none; // the page looks at it as long as it lives
    none = std::make_unique<RecentWorkspaces>(context.workspace.folder() + u"/none.ini"_s);
    return std::make_unique<StartPage>(*none);
}

const QHash<QString, EmptyMaker> &emptyMakers()
{
    static const QHash<QString, EmptyMaker> makers {
        {u"muster::ChoiceDialog"_s, makeEmptyChoice},
        {u"muster::CompareDialog"_s, makeEmptyCompare},
        {u"muster::ConnectDialog"_s, makeEmptyConnect},
        {u"muster::ConnectionDialog"_s, [](TestContext &) -> EmptyForm { return std::make_unique<ConnectionDialog>(SyncSettings(), QStringList(), QStringList(), nullptr); }},
        {u"muster::ExportDialog"_s, makeEmptyExport},
        {u"muster::FileSignInDialog"_s, [](TestContext &) -> EmptyForm { return std::make_unique<FileSignInDialog>(u"people"_s, QString(), nullptr); }},
        {u"muster::InviteDialog"_s, makeEmptyInvite},
        {u"muster::LicenceDialog"_s, [](TestContext &context) -> EmptyForm { return std::make_unique<LicenceDialog>(context.context(), nullptr); }},
        {u"muster::ProviderDialog"_s, [](TestContext &) -> EmptyForm { return std::make_unique<ProviderDialog>(ProviderSettings {.name = u"Entra ID"_s}, nullptr); }},
        {u"muster::SetPasswordDialog"_s, [](TestContext &) -> EmptyForm { return std::make_unique<SetPasswordDialog>(u"Ada King"_s, QStringList(), nullptr); }},
        {u"muster::StartPage"_s, makeEmptyStart},
        {u"muster::TextDialog"_s, [](TestContext &) -> EmptyForm { return std::make_unique<TextDialog>(TextQuestion {u"Add group"_s, u"Name"_s, u"Add"_s}, nullptr); }},
    };
    return makers;
}

} // namespace

bool hasEmptyForm(const QString &className)
{
    return emptyMakers().contains(className);
}

std::unique_ptr<QWidget> makeEmptyForm(const QString &className, TestContext &context)
{
    const EmptyMaker make = emptyMakers().value(className);
    return make ? make(context) : nullptr;
}

} // namespace muster
