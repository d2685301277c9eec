// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QButtonGroup;

namespace muster {

struct QuickTerm
{
    QString words; // "7 days"
    QString term; // "at:<7d", as it is added to the text of the query; empty: nothing
};

// A row of chips of which one is on; at first, and when it is cleared, the first.
class QuickTerms final : public QWidget
{
    Q_OBJECT

public:
    QuickTerms(const QVector<QuickTerm> &terms, QWidget *parent);

    QString term() const; // of the one that is on
    bool isAtFirst() const; // as it is cleared: nothing that somebody chose
    void clear();

Q_SIGNALS:
    void changed();

private:
    QVector<QuickTerm> m_terms;
    QButtonGroup *m_chips;
};

} // namespace muster
