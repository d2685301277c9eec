// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/Page.h"
#include "models/Selection.h"

#include <QStringList>

namespace muster {

// A page that notes what is asked of it.
class TestPage : public Page
{
public:
    explicit TestPage(WorkspaceContext &context) : m_context(context) { }

    QStringList asked;
    Selection selected;

    Selection selection() const override { return selected; }
    void search() override { asked << QStringLiteral("search"); }
    void selectAll() override { asked << QStringLiteral("selectAll"); }
    void refresh() override { asked << QStringLiteral("refresh"); }
    bool hasTable() const override { return true; }
    bool reveal(ObjectKind, const QString &uuid) override { return note(QStringLiteral("reveal ") + uuid); }
    bool openRecord(ObjectKind, const QString &uuid) override { return note(QStringLiteral("open ") + uuid); }
    bool showQuery(const TableQuery &query) override { return note(QStringLiteral("query ") + keyOf(query.table)); }

    void select(const Selection &selection)
    {
        selected = selection;
        m_context.setSelection(selection);
    }
    void say(const QString &status) { setStatus(status); }

private:
    bool note(const QString &what)
    {
        asked << what;
        return true;
    }

    WorkspaceContext &m_context;
};

} // namespace muster
