// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/IconName.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QAction;
class QStackedLayout;

namespace muster {

class EmptyState;

// Lies over the rows of a view (its header stays) and says why there are none.
class StackedState final : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Content, // nothing to say: the rows are there
        Loading, // said only when it takes longer than a moment
        Nothing, // nothing yet
        NoMatch, // search and filters leave nothing; offers to clear them
        Failed,
    };

    explicit StackedState(QAbstractItemView *view);

    void describeNothing(IconName icon, const QString &sentence, const QString &explanation, QAction *first = nullptr);
    void describeNoMatch(const QString &sentence, const QString &explanation = {});
    void setLoading();
    void setNothing();
    void setNoMatch();
    void setFailed(const QString &sentence, const QString &explanation);
    void setContent();
    State state() const { return m_state; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void clearFiltersRequested();
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void put(State state, QWidget *page);
    void go(State state);
    void cover();
    QWidget *makeLoading();

    QAbstractItemView *m_view;
    QStackedLayout *m_pages;
    QHash<State, QWidget *> m_pageOf;
    QAction *m_clear;
    QAction *m_retry;
    State m_state = State::Content;
    QTimer m_moment;
};

} // namespace muster
