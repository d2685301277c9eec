// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/Navigation.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/window/NavigationButton.h"
#include "gui/theme/Colours.h"
#include "storage/Store.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

Navigation::Navigation(WorkspaceContext &context, const QVector<PageFactory> &factories, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_factories(factories)
    , m_organization(new QLabel(this))
    , m_size(new QLabel(this))
{
    setObjectName("navigation");
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_organization->setObjectName("organization");
    m_organization->setProperty("look", "title");
    m_organization->setWordWrap(true);
    m_organization->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the pages say how wide
    m_organization->setTextFormat(Qt::PlainText);
    m_organization->setContentsMargins(10, 0, 4, 0);
    m_size->setObjectName("size");
    m_size->setProperty("look", "small");
    m_size->setContentsMargins(10, 0, 4, 0);
    m_size->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 13, 8, 12);
    layout->setSpacing(0);
    layout->addWidget(m_organization);
    layout->addWidget(m_size);
    layout->addSpacing(12);
    addPages(layout);
    connect(&context, &WorkspaceContext::stateChanged, this, &Navigation::showState);
    connect(&context, &WorkspaceContext::countsChanged, this, &Navigation::showCounts);
    showState();
    showCounts();
}

void Navigation::addPages(QVBoxLayout *layout)
{
    bool isApart = false;
    for (const PageFactory &factory : m_factories) {
        if (factory.isApart && !isApart)
            layout->addStretch();
        isApart |= factory.isApart;
        auto *button = new NavigationButton(factory.icon, factory.title, this);
        button->setObjectName(factory.id);
        connect(button, &QAbstractButton::clicked, this, [this, id = factory.id] { Q_EMIT pageChosen(id); });
        m_buttons.insert(factory.id, button);
        layout->addWidget(button);
    }
}

void Navigation::setCurrent(const QString &pageId)
{
    if (NavigationButton *button = m_buttons.value(pageId))
        button->setChecked(true);
}

void Navigation::setCompact(bool compact)
{
    m_organization->setVisible(!compact);
    m_size->setVisible(!compact);
    for (NavigationButton *button : std::as_const(m_buttons))
        button->setCompact(compact);
}

void Navigation::showState()
{
    const QString known = m_context.state().organization;
    m_organization->setText(known.isEmpty() ? m_context.info().organization : known);
    for (const PageFactory &factory : m_factories)
        m_buttons.value(factory.id)->setRefusal(factory.whyNotSeen(m_context));
}

void Navigation::showCounts()
{
    const Counts &counts = m_context.counts();
    const QString engine = Store::isOnServer(m_context.info().location) ? u"PostgreSQL"_s : u"SQLite"_s; // names of their own
    m_size->setText(counts.users > 0 ? tr("%Ln user(s) · %1", nullptr, int(counts.users)).arg(engine) : engine);
    for (const PageFactory &factory : m_factories) {
        if (factory.badge)
            m_buttons.value(factory.id)->setBadge(factory.badge(counts));
    }
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().chrome);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.setPen(colours().line);
    painter.drawLine(edge, 0, edge, height());
}

} // namespace muster
