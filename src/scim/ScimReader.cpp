// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimReader.h"

#include "core/Text.h"
#include "scim/ScimStrictJson.h"

#include <QCoreApplication>


using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct ScimReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ScimReader)
};

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// RFC 7643 §2.1, and what names of schemas are made of (RFC 8141).
bool isOfName(QChar c)
{
    return isLetter(c) || isDigit(c) || c == u'-' || c == u'_' || c == u'$';
}

ScimFilter joined(ScimFilter::Kind kind, std::vector<ScimFilter> parts)
{
    return parts.size() == 1 ? std::move(parts.front()) : ScimFilter {.kind = kind, .parts = std::move(parts)};
}

} // namespace

tl::unexpected<ScimError> ScimReader::refuse() const
{
    if (atEnd())
        return scimFail(m_fault, ScimReaderText::tr("“%1” ends too soon.").arg(quotedText(m_text.toString())));
    return scimFail(m_fault, ScimReaderText::tr("“%1” is not understood from character %2 on: “%3”.").arg(quotedText(m_text.toString())).arg(m_at + 1).arg(quotedText(m_text.mid(m_at).toString())));
}

bool ScimReader::takes(QChar c)
{
    const bool there = stands(c);
    m_at += there ? 1 : 0;
    return there;
}

bool ScimReader::takesBlanks()
{
    const qsizetype from = m_at;
    while (takes(u' ')) { }
    return m_at > from;
}

QStringView ScimReader::word()
{
    qsizetype end = m_at;
    while (end < m_text.size() && isLetter(m_text.at(end)))
        ++end;
    return m_text.mid(m_at, end - m_at);
}

bool ScimReader::takesWord(QLatin1StringView wanted)
{
    const QStringView found = word();
    const qsizetype end = m_at + found.size();
    if (found.compare(wanted, Qt::CaseInsensitive) != 0 || (end < m_text.size() && m_text.at(end) != u' ' && m_text.at(end) != u'('))
        return false;
    m_at = end;
    return true;
}

QString ScimReader::name()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && isOfName(m_text.at(m_at)))
        ++m_at;
    return m_text.mid(from, m_at - from).toString();
}

// What stands before the last colon is the name of a schema, which has dots in it.
ScimResult<ScimAttributePath> ScimReader::attribute()
{
    ScimAttributePath path;
    const qsizetype from = m_at;
    qsizetype end = m_at;
    qsizetype colon = -1;
    for (; end < m_text.size() && (isOfName(m_text.at(end)) || m_text.at(end) == u':' || m_text.at(end) == u'.'); ++end)
        colon = m_text.at(end) == u':' ? end : colon;
    if (colon >= 0) {
        path.urn = m_text.mid(from, colon - from).toString();
        if (!path.urn.startsWith("urn:"_L1, Qt::CaseInsensitive))
            return refuse();
        m_at = colon + 1;
    }
    path.name = name();
    const QChar first = path.name.isEmpty() ? QChar() : path.name.front();
    if (!isLetter(first) && path.name != "$ref"_L1)
        return refuse();
    if (stands(u'.')) {
        const ScimResult<QString> sub = nameAfterDot();
        if (!sub)
            return tl::unexpected(sub.error());
        path.sub = *sub;
    }
    return path;
}

ScimResult<QString> ScimReader::nameAfterDot()
{
    if (!takes(u'.'))
        return refuse();
    const QString sub = name();
    return sub.isEmpty() || stands(u'.') ? ScimResult<QString>(refuse()) : sub;
}

ScimResult<ScimFilter> ScimReader::filter()
{
    if (m_text.size() > LongestText)
        return scimFail(m_fault, ScimReaderText::tr("That is longer than %1 characters.").arg(LongestText));
    takesBlanks();
    ScimResult<ScimFilter> whole = either();
    takesBlanks();
    return whole && !atEnd() ? ScimResult<ScimFilter>(refuse()) : whole;
}

ScimResult<ScimFilter> ScimReader::either()
{
    std::vector<ScimFilter> parts;
    for (;;) {
        ScimResult<ScimFilter> part = both();
        if (!part)
            return part;
        parts.push_back(std::move(*part));
        const qsizetype before = m_at;
        if (!takesBlanks() || !takesWord("or"_L1)) {
            m_at = before;
            return joined(ScimFilter::Kind::Or, std::move(parts));
        }
        if (!takesBlanks() && !stands(u'('))
            return refuse();
    }
}

