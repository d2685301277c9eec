// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PageRegistry.h"

#include "gui/access/AccessPage.h"
#include "gui/audit/AuditPage.h"
#include "gui/audit/SaveAuditWorkbook.h"
#include "gui/invitations/InvitationsPage.h"
#include "gui/invitations/InviteDialog.h"
#include "gui/kit/ExportDialog.h"
#include "gui/mail/MailPage.h"
#include "gui/overview/OverviewPage.h"
#include "gui/projects/ProjectsPage.h"
#include "gui/roles/RolesPage.h"
#include "gui/settings/SettingsPage.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/sync/SyncPage.h"
#include "gui/users/AddUsersDialog.h"
#include "gui/users/ImportDialog.h"
#include "gui/users/UsersPage.h"
#include "samples/SampleWorkspace.h"

#include <QtConcurrentRun>

namespace muster {

namespace {

QVector<PageFactory> pages()
{
    return {OverviewPage::factory(), UsersPage::factory(), InvitationsPage::factory(), ProjectsPage::factory(), RolesPage::factory(), AuditPage::factory(), AccessPage::factory(), SyncPage::factory(), MailPage::factory(), SettingsPage::factory()};
}

Dialogs dialogs(WorkspaceContext &context)
{
    return {[&context] { AddUsersDialog::open(context); }, [&context](const QString &path) { ImportDialog::open(context, path); },
        [&context](const TableQuery &query, const QVector<Column> &columns, const QVector<qint64> &selected) { ExportDialog::open(context, query, columns, selected); },
        [&context] { saveAuditWorkbook(context); }, [&context](const QString &addresses) { InviteDialog::open(context, addresses); },
        [&context](const QString &addresses) { InviteDialog::open(context, addresses, InviteDialog::Purpose::BindRole); }};
}

QFuture<Result<void>> sampleLater(const QString &path, int users)
{
    return QtConcurrent::run([path, users](QPromise<Result<void>> &promise) {
        SampleOptions options;
        options.users = users;
        promise.addResult(makeSample(path, options, [&promise](qint64 done, qint64 total) {
            promise.setProgressRange(0, int(total));
            promise.setProgressValue(int(done));
            return !promise.isCanceled();
        }));
    });
}

} // namespace

PageRegistry pageRegistry()
{
    return {pages, dialogs, sampleLater};
}

} // namespace muster
