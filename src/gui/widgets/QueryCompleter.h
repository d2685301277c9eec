// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace muster {

// Offers words for the one under the cursor. Who knows them is asked with what stands before the cursor in that word
// (without "-" and quotes), and answers now or later with whole words: "role:", "role:Standard User". Late answers to
// old questions are dropped.
class QueryCompleter final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QStringList &words)>;
    using Source = std::function<void(const QString &prefix, int cursor, const Answer &answer)>;

    explicit QueryCompleter(QLineEdit *edit);

    void setSource(Source source);
    QCompleter *completer() const { return m_completer; }

private:
    void ask();
    void offer(const QString &prefix, const QStringList &words);
    void insert(const QString &word);

    QLineEdit *m_edit;
    QCompleter *m_completer;
    QStringListModel *m_words;
    Source m_source;
    int m_question = 0;
};

} // namespace muster