ScimResult<ScimFilter> ScimReader::both()
{
    std::vector<ScimFilter> parts;
    for (;;) {
        ScimResult<ScimFilter> part = one();
        if (!part)
            return part;
        parts.push_back(std::move(*part));
        const qsizetype before = m_at;
        if (!takesBlanks() || !takesWord("and"_L1)) {
            m_at = before;
            return joined(ScimFilter::Kind::And, std::move(parts));
        }
        if (!takesBlanks() && !stands(u'('))
            return refuse();
    }
}

ScimResult<ScimFilter> ScimReader::one()
{
    if (stands(u'('))
        return bracketed();
    const qsizetype before = m_at;
    if (takesWord("not"_L1)) {
        takesBlanks();
        if (stands(u'('))
            return bracketed().map([](ScimFilter inner) { return ScimFilter {.kind = ScimFilter::Kind::Not, .parts = {std::move(inner)}}; });
        m_at = before; // an attribute of that name
    }
    return condition();
}

ScimResult<ScimFilter> ScimReader::bracketed()
{
    if (++m_depth > Deepest)
        return scimFail(m_fault, ScimReaderText::tr("Brackets stand more than %1 deep.").arg(Deepest));
    takes(u'(');
    takesBlanks();
    ScimResult<ScimFilter> inner = either();
    takesBlanks();
    --m_depth;
    return inner && !takes(u')') ? ScimResult<ScimFilter>(refuse()) : inner;
}

ScimResult<ScimFilter> ScimReader::within(const ScimAttributePath &outer)
{
    if (++m_depth > Deepest || !takes(u'[') || !outer.sub.isEmpty())
        return refuse();
    takesBlanks();
    ScimResult<ScimFilter> inner = either();
    takesBlanks();
    --m_depth;
    if (!inner)
        return inner;
    if (!takes(u']'))
        return refuse();
    return ScimFilter {.kind = ScimFilter::Kind::Within, .attribute = outer, .parts = {std::move(*inner)}};
}

ScimResult<ScimFilter> ScimReader::condition()
{
    if (++m_conditions > MostConditions)
        return scimFail(m_fault, ScimReaderText::tr("There are more than %1 conditions.").arg(MostConditions));
    const ScimResult<ScimAttributePath> path = attribute();
    if (!path)
        return tl::unexpected(path.error());
    if (stands(u'['))
        return within(*path);
    if (!takesBlanks())
        return refuse();
    if (word().compare("pr"_L1, Qt::CaseInsensitive) == 0) {
        m_at += 2;
        return ScimFilter {.kind = ScimFilter::Kind::Present, .attribute = *path};
    }
    for (int i = 0; i <= int(ScimFilter::Operation::LessOrEqual); ++i) {
        const auto operation = ScimFilter::Operation(i);
        if (word().compare(ScimFilter::keyOf(operation), Qt::CaseInsensitive) != 0)
            continue;
        m_at += 2;
        if (!takesBlanks())
            return refuse();
        return literal().map([&](const QJsonValue &value) { return ScimFilter {.attribute = *path, .operation = operation, .value = value}; });
    }
    return refuse();
}

// A value as JSON has it (RFC 7644 §3.4.2.2); of texts, up to the quotation mark that ends it.
ScimResult<QJsonValue> ScimReader::literal()
{
    const qsizetype from = m_at;
    if (takes(u'"')) {
        bool escaped = false;
        for (; !atEnd(); ++m_at) {
            if (!escaped && stands(u'"'))
                break;
            escaped = !escaped && stands(u'\\');
        }
        if (!takes(u'"'))
            return refuse();
    } else {
        while (!atEnd() && !stands(u' ') && !stands(u')') && !stands(u']'))
            ++m_at;
    }
    QString text = m_text.mid(from, m_at - from).toString();
    for (const QLatin1StringView word : {"true"_L1, "false"_L1, "null"_L1}) { // as some write them
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            text = word;
    }
    const ScimResult<QJsonValue> value = ScimStrictJson::value(text.toUtf8());
    if (value && !value->isObject() && !value->isArray())
        return *value;
    m_at = from;
    return refuse();
}

} // namespace muster
