// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scim/ScimListing.h"

#include "scim/ScimStrictJson.h"
#include "scim/ScimPath.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Type = ScimError::Type;

struct ScimListingText
{
    Q_DECLARE_TR_FUNCTIONS(ScimListing)
};

constexpr char ByRow = 'a';
constexpr char ByNumber = 'o';

std::optional<Column> sortColumn(ScimType type, const ScimFound &found)
{
    static const QHash<QString, Column> ofUser {{u"id"_s, Column::UserId}, {u"userName"_s, Column::Email}, {u"emails"_s, Column::Email}, {u"emails.value"_s, Column::Email}, {u"displayName"_s, Column::FullName},
        {u"name.familyName"_s, Column::LastName}, {u"name.givenName"_s, Column::FirstName}, {u"name.formatted"_s, Column::FullName}, {u"externalId"_s, Column::ExternalId}, {u"title"_s, Column::JobTitle},
        {u"meta.created"_s, Column::Created}, {ScimSchema::EnterpriseUser + u".department"_s, Column::Department}};
    static const QHash<QString, Column> ofGroup {{u"id"_s, Column::GroupId}, {u"displayName"_s, Column::Name}, {u"meta.created"_s, Column::Created}};
    const QString name = (found.urn.isEmpty() ? QString() : found.urn + u'.') + found.name() + (found.sub ? u'.' + QString::fromLatin1(found.sub->name) : QString());
    const QHash<QString, Column> &columns = type == ScimType::User ? ofUser : ofGroup;
    const auto column = columns.constFind(name);
    return column == columns.cend() ? std::nullopt : std::optional(*column);
}

ScimResult<std::optional<SortKey>> sortOf(ScimType type, const QString &by, const QString &order)
{
    if (by.isEmpty())
        return std::optional<SortKey>();
    const ScimResult<ScimPath> path = ScimPath::parse(by);
    const std::optional<ScimFound> found = path && !path->which ? ScimFound::of(type, path->attribute) : std::nullopt;
    const std::optional<Column> column = found ? sortColumn(type, *found) : std::nullopt;
    if (!column)
        return scimFail(Type::InvalidPath, ScimListingText::tr("Nothing can be sorted by “%1” here.").arg(by.left(60)));
    return std::optional(SortKey {*column, order.compare("descending"_L1, Qt::CaseInsensitive) == 0 ? Qt::DescendingOrder : Qt::AscendingOrder});
}

// Whatever is no number is as if it was not said.
qint64 numberIn(const QString &text, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

ScimResult<ScimListRequest> ScimListRequest::of(ScimType type, const QHash<QString, QString> &query)
{
    ScimListRequest request {.filter = query.value(u"filter"_s).trimmed()};
    if (!request.filter.isEmpty()) {
        const ScimResult<ScimFilter> filter = ScimFilter::parse(request.filter);
        const ScimResult<ScimMatch> match = filter ? ScimMatch::of(type, *filter) : tl::unexpected(filter.error());
        if (!match)
            return tl::unexpected(match.error());
        request.match = *match;
    }
    request.sortText = query.value(u"sortBy"_s) + u' ' + query.value(u"sortOrder"_s);
    const ScimResult<std::optional<SortKey>> sort = sortOf(type, query.value(u"sortBy"_s), query.value(u"sortOrder"_s));
    if (!sort)
        return tl::unexpected(sort.error());
    request.sort = *sort;
    request.startIndex = std::clamp<qint64>(numberIn(query.value(u"startIndex"_s), 1), 1, qint64(1) << 40);
    const qint64 count = numberIn(query.value(u"count"_s), UsualCount);
    if (query.contains(u"cursor"_s))
        request.cursor = query.value(u"cursor"_s);
    if (request.cursor && count < 1)
        return scimFail(Type::InvalidCount, ScimListingText::tr("With a cursor, “count” is 1 or more."));
    request.count = int(std::clamp<qint64>(count, 0, MostCount));
    request.selection = ScimSelection(type, ScimSelection::names(query.value(u"attributes"_s)), ScimSelection::names(query.value(u"excludedAttributes"_s)));
    return request;
}

ScimResult<ScimListRequest> ScimListRequest::ofSearch(ScimType type, const QJsonObject &body)
{
    QHash<QString, QString> query;
    for (const QLatin1StringView name : {"filter"_L1, "sortBy"_L1, "sortOrder"_L1, "startIndex"_L1, "count"_L1, "cursor"_L1, "attributes"_L1, "excludedAttributes"_L1}) {
        const QJsonValue value = ScimStrictJson::member(body, name);
        if (value.isUndefined() || value.isNull())
            continue;
        QStringList texts;
        for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray {value})
            texts.append(one.isDouble() ? QString::number(qint64(one.toDouble())) : one.toString());
        query.insert(QString(name), texts.join(u','));
    }
    return of(type, query);
}

