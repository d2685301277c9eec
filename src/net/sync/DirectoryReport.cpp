// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/DirectoryReport.h"

#include "core/SyncConnection.h"
#include "core/ShortText.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = RemoteObject::Kind;

constexpr qsizetype LongestExample = 40;

void count(DirectoryReport &report, const RemoteObject &user)
{
    report.disabled += user.values.value(Field::Status).toString() == "disabled"_L1 ? 1 : 0;
    report.withoutAddress += user.values.value(Field::Email).toString().isEmpty() && !user.userName.contains(u'@') ? 1 : 0;
    for (DirectoryReport::OfField &one : report.fields) {
        const QString text = user.values.value(one.field).toString();
        if (text.isEmpty())
            continue;
        if (one.said++ == 0)
            one.example = shortText(text, LongestExample);
    }
}

} // namespace

DirectoryReport DirectoryReport::of(RemoteDirectory &directory)
{
    DirectoryReport report;
    for (const Field field : SyncSettings::fields(false))
        report.fields.append({field, directory.placeOf(field)});
    report.users = directory.list(Kind::User, [&report](const RemoteObject &user) {
        count(report, user);
        return true;
    });
    if (!report.users.answer.isDone())
        return report;
    report.groups = directory.list(Kind::Group, [&report](const RemoteObject &group) {
        report.silent += group.members ? 0 : 1;
        report.memberships += group.members.value_or(QStringList()).size();
        return true;
    });
    return report;
}

} // namespace muster
