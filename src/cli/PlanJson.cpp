// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PlanJson.h"

#include "core/ChangeJson.h"
#include "texts/ErrorText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue stateJson(const std::optional<AccessState> &state)
{
    if (!state)
        return {};
    return QJsonObject {{u"access"_s, keyOf(state->access)}, {u"roles"_s, QJsonArray::fromStringList(state->roles)}, {u"team"_s, state->team}, {u"defaultGroup"_s, state->byDefaultGroup}};
}

QJsonObject accessJson(const AccessChange &change)
{
    return {{u"user"_s, orNull(change.user)}, {u"email"_s, orNull(change.email)}, {u"userId"_s, orNull(change.userId)}, {u"project"_s, orNull(change.project)},
        {u"projectId"_s, orNull(change.projectId)}, {u"count"_s, change.count}, {u"before"_s, stateJson(change.before)}, {u"after"_s, stateJson(change.after)}};
}

QJsonObject totalJson(const AccessDifference::Total &total)
{
    return {{u"accesses"_s, total.accesses}, {u"users"_s, total.users}, {u"projects"_s, total.projects}};
}

QJsonObject accessJson(const AccessDifference &access)
{
    QJsonArray items;
    for (const AccessChange &change : access.items)
        items.append(accessJson(change));
    return {{u"lost"_s, totalJson(access.lost)}, {u"changed"_s, totalJson(access.changed)}, {u"gained"_s, totalJson(access.gained)}, {u"items"_s, items}};
}

QJsonValue ownLossJson(const std::optional<OwnLoss> &loss)
{
    return loss ? QJsonValue(QJsonObject {{u"name"_s, loss->name}, {u"signIn"_s, loss->signIn}}) : QJsonValue();
}

} // namespace

QByteArray toJsonText(const Plan &plan)
{
    QJsonArray refused;
    for (const PlanItem &item : plan.items) {
        if (item.isRefused())
            refused.append(QJsonObject {{u"change"_s, item.index + 1}, {u"name"_s, item.name}, {u"why"_s, errorText(*item.refusal)}});
    }
    QJsonArray rules;
    for (const Error &violation : plan.violations)
        rules.append(errorText(violation));
    QJsonArray along;
    for (const AlongItem &item : plan.along)
        along.append(QJsonObject {{u"change"_s, item.index + 1}, {u"name"_s, item.name}, {u"what"_s, QJsonDocument::fromJson(toJsonText(item.change)).object()}});
    const QJsonObject all {{u"happening"_s, plan.happening}, {u"idle"_s, plan.idle}, {u"refused"_s, plan.refused}, {u"refusals"_s, refused}, {u"rules"_s, rules},
        {u"alongCount"_s, plan.alongCount}, {u"along"_s, along}, {u"access"_s, accessJson(plan.access)}, {u"forgets"_s, plan.forgets}, {u"reasonNeeded"_s, plan.reasonNeeded}, {u"ownLoss"_s, ownLossJson(plan.ownLoss)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace muster
