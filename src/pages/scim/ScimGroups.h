// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimPatch.h"
#include "pages/scim/ScimListing.h"
#include "storage/queries/DirectoryObjects.h"

namespace muster {

// /Groups: groups, who is in them, and the groups that they hold.
class ScimGroups : public ScimSource
{
public:
    explicit ScimGroups(const ScimContext &context) : m_context(context) { }

    static constexpr qint64 MostMembers = 20'000; // in a list; with more, it has fewer groups

    ScimReply list(const ScimListRequest &request) const;
    ScimReply read(const ScimRequest &request, const QString &id) const;
    ScimReply create(const ScimRequest &request) const;
    ScimReply replace(const ScimRequest &request, const QString &id) const;
    ScimReply patch(const ScimRequest &request, const QString &id) const;
    ScimReply remove(const ScimRequest &request, const QString &id) const;

    Result<qint64> count() const override;
    Result<QVector<qint64>> page(qint64 after, qint64 offset, int limit) const override;
    Result<QVector<qint64>> sorted(const SortKey &key) const override;
    Result<qint64> stream(const ScimMatch &match, const QVector<qint64> &rows, qint64 after, const Take &take) const override;
    Result<QJsonArray> resources(const QVector<qint64> &rows, const ScimSelection &selection) const override;

private:
    ScimSelection selectionOf(const ScimRequest &request) const;
    ScimResult<DirectoryGroup> find(const QString &id, bool withMembers, const QStringList &only = {}) const;
    std::function<Result<void>()> standing(const ScimRequest &request, const DirectoryGroup &group) const; // none where the request names no version
    ScimReply edit(const ScimRequest &request, const QString &id, const ScimGroupPatch &patch) const;
    ScimResult<QVector<Change>> changesOf(const DirectoryGroup &group, const ScimGroupPatch &patch) const;
    // Who comes and who goes, as changes; of somebody who is nobody: InvalidValue.
    ScimResult<QVector<Change>> memberChanges(const QString &groupId, const QStringList &coming, const QVector<DirectoryGroup::Member> &going) const;
    ScimReply shown(const DirectoryGroup &group, const ScimRequest &request, int status = 200) const;
    ScimReply after(const QString &id, const ScimRequest &request, int status) const;
    QJsonObject json(const DirectoryGroup &group, const ScimSelection &selection) const;

    const ScimContext &m_context;
};

} // namespace muster
