// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/QueryParts.h"

#include "core/Text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Pieces that stood apart, in the form that every text has: "a "" b" is "a b", and a mark joins its letter.
QString joined(QString pieces)
{
    while (pieces.contains("  "_L1))
        pieces.replace("  "_L1, " "_L1);
    return pieces.normalized(QString::NormalizationForm_C);
}

// Reads one text from its beginning to its end.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) { }

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at == m_text.size();
    }

    // | or the word “or”, where another word stands before it
    bool takeOr()
    {
        const qsizetype end = wordEnd();
        const QStringView word = QStringView(m_text).sliced(m_at, end - m_at);
        if (word != u'|' && word.compare("or"_L1, Qt::CaseInsensitive) != 0)
            return false;
        m_at = end;
        return true;
    }

    Result<QueryPart> takeWord()
    {
        QueryPart word;
        if (m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            word.exclude = true;
            ++m_at;
        }
        m_value = {};
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace()) {
            if (const Result<void> taken = takeCharacter(word); !taken)
                return tl::unexpected(taken.error());
        }
        const QString field = m_value.field;
        const bool begun = !field.isEmpty() && !m_value.quoted && m_value.text.isEmpty() && word.values.isEmpty();
        endValue(word);
        if (begun && !atEnd())
            return fail(ErrorCode::QueryBlankAfterColon, field, quotedText(m_text.sliced(m_at, wordEnd() - m_at)));
        return word;
    }

private:
    qsizetype wordEnd() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text.at(end).isSpace())
            ++end;
        return end;
    }

    Result<void> takeCharacter(QueryPart &word)
    {
        const QChar c = m_text.at(m_at);
        if (c == u'"')
            return takeQuoted();
        ++m_at;
        if (c == u'|' || (c == u',' && !m_value.field.isEmpty())) {
            endValue(word);
        } else if (c == u':' && !m_value.quoted && !m_value.text.isEmpty() && !m_hasField) {
            m_value.field = m_value.text.toLower();
            m_value.text.clear();
            m_hasField = true;
        } else {
            m_value.text += c;
        }
        return {};
    }

    Result<void> takeQuoted()
    {
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        if (end < 0)
            return fail(ErrorCode::QueryUnclosedQuote, quotedText(m_text.mid(m_at)));
        m_value.text += QStringView(m_text).sliced(m_at + 1, end - m_at - 1);
        m_value.quoted = true;
        m_at = end + 1;
        return {};
    }

    // What comes next is of the same field, unless it says another.
    void endValue(QueryPart &word)
    {
        const QString field = m_value.field;
        if (m_value.quoted)
            m_value.text = joined(m_value.text);
        if (!m_value.text.isEmpty())
            word.values.append(m_value);
        m_value = {field, {}, false};
        m_hasField = false;
    }

    const QString m_text;
    qsizetype m_at = 0;
    QueryPart::Value m_value;
    bool m_hasField = false; // said by this value itself
};

} // namespace

Result<QVector<QVector<QueryPart>>> queryParts(const QString &text)
{
    const auto tooLong = [] { return fail(ErrorCode::QueryTooLong, QString::number(MostQueryWords), QString::number(LongestQuery)); };
    if (text.size() > LongestQuery)
        return tooLong();
    QVector<QVector<QueryPart>> groups;
    Scanner scanner(visibleText(text));
    bool joins = false; // the next word to the one before it
    qsizetype values = 0;
    while (!scanner.atEnd()) {
        if (!groups.isEmpty() && !joins && scanner.takeOr()) {
            joins = true;
            continue;
        }
        const Result<QueryPart> word = scanner.takeWord();
        if (!word)
            return tl::unexpected(word.error());
        const bool alternative = std::exchange(joins, false);
        if (word->values.isEmpty())
            continue;
        values += word->values.size();
        if (values > MostQueryWords)
            return tooLong();
        if (!alternative)
            groups.append(QVector<QueryPart>());
        groups.last().append(*word);
    }
    return groups;
}

} // namespace muster
