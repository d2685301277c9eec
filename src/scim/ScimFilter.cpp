// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimFilter.h"

#include "scim/ScimReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace muster {

QString ScimFilter::keyOf(Operation operation)
{
    static const QStringList keys {u"eq"_s, u"ne"_s, u"co"_s, u"sw"_s, u"ew"_s, u"gt"_s, u"ge"_s, u"lt"_s, u"le"_s};
    return keys.at(int(operation));
}

ScimResult<ScimFilter> ScimFilter::parse(const QString &text)
{
    return ScimReader(text, ScimError::Type::InvalidFilter).filter();
}

static QString literalText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString ScimFilter::text() const
{
    QStringList texts;
    for (const ScimFilter &part : parts) {
        const bool isList = part.kind == Kind::And || part.kind == Kind::Or;
        texts.append(isList && (kind == Kind::And || kind == Kind::Or) ? u'(' + part.text() + u')' : part.text());
    }
    switch (kind) {
    case Kind::And:
        return texts.join(" and "_L1);
    case Kind::Or:
        return texts.join(" or "_L1);
    case Kind::Not:
        return u"not ("_s + texts.first() + u')';
    case Kind::Present:
        return attribute.text() + u" pr"_s;
    case Kind::Within:
        return attribute.text() + u'[' + texts.first() + u']';
    case Kind::Compare:
        break;
    }
    return attribute.text() + u' ' + keyOf(operation) + u' ' + literalText(value);
}

} // namespace muster
