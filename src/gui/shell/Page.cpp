// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/Page.h"

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

void Page::setStatus(const QString &text)
{
    if (text == m_status)
        return;
    m_status = text;
    Q_EMIT statusChanged(text);
}

} // namespace muster
