// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Subcommands.h"

#include "cli/subcommands/AcceptHeadSubcommand.h"
#include "cli/subcommands/AccessSubcommand.h"
#include "cli/subcommands/ApplySubcommand.h"
#include "cli/subcommands/CompareSubcommand.h"
#include "cli/subcommands/ConnectionSubcommand.h"
#include "cli/subcommands/CopySubcommand.h"
#include "cli/subcommands/ExportSubcommand.h"
#include "cli/subcommands/HeadSubcommand.h"
#include "cli/subcommands/HelpSubcommand.h"
#include "cli/subcommands/HereSubcommand.h"
#include "cli/subcommands/ImportGroupsSubcommand.h"
#include "cli/subcommands/ImportSubcommand.h"
#include "cli/subcommands/InitSubcommand.h"
#include "cli/subcommands/InvitationSubcommand.h"
#include "cli/subcommands/InviteSubcommand.h"
#include "cli/subcommands/LetterSubcommand.h"
#include "cli/subcommands/LicenceSubcommand.h"
#include "cli/subcommands/LinkSubcommand.h"
#include "cli/subcommands/ListSubcommand.h"
#include "cli/subcommands/LoginSubcommand.h"
#include "cli/subcommands/MailSubcommand.h"
#include "cli/subcommands/MendSubcommand.h"
#include "cli/subcommands/PasswordSubcommand.h"
#include "cli/subcommands/PictureSubcommand.h"
#include "cli/subcommands/ProviderSubcommand.h"
#include "cli/subcommands/RedoSubcommand.h"
#include "cli/subcommands/SampleSubcommand.h"
#include "cli/subcommands/ScimDoctorSubcommand.h"
#include "cli/subcommands/ScimTokenSubcommand.h"
#include "cli/subcommands/SeatsSubcommand.h"
#include "cli/subcommands/SendSubcommand.h"
#include "cli/subcommands/SenderSubcommand.h"
#include "cli/subcommands/BouncesSubcommand.h"
#include "cli/subcommands/SigninsSubcommand.h"
#include "cli/subcommands/SyncSubcommand.h"
#include "cli/subcommands/UndoSubcommand.h"
#include "cli/subcommands/VerifySubcommand.h"

#include <algorithm>

namespace muster {

const QList<Subcommand> &commands()
{
    static const QList<Subcommand> all {
        InitSubcommand::definition(),
        CopySubcommand::definition(),
        ImportSubcommand::definition(),
        ImportGroupsSubcommand::definition(),
        ListSubcommand::definition(),
        ApplySubcommand::definition(),
        MendSubcommand::definition(),
        UndoSubcommand::definition(),
        RedoSubcommand::definition(),
        ExportSubcommand::definition(),
        CompareSubcommand::definition(),
        VerifySubcommand::definition(),
        HeadSubcommand::definition(),
        AcceptHeadSubcommand::definition(),
        LoginSubcommand::definition(),
        ScimTokenSubcommand::definition(),
        HereSubcommand::definition(),
        LicenceSubcommand::definition(),
        SeatsSubcommand::definition(),
        PasswordSubcommand::definition(),
        PictureSubcommand::definition(),
        LetterSubcommand::definition(),
        ProviderSubcommand::definition(),
        ConnectionSubcommand::definition(),
        SyncSubcommand::definition(),
        SigninsSubcommand::definition(),
        AccessSubcommand::definition(),
        InviteSubcommand::inviting(),
        InviteSubcommand::binding(),
        InvitationSubcommand::definition(),
        MailSubcommand::definition(),
        SenderSubcommand::definition(),
        SendSubcommand::definition(),
        BouncesSubcommand::definition(),
        ScimDoctorSubcommand::definition(),
        LinkSubcommand::activating(),
        LinkSubcommand::resetting(),
        LinkSubcommand::accepting(),
        LinkSubcommand::declining(),
        SampleSubcommand::definition(),
        HelpSubcommand::definition(),
    };
    return all;
}

const Subcommand *findCommand(const QString &name)
{
    const QList<Subcommand> &all = commands();
    const auto it
        = std::find_if(all.cbegin(), all.cend(), [&name](const Subcommand &command) { return command.name == name; });
    return it == all.cend() ? nullptr : &*it;
}

} // namespace muster
