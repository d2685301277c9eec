// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/KindChanges.h"
#include "storage/apply/StoredFields.h"

namespace muster {

// Changes settings of the workspace. There is one, it is neither added nor removed.
class WorkspaceChanges : public KindChanges
{
public:
    explicit WorkspaceChanges(ApplyContext &context) : m_context(context), m_fields(context, ObjectKind::Workspace) { }

    Result<void> add(const Change &change) override;
    Result<void> edit(const Change &change) override;
    Result<void> remove(const Change &change) override;

private:
    struct Current
    {
        ResolvedRef workspace;
        Values values;
    };

    Result<Current> current();
    Result<void> checkModules(const QStringList &before, const QStringList &after);
    Result<QString> providerSettings(const Values &wanted, const Values &before);
    Result<void> checkLicence(const QString &key, const QString &organization);
    Result<void> writeList(Field field, const char *kind, const QStringList &before, const QStringList &after);

    ApplyContext &m_context;
    StoredFields m_fields;
};

} // namespace muster
