// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Pager.h"

#include "gui/theme/Icons.h"
#include "gui/widgets/IconButton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace muster {

Pager::Pager(QWidget *parent)
    : QWidget(parent)
    , m_sizes(new QComboBox)
    , m_range(new QLabel)
    , m_first(new IconButton(isRightToLeft() ? IconName::Last : IconName::First, tr("First page")))
    , m_previous(new IconButton(isRightToLeft() ? IconName::ChevronRight : IconName::ChevronLeft, tr("Previous page")))
    , m_next(new IconButton(isRightToLeft() ? IconName::ChevronLeft : IconName::ChevronRight, tr("Next page")))
    , m_last(new IconButton(isRightToLeft() ? IconName::First : IconName::Last, tr("Last page")))
{
    for (const int size : {25, 50, 100}) {
        m_sizes->addItem(tr("%Ln per page", nullptr, size), size);
    }
    m_sizes->setAccessibleName(tr("Rows per page"));
    m_range->setProperty("look", "quiet");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_sizes);
    layout->addSpacing(8);
    layout->addWidget(m_first);
    layout->addWidget(m_previous);
    layout->addSpacing(4);
    layout->addWidget(m_range);
    layout->addSpacing(4);
    layout->addWidget(m_next);
    layout->addWidget(m_last);
    connect(m_first, &QToolButton::clicked, this, [this] { go(0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(m_page + 1); });
    connect(m_last, &QToolButton::clicked, this, [this] { go(pageCount() - 1); });
    connect(m_sizes, &QComboBox::currentIndexChanged, this, [this] {
        m_pageSize = m_sizes->currentData().toInt();
        m_page = 0;
        refresh();
        Q_EMIT pageSizeChanged(m_pageSize);
        Q_EMIT pageRequested(0);
    });
    refresh();
}

void Pager::setTotal(qint64 rows)
{
    m_total = rows;
    m_page = qBound(qint64(0), m_page, qMax(qint64(0), pageCount() - 1));
    refresh();
}

void Pager::setPage(qint64 page)
{
    m_page = page;
    refresh();
}

void Pager::setPageSize(int rows)
{
    const int at = m_sizes->findData(rows);
    if (at < 0) {
        return;
    }
    const QSignalBlocker quiet(m_sizes);
    m_sizes->setCurrentIndex(at);
    m_pageSize = rows;
    setTotal(m_total);
}

void Pager::setLoading(bool loading)
{
    m_loading = loading;
    refresh();
}

qint64 Pager::pageCount() const
{
    return (m_total + m_pageSize - 1) / m_pageSize;
}

void Pager::go(qint64 page)
{
    m_page = page;
    refresh();
    Q_EMIT pageRequested(page);
}

void Pager::refresh()
{
    const qint64 first = m_page * m_pageSize;
    const qint64 last = qMin(first + m_pageSize, m_total);
    const QLocale where = locale();
    m_range->setText(m_total == 0 ? tr("No rows")
                                  : tr("%1–%2 of %3", "rows on this page, of all rows")
                                        .arg(where.toString(first + 1), where.toString(last), where.toString(m_total)));
    const bool back = !m_loading && m_page > 0;
    const bool on = !m_loading && m_page + 1 < pageCount();
    m_first->setEnabled(back);
    m_previous->setEnabled(back);
    m_next->setEnabled(on);
    m_last->setEnabled(on);
    m_sizes->setEnabled(!m_loading);
}

} // namespace muster
