// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ProviderSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "core/Certificate.h"
#include "core/Change.h"
#include "files/InputFile.h"
#include "storage/queries/WorkspaceState.h"
#include "texts/ProviderText.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QStringList &settings()
{
    static const QStringList names {u"preset"_s, u"protocol"_s, u"tenant"_s, u"issuer"_s, u"client-id"_s, u"sign-in-url"_s, u"certificate"_s};
    return names;
}

// What is not said stays as it was; nothing: there is none that is called so.
template <typename Enum>
std::optional<Enum> said(const QCommandLineParser &options, const QString &name, Enum before)
{
    return options.isSet(name) ? fromKey<Enum>(options.value(name)) : before;
}

// A word that no address would be made of.
bool hasIdleTenant(const QCommandLineParser &options, const ProviderSettings &before)
{
    const auto preset = said(options, u"preset"_s, before.preset);
    const auto protocol = said(options, u"protocol"_s, before.protocol);
    return options.isSet(u"tenant"_s) && preset && protocol && !ProviderSettings::needsWord(*preset, *protocol);
}

} // namespace

Subcommand ProviderSubcommand::definition()
{
    Subcommand command {u"provider"_s, tr("[NAME]"), 0, 1, true,
        tr("Shows how authentication providers are reached, or sets up the one that is named, which is added where there is none: with a preset, the rest follows from --tenant and --client-id.")};
    command.options = {
        {u"preset"_s, tr("Whose it is: generic, entra-id, google or okta."), tr("PRESET")},
        {u"protocol"_s, tr("What it speaks: oidc (OpenID Connect), or saml."), tr("PROTOCOL")},
        {u"tenant"_s, tr("Of a preset: the directory's ID (Entra ID), the domain (Okta), the idpid (Google, SAML)."), tr("WORD")},
        {u"issuer"_s, tr("Its issuer; of SAML, its entity ID."), tr("ADDRESS")},
        {u"client-id"_s, tr("OpenID Connect: what it knows the login server by."), tr("ID")},
        {u"sign-in-url"_s, tr("SAML: where people sign in."), tr("ADDRESS")},
        {u"certificate"_s, tr("SAML: what it signs with; “-” reads standard input."), tr("FILE")},
        {u"forget"_s, tr("Forget how it is reached; the provider stays.")},
        {u"dry-run"_s, tr("Only say what would happen.")},
    };
    command.run = run;
    return command;
}

Result<Exit> ProviderSubcommand::run(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const bool sets = std::any_of(settings().cbegin(), settings().cend(), [&options](const QString &name) { return options.isSet(name); });
    const bool forgets = options.isSet(u"forget"_s);
    const QString name = invocation.arguments.value(0).trimmed();
    if ((sets && forgets) || ((sets || forgets) && name.isEmpty())) {
        complain(tr("Name one provider, and say how it is reached or --forget. See “musterctl help provider”."));
        return WrongUsage;
    }
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<WorkspaceState> state = await((*workspace)->read(ReadWorkspaceState {}));
    if (!state)
        return tl::unexpected(state.error());
    if (sets || forgets)
        return write(**workspace, invocation, *state, name);
    if (!name.isEmpty() && !state->providers.contains(name))
        return fail(ErrorCode::ProviderNotFound, name);
    const Result<QVector<ProviderSettings>> all = ProviderSettings::read(state->providerSettings);
    if (!all)
        return tl::unexpected(all.error());
    print(name.isEmpty() ? state->providers : QStringList {name}, *all);
    return Done;
}

// What is not said stays as it was.
Result<ProviderSettings> ProviderSubcommand::asked(const QCommandLineParser &options, ProviderSettings one)
{
    const auto preset = said(options, u"preset"_s, one.preset);
    const auto protocol = said(options, u"protocol"_s, one.protocol);
    if (!preset || !protocol)
        return fail(ErrorCode::ProviderMalformed, one.name, u"protocol"_s);
    if (one.protocol != *protocol)
        one = {.name = one.name};
    one.preset = *preset;
    one.protocol = *protocol;
    if (options.isSet(u"tenant"_s) || (options.isSet(u"preset"_s) && !ProviderSettings::needsWord(one.preset, one.protocol)))
        one.setAddresses(options.value(u"tenant"_s).trimmed());
    for (const auto &[option, text] : {std::pair(u"issuer"_s, &ProviderSettings::issuer), std::pair(u"client-id"_s, &ProviderSettings::clientId), std::pair(u"sign-in-url"_s, &ProviderSettings::signInUrl)}) {
        if (options.isSet(option))
            one.*text = options.value(option).trimmed();
    }
    if (options.isSet(u"certificate"_s)) {
        const QString file = options.value(u"certificate"_s);
        const Result<QByteArray> text = file == "-"_L1 ? InputFile::readStandardInput(Certificate::LongestText) : InputFile::read(file, Certificate::LongestText);
        if (!text)
            return tl::unexpected(text.error());
        one.certificate = QString::fromLatin1(*text);
        if (one.certificate.trimmed().isEmpty())
            return fail(ErrorCode::ProviderMalformed, one.name, u"certificate"_s);
    }
    return one.check().map([&one] { return one; });
}

Result<Exit> ProviderSubcommand::write(Workspace &workspace, const Invocation &invocation, const WorkspaceState &state, const QString &name)
{
    Result<QVector<ProviderSettings>> all = ProviderSettings::read(state.providerSettings);
    if (!all)
        return tl::unexpected(all.error());
    const auto known = std::find_if(all->cbegin(), all->cend(), [&name](const ProviderSettings &one) { return one.name == name; });
    const bool forgets = invocation.options.isSet(u"forget"_s);
    if (forgets && !state.providers.contains(name))
        return fail(ErrorCode::ProviderNotFound, name);
    const ProviderSettings before = known == all->cend() ? ProviderSettings {.name = name} : *known;
    if (hasIdleTenant(invocation.options, before)) {
        complain(tr("--tenant is for presets whose addresses are made of it: entra-id, okta with oidc, google with saml. Name one with --preset, or say --issuer instead."));
        return WrongUsage;
    }
    const Result<ProviderSettings> one = forgets ? ProviderSettings {} : asked(invocation.options, before);
    if (!one)
        return tl::unexpected(one.error());
    all->removeIf([&name](const ProviderSettings &other) { return other.name == name; });
    if (!forgets)
        all->append(*one);
    Values wanted {{Field::ProviderSettings, ProviderSettings::text(*all)}};
    if (!state.providers.contains(name))
        wanted.set(Field::Providers, state.providers + QStringList {name});
    ChangeSet set {.changes = {change::editWorkspace(wanted, state.since)}, .reason = invocation.reason};
    return invocation.options.isSet(u"dry-run"_s) ? previewAndPrint(workspace, set) : applyAndPrint(workspace, set);
}

void ProviderSubcommand::print(const QStringList &names, const QVector<ProviderSettings> &all)
{
    for (const QString &name : names) {
        const auto known = std::find_if(all.cbegin(), all.cend(), [&name](const ProviderSettings &one) { return one.name == name; });
        muster::print(tr("%1: %2").arg(name, known == all.cend() ? tr("not set up") : providerText(*known, QDateTime::currentMSecsSinceEpoch())));
    }
}

} // namespace muster
