// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimFilter.h"

namespace muster {

// Reads what filters and paths are made of, from left to right. What is wrong is said with where it is.
class ScimReader
{
public:
    ScimReader(QStringView text, ScimError::Type fault) : m_text(text), m_fault(fault) { }

    static constexpr qsizetype LongestText = 4096; // characters
    static constexpr int Deepest = 16; // brackets in brackets
    static constexpr int MostConditions = 100;

    ScimResult<ScimFilter> filter(); // all of it: "or" binds less than "and", that less than "not" (RFC 7644 §3.4.2.2)
    ScimResult<ScimAttributePath> attribute();
    ScimResult<ScimFilter> within(const ScimAttributePath &outer); // […], from the bracket on

    bool atEnd() const { return m_at >= m_text.size(); }
    bool takes(QChar c); // and goes on behind it
    bool stands(QChar c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }
    ScimResult<QString> nameAfterDot(); // a sub-attribute
    tl::unexpected<ScimError> refuse() const; // what is not understood, here

private:
    ScimResult<ScimFilter> either();
    ScimResult<ScimFilter> both();
    ScimResult<ScimFilter> one();
    ScimResult<ScimFilter> bracketed();
    ScimResult<ScimFilter> condition();
    ScimResult<QJsonValue> literal();
    QStringView word(); // letters, from here; what is not taken stays
    bool takesWord(QLatin1StringView word); // with a blank or bracket behind it
    bool takesBlanks();
    QString name();

    QStringView m_text;
    ScimError::Type m_fault;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_conditions = 0;
};

} // namespace muster