QString ScimListing::mark() const
{
    const QString what = QString::number(int(m_type)) + u'\n' + m_request.filter + u'\n' + m_request.sortText;
    return QString::fromLatin1(QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

// It says where to go on, and for what; nothing that the client may not see, and nothing that is kept here.
QString ScimListing::cursorFor(char kind, qint64 place) const
{
    const QString text = QLatin1Char(kind) + QString::number(place) + u'.' + mark();
    return QString::fromLatin1(text.toLatin1().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

ScimResult<qint64> ScimListing::placeOf(char kind) const
{
    if (m_request.cursor->isEmpty())
        return 0;
    const QString text = QString::fromLatin1(QByteArray::fromBase64(m_request.cursor->toLatin1().left(200), QByteArray::Base64UrlEncoding));
    bool isNumber = false;
    const qint64 place = text.section(u'.', 0, 0).mid(1).toLongLong(&isNumber);
    const bool isGood = text.startsWith(QLatin1Char(kind)) && isNumber && place >= 0 && text.section(u'.', 1) == mark();
    return isGood ? ScimResult<qint64>(place) : scimFail(Type::InvalidCursor, ScimListingText::tr("That cursor is not from here, or from another list. Begin anew."));
}

ScimResult<QJsonObject> ScimListing::answer() const
{
    qint64 after = 0;
    qint64 offset = m_request.startIndex - 1;
    if (m_request.cursor) {
        const ScimResult<qint64> place = placeOf(m_request.sort ? ByNumber : ByRow);
        if (!place)
            return tl::unexpected(place.error());
        after = m_request.sort ? 0 : *place;
        offset = m_request.sort ? *place : 0;
    }
    const Result<Found> found = find(after, offset);
    return found ? said(*found, offset) : tl::unexpected(scimErrorOf(found.error()));
}

Result<ScimListing::Found> ScimListing::find(qint64 after, qint64 offset) const
{
    const Result<QVector<qint64>> sorted = m_request.sort ? m_source.sorted(*m_request.sort) : QVector<qint64>();
    if (!sorted)
        return tl::unexpected(sorted.error());
    if (m_request.match)
        return m_request.sort && sorted->isEmpty() ? Result<Found>(Found {{}, 0}) : findMatching(*sorted, after, offset);
    if (m_request.sort)
        return Found {sorted->mid(std::min<qint64>(offset, sorted->size()), m_request.count + 1), sorted->size()};
    const Result<qint64> total = m_source.count();
    const Result<QVector<qint64>> rows = total ? m_source.page(after, offset, m_request.count + 1) : tl::unexpected(total.error());
    return rows ? Result<Found>(Found {*rows, *total}) : tl::unexpected(rows.error());
}

// With a cursor it need not be known how many there are, so the walk ends with the page.
Result<ScimListing::Found> ScimListing::findMatching(const QVector<qint64> &rows, qint64 after, qint64 offset) const
{
    Found found;
    qint64 matching = 0;
    const bool toTheEnd = !m_request.cursor;
    const Result<qint64> read = m_source.stream(*m_request.match, rows, after, [&](qint64 row, const QJsonObject &resource) {
        if (!(*m_request.match)(resource))
            return true;
        if (++matching > offset && found.rows.size() <= m_request.count)
            found.rows.append(row);
        return toTheEnd || found.rows.size() <= m_request.count;
    });
    if (toTheEnd)
        found.total = matching;
    return read ? Result<Found>(found) : tl::unexpected(read.error());
}

ScimResult<QJsonObject> ScimListing::said(const Found &found, qint64 offset) const
{
    QVector<qint64> wanted = found.rows.mid(0, m_request.count);
    const Result<QJsonArray> resources = wanted.isEmpty() ? QJsonArray() : m_source.resources(wanted, m_request.selection);
    if (!resources)
        return tl::unexpected(scimErrorOf(resources.error()));
    QJsonObject list {{u"schemas"_s, QJsonArray {ScimSchema::ListMessage}}, {u"itemsPerPage"_s, resources->size()}, {u"Resources"_s, *resources}};
    if (found.total)
        list.insert(u"totalResults"_s, *found.total);
    if (!m_request.cursor)
        list.insert(u"startIndex"_s, m_request.startIndex);
    else if (resources->size() < found.rows.size() && !resources->isEmpty())
        list.insert(u"nextCursor"_s, m_request.sort ? cursorFor(ByNumber, offset + resources->size()) : cursorFor(ByRow, found.rows.at(resources->size() - 1)));
    return list;
}

} // namespace muster
