// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/QueryWord.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

qsizetype fieldEnd(const QString &text, qsizetype start, qsizetype end)
{
    qsizetype at = start;
    while (at < end && (text[at].isLetterOrNumber() || text[at] == u'_')) {
        ++at;
    }
    return at > start && at < end && text[at] == u':' ? at + 1 : start;
}

} // namespace

QList<QueryWord> queryWords(const QString &text)
{
    QList<QueryWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = text[at] == u'-' ? at + 1 : at;
        bool quoted = false;
        while (at < text.size() && (quoted || !text[at].isSpace())) {
            quoted ^= text[at] == u'"';
            ++at;
        }
        words.append({start, at, fieldEnd(text, start, at)});
    }
    return words;
}

QueryWord queryWordAt(const QString &text, qsizetype cursor)
{
    for (const QueryWord &word : queryWords(text)) {
        if (word.start <= cursor && cursor <= word.end) {
            return word;
        }
    }
    return {cursor, cursor, cursor};
}

QString quotedQueryWord(const QString &word)
{
    const qsizetype from = fieldEnd(word, 0, word.size());
    const QStringView value = QStringView(word).sliced(from);
    if (!value.contains(u' ') || value.contains(u'"')) {
        return word;
    }
    return word.first(from) + u'"' + value.toString().remove(u'"') + u'"';
}

} // namespace muster
