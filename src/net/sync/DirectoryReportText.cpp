// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/DirectoryReportText.h"

#include "core/FieldDefinition.h"
#include "texts/Titles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct DirectoryReportText
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryReportText)

public:
    static QString counted(const DirectoryReport &report);
    static QString ofField(const DirectoryReport &report, const DirectoryReport::OfField &one);
};

int plural(qint64 count)
{
    return int(std::min<qint64>(count, 2'000'000'000));
}

QString DirectoryReportText::counted(const DirectoryReport &report)
{
    const QString counts = tr("%1, %2.").arg(tr("%Ln user(s)", nullptr, plural(report.users.given)), tr("%Ln group(s)", nullptr, plural(report.groups.given)));
    return report.isWhole() ? counts : tr("%1 There may be more that it does not show, so nobody would be taken to be gone.").arg(counts);
}

QString DirectoryReportText::ofField(const DirectoryReport &report, const DirectoryReport::OfField &one)
{
    const QString title = one.place.isEmpty() ? fieldTitle(one.field) : tr("%1 (%2)").arg(fieldTitle(one.field), one.place);
    if (one.said == 0 && one.field == Field::Status)
        return tr("%1: it says nothing of that, so all are taken to be active").arg(title);
    if (one.said == 0)
        return tr("%1: nobody has one").arg(title);
    const QLocale locale;
    return tr("%1: %2 of %3, such as “%4”").arg(title, locale.toString(one.said), locale.toString(report.users.given), one.example);
}

} // namespace

QStringList reportLines(const DirectoryReport &report)
{
    if (!report.isRead())
        return {report.users.answer.isDone() ? report.groups.answer.words : report.users.answer.words};
    QStringList lines {DirectoryReportText::counted(report)};
    for (const DirectoryReport::OfField &one : report.fields)
        lines.append(DirectoryReportText::ofField(report, one));
    lines.append(DirectoryReportText::tr("Deactivated: %L1").arg(report.disabled));
    lines.append(DirectoryReportText::tr("Members of groups: %L1").arg(report.memberships));
    if (report.withoutAddress > 0)
        lines.append(DirectoryReportText::tr("%Ln user(s) have no address, and are left out.", nullptr, plural(report.withoutAddress)));
    if (report.silent > 0)
        lines.append(DirectoryReportText::tr("%Ln group(s) do not say who is in them.", nullptr, plural(report.silent)));
    return lines;
}

QByteArray reportJson(const DirectoryReport &report)
{
    QJsonArray fields;
    for (const DirectoryReport::OfField &one : report.fields)
        fields.append(QJsonObject {{u"field"_s, keyOf(one.field)}, {u"place"_s, one.place}, {u"said"_s, one.said}, {u"example"_s, one.example}});
    const QJsonObject json {{u"read"_s, report.isRead()}, {u"whole"_s, report.isWhole()}, {u"users"_s, report.users.given}, {u"groups"_s, report.groups.given}, {u"disabled"_s, report.disabled}, {u"withoutAddress"_s, report.withoutAddress},
        {u"memberships"_s, report.memberships}, {u"silentGroups"_s, report.silent}, {u"fields"_s, fields}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace muster
