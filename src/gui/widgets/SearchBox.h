// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/QueryCompleter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace muster {

class QueryLineEdit;

// The search of a panel: field, completion, and a line below it for a mistake in the query.
class SearchBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(const QString &placeholder, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); // searches at once
    void clear();
    void setMistake(const QString &sentence); // empty: none. Typing on does not remove it; the next answer does
    QString mistake() const;
    void setCompletions(QueryCompleter::Source source);
    QLineEdit *lineEdit() const;

Q_SIGNALS:
    void searched(const QString &text); // 120 ms after the last key, at once on Enter; never twice for the same text
    void downPressed(); // from the field into the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void drawMistakeIcon();

    QueryLineEdit *m_edit;
    QueryCompleter *m_completer;
    QWidget *m_mistakeLine;
    QLabel *m_mistakeIcon;
    QLabel *m_mistake;
    QTimer m_pause;
    QString m_searched;
};

} // namespace muster
