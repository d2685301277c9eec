// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PageStack.h"

#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

#include <algorithm>

namespace muster {

PageStack::PageStack(WorkspaceContext &context, CommandSet &commands, const QVector<PageFactory> &factories, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_commands(commands)
    , m_factories(factories)
{
    connect(&context, &WorkspaceContext::stateChanged, this, &PageStack::leaveUnseen);
    connect(&context, &WorkspaceContext::pageWanted, this, &PageStack::showPage);
    connect(&context, &WorkspaceContext::revealWanted, this, &PageStack::reveal);
    connect(&context, &WorkspaceContext::recordWanted, this, &PageStack::openRecord);
    connect(&context, &WorkspaceContext::queryWanted, this, &PageStack::showQuery);
}

Page *PageStack::current() const
{
    return m_pages.value(m_currentId);
}

Page *PageStack::page(const PageFactory &factory)
{
    if (Page *made = m_pages.value(factory.id))
        return made;
    Page *page = factory.make(m_context, m_commands);
    page->setObjectName(factory.id);
    page->setAccessibleName(factory.title);
    connect(page, &Page::statusChanged, this, [this, page](const QString &text) {
        if (page == current())
            Q_EMIT statusChanged(text);
    });
    m_pages.insert(factory.id, page);
    addWidget(page);
    return page;
}

Page *PageStack::showFirst(const std::function<bool(const PageFactory &)> &fits)
{
    const auto factory = std::find_if(m_factories.cbegin(), m_factories.cend(), fits);
    if (factory == m_factories.cend())
        return nullptr;
    if (const QString why = factory->whyNotSeen(m_context); !why.isEmpty()) {
        m_context.say(why);
        return nullptr;
    }
    Page *shown = page(*factory);
    if (m_currentId == factory->id)
        return shown;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    const bool isNew = !shown->focusWidget();
    m_currentId = factory->id;
    setCurrentWidget(shown);
    if (hadFocus && isNew && shown->firstFocus())
        shown->firstFocus()->setFocus(); // else Qt takes the first button it finds
    m_context.setSelection(shown->selection());
    Q_EMIT pageChanged(factory->id);
    Q_EMIT statusChanged(shown->status());
    return shown;
}

bool PageStack::showPage(const QString &id)
{
    return showFirst([&](const PageFactory &factory) { return factory.id == id; });
}

bool PageStack::showWelcome(const QString &id)
{
    const auto seen = [this](const PageFactory &factory) { return factory.whyNotSeen(m_context).isEmpty(); };
    return showFirst([&](const PageFactory &factory) { return factory.id == id && seen(factory); }) || showFirst(seen);
}

// What is shown may not be seen any more.
void PageStack::leaveUnseen()
{
    const auto shown = std::find_if(m_factories.cbegin(), m_factories.cend(), [this](const PageFactory &one) { return one.id == m_currentId; });
    if (shown != m_factories.cend() && !shown->whyNotSeen(m_context).isEmpty())
        showWelcome({});
}

bool PageStack::reveal(ObjectKind kind, const QString &uuid)
{
    Page *shown = showFirst([&](const PageFactory &factory) { return factory.kinds.contains(kind); });
    return shown && shown->reveal(kind, uuid);
}

bool PageStack::openRecord(ObjectKind kind, const QString &uuid)
{
    Page *shown = showFirst([&](const PageFactory &factory) { return factory.kinds.contains(kind); });
    return shown && shown->openRecord(kind, uuid);
}

bool PageStack::showQuery(const TableQuery &query)
{
    Page *shown = showFirst([&](const PageFactory &factory) { return factory.tables.contains(query.table); });
    return shown && shown->showQuery(query);
}

} // namespace muster
