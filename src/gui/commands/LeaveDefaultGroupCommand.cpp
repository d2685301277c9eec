// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/LeaveDefaultGroupCommand.h"

#include "core/Change.h"
#include "gui/commands/WithSelected.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "storage/queries/Listing.h"

#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Those of them who are in the Default Group: others may have kept access of it, which is not asked about.
struct FindMembers
{
    using Answer = Selection::Many;

    Selection::Many many;

    Result<Answer> answer(Reader &reader) const
    {
        Selection::Many members = many;
        members.query.filters.append({Field::DefaultGroup, {u"true"_s}});
        Result<Listing> all = ListIds {members.query}.answer(reader);
        if (!all)
            return tl::make_unexpected(all.error());
        if (!many.ids.isEmpty()) {
            const QSet<qint64> wanted(many.ids.cbegin(), many.ids.cend());
            all->ids.removeIf([&wanted](qint64 id) { return !wanted.contains(id); });
        }
        members.ids = std::move(all->ids);
        members.count = members.ids.size();
        return members;
    }
};

} // namespace

LeaveDefaultGroupCommand::LeaveDefaultGroupCommand(WorkspaceContext &context)
    : UserCommand(context, u"users.leaveDefaultGroup"_s,
        {tr("Take out of the Default Group…"), {}, {}, tr("No automatic access to new projects any more")})
{
}

Change LeaveDefaultGroupCommand::changeTo(const UserRef &user) const
{
    return change::editUser(user.uuid, {{Field::DefaultGroup, false}}, user.since);
}

QString LeaveDefaultGroupCommand::whyNot() const
{
    return tr("None of the selected users is in the Default Group.");
}

QString LeaveDefaultGroupCommand::manyText(int count) const
{
    return tr("Take %Ln user(s) out of the Default Group…", nullptr, count);
}

void LeaveDefaultGroupCommand::ask(qsizetype count, std::function<void(bool withAccess)> leave)
{
    const QPointer<LeaveDefaultGroupCommand> self(this);
    context().ask().confirm(context().window(),
        {tr("Take out of the Default Group"),
            tr("Leaving takes nothing away: access to the projects there are stays. It only ends the automatic access to "
               "new projects."),
            tr("Take out %Ln user(s)", nullptr, int(count)), false,
            tr("Take the access to the projects there are away too")},
        [self, leave = std::move(leave)](Prompts::Confirmed confirmed) {
            if (self && confirmed.yes)
                leave(confirmed.option);
        });
}

Change LeaveDefaultGroupCommand::leaving(Change change, bool withAccess)
{
    if (withAccess)
        change.set.set(Field::DefaultAccessUntil, {});
    return change;
}

void LeaveDefaultGroupCommand::runOn(const QVector<UserRef> &users)
{
    ask(users.size(), [this, users](bool withAccess) { leave(users, withAccess); });
}

bool LeaveDefaultGroupCommand::runOnMany(const Selection::Many &many)
{
    whenDone(context().workspace().read(FindMembers {many}), this, [this](const Result<Selection::Many> &members) {
        if (!members)
            return context().refuse(members.error());
        if (members->count == 0)
            return context().say(whyNot());
        ask(members->count, [this, many = *members](bool withAccess) {
            withMany(context(), many, leaving(changeTo({}), withAccess), this,
                [this, withAccess](const std::shared_ptr<ChangeSource> &changes) { leave(changes, withAccess); });
        });
    });
    return true;
}

// What takes access from so many is looked at first.
void LeaveDefaultGroupCommand::leave(const std::shared_ptr<ChangeSource> &many, bool withAccess)
{
    if (!withAccess)
        return context().changes().applyWhatCanBe(many);
    ApplyOptions options;
    options.when = ApplyOptions::Always;
    options.title = tr("Take out of the Default Group");
    options.button = [](int count) { return tr("Take out %Ln user(s)", nullptr, count); };
    options.danger = true;
    context().changes().applyWithPreview(many, options);
}

void LeaveDefaultGroupCommand::leave(const QVector<UserRef> &users, bool withAccess)
{
    ChangeSet changes;
    Availability refused = Availability::yes();
    for (const UserRef &user : users) {
        if (!appliesTo(user))
            continue;
        if (const Availability may = permittedTo(user); !may) {
            refused = may;
            continue;
        }
        changes.changes.append(leaving(changeTo(user), withAccess));
    }
    if (changes.changes.isEmpty() && !refused)
        return context().say(refused.reason());
    context().changes().apply(changes);
}

} // namespace muster
