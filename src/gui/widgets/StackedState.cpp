// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/StackedState.h"

#include "gui/theme/Colours.h"
#include "gui/widgets/EmptyState.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int MomentMs = 300;

} // namespace

StackedState::StackedState(QAbstractItemView *view)
    : QWidget(view)
    , m_view(view)
    , m_pages(new QStackedLayout(this))
    , m_clear(new QAction(tr("Clear filters"), this))
    , m_retry(new QAction(tr("Try again"), this))
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(MomentMs);
    connect(&m_moment, &QTimer::timeout, this, [this] { go(State::Loading); });
    connect(m_clear, &QAction::triggered, this, &StackedState::clearFiltersRequested);
    connect(m_retry, &QAction::triggered, this, &StackedState::retryRequested);
    view->viewport()->installEventFilter(this);
    put(State::Loading, makeLoading());
    describeNothing(IconName::Info, tr("Nothing yet"), {});
    describeNoMatch(tr("Nothing matches"));
    hide();
}

void StackedState::describeNothing(IconName icon, const QString &sentence, const QString &explanation, QAction *first)
{
    auto *page = new EmptyState(icon, sentence, explanation, this);
    page->setAction(first);
    put(State::Nothing, page);
}

void StackedState::describeNoMatch(const QString &sentence, const QString &explanation)
{
    auto *page = new EmptyState(IconName::Search, sentence, explanation, this);
    page->setAction(m_clear);
    put(State::NoMatch, page);
}

void StackedState::setLoading()
{
    m_state = State::Loading;
    if (!m_moment.isActive()) {
        m_moment.start();
    }
}

void StackedState::setNothing()
{
    go(State::Nothing);
}

void StackedState::setNoMatch()
{
    go(State::NoMatch);
}

void StackedState::setFailed(const QString &sentence, const QString &explanation)
{
    auto *page = new EmptyState(IconName::Error, sentence, explanation, this);
    page->setAction(m_retry);
    put(State::Failed, page);
    go(State::Failed);
}

void StackedState::setContent()
{
    go(State::Content);
}

bool StackedState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        cover();
    }
    return QWidget::eventFilter(watched, event);
}

void StackedState::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colours().panel);
}

void StackedState::put(State state, QWidget *page)
{
    delete m_pageOf.value(state);
    m_pageOf[state] = page;
    m_pages->addWidget(page);
}

void StackedState::go(State state)
{
    m_moment.stop();
    m_state = state;
    setVisible(state != State::Content);
    if (QWidget *page = m_pageOf.value(state)) {
        m_pages->setCurrentWidget(page);
        cover();
        raise();
    }
}

void StackedState::cover()
{
    setGeometry(m_view->viewport()->geometry());
}

QWidget *StackedState::makeLoading()
{
    auto *page = new QWidget(this);
    auto *words = new QLabel(tr("Still loading…"));
    words->setProperty("look", "quiet");
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(160);
    bar->setAccessibleName(words->text());
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

} // namespace muster
