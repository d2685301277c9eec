// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimFilter.h"
#include "scim/ScimSchema.h"

#include <QSet>

namespace muster {

// Whether a resource is what a filter asks for. Its attributes are looked up once: a mistake in a name is told, and finds not simply nothing.
class ScimMatch
{
public:
    static ScimResult<ScimMatch> of(ScimType type, const ScimFilter &filter); // InvalidFilter
    // Of the values of one attribute, what stands in brackets.
    static ScimResult<ScimMatch> within(ScimType type, const ScimAttributePath &attribute, const ScimFilter &filter);

    bool operator()(const QJsonObject &resource) const; // as ScimSchema names everything

    QSet<QString> names() const; // of the attributes that it looks at, URNs for those of extensions
    int mentions(const QString &name) const; // how often it looks at an attribute of the core schema; what stands in its brackets is once
    // What an attribute has to be equal to in any case, for whoever can look that up; as texts. None: it may be anything.
    std::optional<QString> pinned(const QString &name, const QString &sub = {}) const;

private:
    struct Node
    {
        ScimFilter::Kind kind = ScimFilter::Kind::And;
        ScimFilter::Operation operation = ScimFilter::Operation::Equal;
        QString urn {};
        QString name {}; // blank: nothing that is kept
        QString sub {};
        ScimAttribute::Type type = ScimAttribute::Type::String;
        bool caseExact = false;
        QJsonValue value {};
        std::vector<Node> parts {};
    };

    static ScimResult<Node> compiled(ScimType type, const ScimAttribute *outer, const ScimFilter &filter);
    static ScimResult<Node> condition(ScimType type, const ScimAttribute *outer, const ScimFilter &filter);
    static ScimResult<Node> literal(Node node, const QJsonValue &value);
    static bool holds(const Node &node, const QJsonObject &object);
    static bool compares(const Node &node, const QJsonValue &value);
    static bool isOrdered(ScimFilter::Operation operation, int order);
    static void collect(const Node &node, QSet<QString> &names);
    static int mentionsIn(const Node &node, const QString &name);
    static std::optional<QString> pinnedIn(const Node &node, const QString &name, const QString &sub);

    Node m_root;
};

} // namespace muster
