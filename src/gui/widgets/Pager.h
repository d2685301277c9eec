// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace muster {

class IconButton;

// "25 per page   |< <  1–25 of 1,009  > >|". It asks for pages; whoever owns the rows answers and calls setLoading(false).
class Pager final : public QWidget
{
    Q_OBJECT

public:
    explicit Pager(QWidget *parent = nullptr);

    void setTotal(qint64 rows); // keeps the page where it can
    void setPage(qint64 page); // from 0; emits nothing
    void setPageSize(int rows); // 25, 50 or 100; emits nothing
    void setLoading(bool loading); // nothing can be pressed while a page loads

    qint64 page() const { return m_page; }
    int pageSize() const { return m_pageSize; }
    qint64 pageCount() const;

Q_SIGNALS:
    void pageRequested(qint64 page);
    void pageSizeChanged(int rows); // followed by pageRequested(0)

private:
    void go(qint64 page);
    void refresh();

    QComboBox *m_sizes;
    QLabel *m_range;
    IconButton *m_first;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_last;
    qint64 m_total = 0;
    qint64 m_page = 0;
    int m_pageSize = 25;
    bool m_loading = false;
};

} // namespace muster
