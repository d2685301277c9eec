// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimReportText.h"

#include "net/scim/ScimProfile.h"
#include "net/scim/ScimText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Check = ScimFinding::Check;
using Found = ScimFinding::Found;

struct ScimReportText
{
    Q_DECLARE_TR_FUNCTIONS(ScimReportText)

public:
    static QString ofReading(Check check);
    static QString ofAsking(Check check);
    static QString ofWriting(Check check);
    static QString counted(const ScimReport &report);
};

QString ScimReportText::ofReading(Check check)
{
    switch (check) {
    case Check::Config:
        return tr("Says what it can do");
    case Check::Schemas:
        return tr("Says which fields it has");
    case Check::ResourceTypes:
        return tr("Says which kinds of objects it has");
    case Check::Users:
        return tr("Lists users");
    case Check::Groups:
        return tr("Lists groups");
    case Check::Members:
        return tr("Says who is in a group");
    case Check::Paging:
        return tr("Gives the page that it is asked for");
    case Check::PagingEnd:
        return tr("Gives nothing beyond the last page");
    case Check::Cursor:
        return tr("Gives pages by cursor");
    default:
        return {};
    }
}

QString ScimReportText::ofAsking(Check check)
{
    switch (check) {
    case Check::FilterEqual:
        return tr("Finds a user by name");
    case Check::FilterCase:
        return tr("Finds a user by name in capitals");
    case Check::FilterAnd:
        return tr("Finds by two conditions at once");
    case Check::FilterExternalId:
        return tr("Finds a user by External ID");
    case Check::Sort:
        return tr("Sorts by name");
    case Check::Attributes:
        return tr("Gives only the fields that are asked for");
    case Check::ExcludedAttributes:
        return tr("Leaves out fields that are not wanted");
    case Check::EntityTags:
        return tr("Says which version of an object it is (ETag)");
    default:
        return {};
    }
}

QString ScimReportText::ofWriting(Check check)
{
    switch (check) {
    case Check::Create:
        return tr("Creates a user");
    case Check::Patch:
        return tr("Changes single fields (PATCH)");
    case Check::Put:
        return tr("Takes a user as a whole (PUT)");
    case Check::Conditions:
        return tr("Refuses a change of another version (If-Match)");
    case Check::Deactivate:
        return tr("Keeps a user deactivated");
    case Check::Remove:
        return tr("Removes a user");
    default:
        return {};
    }
}

