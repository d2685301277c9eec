// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/HereSubcommand.h"

#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "cli/TextTable.h"
#include "core/FieldDefinition.h"
#include "core/JsonText.h"
#include "storage/Store.h"
#include "texts/PresenceText.h"
#include "texts/TimeText.h"

using namespace Qt::StringLiterals;

namespace muster {

Subcommand HereSubcommand::definition()
{
    Subcommand command {u"here"_s, {}, 0, 0, true, tr("Says who has a workspace on a server open in a window, and what of it.")};
    command.options = {{u"json"_s, tr("An array of objects, with raw values.")}};
    command.run = run;
    return command;
}

Result<Exit> HereSubcommand::run(const Invocation &invocation)
{
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (!Store::isOnServer(invocation.workspace)) {
        complain(tr("Who has a file open is not known; of a workspace on a server it is."));
        return Failed;
    }
    Result<QVector<Present>> all = Presence::read(invocation.workspace);
    if (!all)
        return tl::unexpected(all.error());
    const WorkspaceInfo info = (*workspace)->info();
    for (Present &one : *all)
        one = asMayBeSeen(std::move(one), info.rights, info.operatorId);
    invocation.options.isSet(u"json"_s) ? printJson(*all) : printText(*all);
    return Done;
}

void HereSubcommand::printText(const QVector<Present> &all)
{
    const auto time = [](qint64 at) { return timeText(QDateTime::fromMSecsSinceEpoch(at), QLocale()); };
    TextTable table({tr("Who"), tr("E-mail"), tr("Since"), tr("Page"), tr("Record"), tr("Record since")});
    for (const Present &one : all)
        table.add({one.userId.isEmpty() ? tr("Somebody") : one.name, one.email, time(one.since), pageText(one.open.page), one.objectName, one.objectName.isEmpty() ? QString() : time(one.openSince)});
    table.end();
}

void HereSubcommand::printJson(const QVector<Present> &all)
{
    bool empty = true;
    for (const Present &one : all) {
        JsonText json;
        json.beginObject();
        const auto add = [&json](const char *key, const QVariant &value, ValueKind kind = ValueKind::Text) {
            json.key(key);
            json.value(kind == ValueKind::Text && value.toString().isEmpty() ? QVariant() : value, kind);
        };
        const bool isRecord = !one.open.objectId.isEmpty();
        add("userId", one.userId);
        add("name", one.userId.isEmpty() ? QString() : one.name);
        add("email", one.email);
        add("since", one.since, ValueKind::Time);
        add("page", one.open.page);
        add("kind", one.open.kind);
        add("objectId", one.open.objectId);
        add("object", one.objectName);
        add("objectSince", isRecord ? QVariant(one.openSince) : QVariant(), ValueKind::Time);
        json.endObject();
        printRaw((empty ? "[\n" : ",\n") + json.take());
        empty = false;
    }
    printRaw(empty ? "[]\n" : "\n]\n");
}

} // namespace muster
