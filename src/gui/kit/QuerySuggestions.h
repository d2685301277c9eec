// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "gui/widgets/QueryCompleter.h"

namespace muster {

class WorkspaceContext;

// What a search box offers for a word of a query: names of fields, and behind a colon the values that the field has (U2).
class QuerySuggestions final : public QObject
{
    Q_OBJECT

public:
    QuerySuggestions(WorkspaceContext &context, Table table, QObject *parent);

    QueryCompleter::Source source();

    QStringList fields(const QString &prefix) const; // "ro" → "role:"

private:
    void offerValues(const QString &field, const QString &list, const QueryCompleter::Answer &answer);

    WorkspaceContext &m_context;
    Table m_table;
};

} // namespace muster
