// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Page.h"

#include "gui/shell/Permits.h"
#include "models/Selection.h"

namespace muster {

Selection Page::selection() const
{
    return {};
}

bool Page::reveal(ObjectKind, const QString &)
{
    return false;
}

bool Page::openRecord(ObjectKind, const QString &)
{
    return false;
}

bool Page::showQuery(const TableQuery &)
{
    return false;
}

QString PageFactory::whyNotSeen(const WorkspaceContext &context) const
{
    QString why;
    for (const Table table : tables) {
        why = muster::whyNotSeen(context, table);
        if (why.isEmpty())
            break;
    }
    return why;
}

void Page::setStatus(const QString &text)
{
    if (text == m_status)
        return;
    m_status = text;
    Q_EMIT statusChanged(text);
}

} // namespace muster
