// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/scim/ScimListing.h"
#include "pages/scim/ScimUserResource.h"

namespace muster {

// /Users: what the client may do to accounts, and sees of them.
class ScimUsers : public ScimSource
{
public:
    explicit ScimUsers(const ScimContext &context) : m_context(context) { }

    ScimReply list(const ScimListRequest &request) const;
    ScimReply read(const ScimRequest &request, const QString &id) const;
    ScimReply create(const ScimRequest &request) const;
    ScimReply replace(const ScimRequest &request, const QString &id) const;
    ScimReply patch(const ScimRequest &request, const QString &id) const;
    // Deletes where the policy of the workspace lets accounts be deleted, and deactivates otherwise.
    ScimReply remove(const ScimRequest &request, const QString &id) const;

    Result<qint64> count() const override;
    Result<QVector<qint64>> page(qint64 after, qint64 offset, int limit) const override;
    Result<QVector<qint64>> sorted(const SortKey &key) const override;
    Result<qint64> stream(const ScimMatch &match, const QVector<qint64> &rows, qint64 after, const Take &take) const override;
    Result<QJsonArray> resources(const QVector<qint64> &rows, const ScimSelection &selection) const override;

private:
    using Edit = std::function<ScimResult<Values>(const DirectoryUser &)>; // what it shall be
    ScimReply edit(const ScimRequest &request, const QString &id, const Edit &edit) const;
    Result<Outcome> write(const DirectoryUser &user, const Values &changed) const;
    ScimResult<DirectoryUser> find(const QString &id, bool withGroups = true) const;
    ScimReply shown(const DirectoryUser &user, const ScimRequest &request, int status = 200) const;
    ScimReply after(const QString &id, const ScimRequest &request, int status) const;

    const ScimContext &m_context;
};

} // namespace muster
