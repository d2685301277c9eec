// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PageRegistry.h"

#include "gui/Dialogs.h"
#include "gui/audit/AuditPage.h"
#include "gui/overview/OverviewPage.h"
#include "gui/projects/ProjectsPage.h"
#include "gui/users/UsersPage.h"
#include "samples/SampleWorkspace.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageRegistry)
};

QVector<PageFactory> factories()
{
    const PageFactory users {u"users"_s, Text::tr("Users & Groups"), IconName::Users,
        [](WorkspaceContext &context, CommandSet &commands) { return new UsersPage(context, commands); },
        {ObjectKind::User, ObjectKind::Group}, {Table::Users, Table::Groups}};
    return {OverviewPage::factory(), users, ProjectsPage::factory(), AuditPage::factory()};
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
    return {factories, [](WorkspaceContext &context) { return std::make_unique<Dialogs>(context); }, sampleLater};
}

} // namespace muster
