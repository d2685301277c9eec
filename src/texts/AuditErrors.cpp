// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

#include "core/ShortText.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype MostQuoted = 60; // letters
constexpr qsizetype HeadShown = 16; // digits of a chain head

QString quoted(const QString &text)
{
    return ellipsedText(text, MostQuoted);
}

QString shortHead(const QString &head)
{
    return head.size() > HeadShown ? head.left(HeadShown) + u'…' : head;
}

QString schemaKind(const QString &type)
{
    if (type == "table"_L1)
        return AuditErrors::tr("table");
    if (type == "view"_L1)
        return AuditErrors::tr("view");
    if (type == "index"_L1)
        return AuditErrors::tr("index");
    return AuditErrors::tr("trigger");
}

QString schemaText(const QStringList &p)
{
    const QString kind = schemaKind(p.value(0));
    if (p.value(2) == "foreign"_L1)
        return AuditErrors::tr("The file has a %1 that is not Muster’s: “%2”. Work on with a copy from before it came there.", "table, view, index or trigger").arg(kind, quoted(p.value(1)));
    if (p.value(2) == "missing"_L1)
        return AuditErrors::tr("The file lacks a %1 of Muster’s: “%2”. Work on with a copy that has it.", "table, view, index or trigger").arg(kind, quoted(p.value(1)));
    return AuditErrors::tr("In the file the %1 “%2” is not as Muster made it. Work on with a copy where it is.", "table, view, index or trigger").arg(kind, quoted(p.value(1)));
}

// What the tables say against the trail.
QString stateText(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::StateDiffers:
        if (p.value(0) == "entries"_L1)
            return AuditErrors::tr("Entry %2 of the audit trail, about “%1”, says nothing that Muster can read, and was left out: “%3”. Another program wrote it: find out who did.")
                .arg(quoted(p.value(1)), p.value(2), quoted(p.value(4)));
        return AuditErrors::tr("The tables are not what the audit trail says: %2 of “%1” is “%4” and should be “%3”. They were changed behind Muster’s back.")
            .arg(quoted(p.value(1)), p.value(0) + u'.' + p.value(2), quoted(p.value(3)), quoted(p.value(4)));
    case ErrorCode::StateMissing:
        return AuditErrors::tr("The tables are not what the audit trail says: “%1” is missing in %2. They were changed behind Muster’s back.")
            .arg(quoted(p.value(1)), p.value(0));
    case ErrorCode::StateForeign:
        return AuditErrors::tr("The tables are not what the audit trail says: “%1” stands in %2, and no event put it there. They were changed behind Muster’s back.")
            .arg(quoted(p.value(1)), p.value(0));
    case ErrorCode::DerivedDiffers:
        return AuditErrors::tr("What search and rules go by is not made of what the tables say: %1 of “%2”. It was changed behind Muster’s back.")
            .arg(p.value(0), quoted(p.value(1)));
    case ErrorCode::ReferenceBroken:
        return AuditErrors::tr("A row of %1 (%2) refers to one of %3 that does not exist. The tables were changed behind Muster’s back.")
            .arg(p.value(0), p.value(1), p.value(2));
    default:
        return {};
    }
}

QString publishedText(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::HeadFileMalformed:
        return AuditErrors::tr("“%1” is not a chain head that “musterctl head” has printed. Use the file as it was printed.").arg(p.value(0));
    case ErrorCode::HeadOfAnother:
        return AuditErrors::tr("The chain head in “%1” is of another workspace: Tenant ID %2, here it is %3. Use one of this workspace.").arg(p.value(0), p.value(1), p.value(2));
    case ErrorCode::HeadUnsigned:
        return AuditErrors::tr("The chain head in “%1” is not signed. Use one that “musterctl head --sign” has printed.").arg(p.value(0));
    case ErrorCode::SignatureWrong:
        return AuditErrors::tr("The chain head in “%1” was not signed with this key, or was changed since. Do not trust it.").arg(p.value(0));
    case ErrorCode::KeyMalformed:
        return AuditErrors::tr("“%1” is not a key of the kind that is needed here. “musterctl head --make-key FILE” makes a pair: FILE signs, FILE.pub verifies.").arg(p.value(0));
    case ErrorCode::KeyExposed:
        return AuditErrors::tr("The secret key “%1” can be read by others. Take that right away (chmod 600), or make a new one.").arg(p.value(0));
    default:
        return {};
    }
}

QString suspectText(const Error &error)
{
    const QStringList &p = error.parameters;
    const QString advice = AuditErrors::tr("Nothing is written until this is cleared up: where you restored a backup, accept it by “What happened?” in the window or by “musterctl accept-head --reason …”; "
                                           "otherwise keep this file as evidence and compare it with a copy.");
    if (error.code == ErrorCode::AnotherTenant)
        return AuditErrors::tr("In the place of “%1” this computer last saw another workspace: Tenant ID %2, now it is %3. %4").arg(p.value(0), p.value(1), p.value(2), advice);
    return AuditErrors::tr("The chain head that this computer saw last in “%1” is not in the audit trail (event %2, %3): events were removed or rewritten. %4")
        .arg(p.value(0), p.value(1), shortHead(p.value(2)), advice);
}

} // namespace

QString AuditErrors::text(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::ChainBroken:
        return tr("The audit trail was changed behind Muster’s back at event %1 (%2). Keep this file as evidence and "
                  "compare it with a copy.")
            .arg(p.value(0), p.value(1));
    case ErrorCode::HeadNotInChain:
        return tr("The chain head %1 is not in the audit trail: events were removed or rewritten. Keep this file as "
                  "evidence and compare it with a copy.")
            .arg(p.value(0));
    case ErrorCode::TrailSuspect:
    case ErrorCode::AnotherTenant:
        return suspectText(error);
    case ErrorCode::TenantChanged:
        return tr("The Tenant ID %1 is not the one of the first event, %2: it was changed behind Muster’s back. Keep this file as evidence and compare it with a copy.")
            .arg(quoted(p.value(0)), quoted(p.value(1)));
    case ErrorCode::SchemaChanged:
        return schemaText(p);
    case ErrorCode::WorkspaceUntrusted:
        return tr("This workspace is not as its audit trail says. Ask somebody who may see the audit trail to verify it.");
    default:
        break;
    }
    const QString published = publishedText(error);
    return published.isEmpty() ? stateText(error) : published;
}

} // namespace muster