QString ScimReportText::counted(const ScimReport &report)
{
    if (report.users < 0)
        return tr("It does not say how many users it has.");
    const QString users = tr("It says that it has %Ln user(s).", nullptr, int(std::min<qint64>(report.users, 2'000'000'000)));
    return report.groups < 0 ? users : tr("%1 %2").arg(users, tr("Groups: %Ln.", nullptr, int(std::min<qint64>(report.groups, 2'000'000'000))));
}

QString keyOf(Check check)
{
    static const QStringList keys {u"config"_s, u"schemas"_s, u"resourceTypes"_s, u"users"_s, u"groups"_s, u"members"_s, u"paging"_s, u"pagingEnd"_s, u"cursor"_s, u"filterEqual"_s, u"filterCase"_s, u"filterAnd"_s,
        u"filterExternalId"_s, u"sort"_s, u"attributes"_s, u"excludedAttributes"_s, u"entityTags"_s, u"create"_s, u"patch"_s, u"put"_s, u"conditions"_s, u"deactivate"_s, u"remove"_s};
    return keys.value(int(check));
}

QString keyOf(Found found)
{
    static const QStringList keys {u"works"_s, u"fails"_s, u"unclear"_s, u"notTried"_s};
    return keys.value(int(found));
}

QJsonValue jsonOf(qint64 count)
{
    return count < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(count);
}

} // namespace

QString checkText(Check check)
{
    if (const QString text = ScimReportText::ofReading(check); !text.isEmpty())
        return text;
    const QString text = ScimReportText::ofAsking(check);
    return text.isEmpty() ? ScimReportText::ofWriting(check) : text;
}

QString foundText(const ScimFinding &finding)
{
    const bool saysYes = finding.claimed == true;
    const bool saysNo = finding.claimed == false;
    switch (finding.found) {
    case Found::Works:
        return saysNo ? ScimReportText::tr("yes, although it says no") : ScimReportText::tr("yes");
    case Found::Fails:
        return saysYes ? ScimReportText::tr("no, although it says yes") : ScimReportText::tr("no");
    case Found::Unclear:
        return ScimReportText::tr("too little there to tell");
    case Found::NotTried:
        return saysYes ? ScimReportText::tr("not tried; it says yes") : saysNo ? ScimReportText::tr("not tried; it says no") : ScimReportText::tr("not tried");
    }
    return {};
}

QString adviceText(const ScimFinding &finding)
{
    if (finding.found != Found::Fails)
        return {};
    switch (finding.check) {
    case Check::Groups:
        return ScimReportText::tr("Only users can be synced with it.");
    case Check::Paging:
        return ScimReportText::tr("It gives other pages than those it is asked for: a list of it may never be whole, and nothing is taken to be gone because of that.");
    case Check::FilterEqual:
        return ScimReportText::tr("Whether somebody is there already has to be seen from the whole list, which takes longer.");
    case Check::FilterCase:
        return ScimReportText::tr("It takes “KIM@…” and “kim@…” for two: check for doubles before users are created.");
    case Check::Patch:
        return ScimReportText::tr("Users and groups are written as a whole.");
    case Check::EntityTags:
    case Check::Conditions:
        return ScimReportText::tr("Before each change the object is read and compared; somebody who changes it in the very moment in between is not noticed.");
    case Check::Deactivate:
        return ScimReportText::tr("A user who is deactivated here stays active there.");
    default:
        return {};
    }
}

QStringList reportLines(const ScimReport &report, const ScimConnection &connection)
{
    if (const QString no = scimNoServiceText(ScimProfile::find(report.profile)); !no.isEmpty())
        return {no};
    if (!report.reached.isDone() && report.leftBehind.isEmpty())
        return {scimText(report.reached, connection)};
    QStringList lines {ScimReportText::counted(report)};
    QStringList advice;
    for (const ScimFinding &finding : report.findings) {
        const QString words = finding.found == Found::Fails ? finding.words : QString();
        lines.append(words.isEmpty() ? ScimReportText::tr("%1: %2").arg(checkText(finding.check), foundText(finding)) : ScimReportText::tr("%1: %2 (“%3”)").arg(checkText(finding.check), foundText(finding), words));
        if (const QString text = adviceText(finding); !text.isEmpty() && !advice.contains(text))
            advice.append(text);
    }
    lines += advice;
    lines.append(ScimReportText::tr("Profile: %1 (profile=%2).").arg(ScimProfile::find(report.profile).name, report.profile));
    if (!report.leftBehind.isEmpty())
        lines.append(ScimReportText::tr("The user “%1”, made for this, could not be removed. Remove it by hand.").arg(report.leftBehind));
    return lines;
}

QByteArray reportJson(const ScimReport &report, const ScimConnection &connection)
{
    QJsonArray checks;
    for (const ScimFinding &finding : report.findings)
        checks.append(QJsonObject {{u"check"_s, keyOf(finding.check)}, {u"claimed"_s, finding.claimed ? QJsonValue(*finding.claimed) : QJsonValue(QJsonValue::Null)}, {u"found"_s, keyOf(finding.found)}, {u"words"_s, finding.words}});
    const QJsonObject json {{u"service"_s, connection.base}, {u"reached"_s, report.reached.isDone()}, {u"status"_s, report.reached.status}, {u"profile"_s, report.profile}, {u"users"_s, jsonOf(report.users)}, {u"groups"_s, jsonOf(report.groups)},
        {u"signIns"_s, QJsonArray::fromStringList(report.claims.signIns)}, {u"leftBehind"_s, report.leftBehind}, {u"checks"_s, checks}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace muster
