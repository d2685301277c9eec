// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ServerVerdict.h"

#include "texts/ErrorText.h"

using namespace Qt::StringLiterals;

namespace muster {

ServerVerdict ServerVerdict::of(const ServerTrial &trial, const ServerAnswer &answer)
{
    if (answer.found)
        return {About::Whole, Tone::Good, foundText(*answer.found)};
    if (!answer.error && answer.isPasswordMissing)
        return {About::SignIn, Tone::Quiet, tr("The server is there. It asks for a password.")};
    if (!answer.error)
        return {About::Server, Tone::Quiet, trial.location.value("dbname").isEmpty() ? tr("The server is there.") : QString()};
    return answer.error->code == ErrorCode::ServerUnreachable ? ofReach(answer.reach, *answer.error) : ofError(trial, answer);
}

QString ServerVerdict::foundText(const FoundWorkspace &found)
{
    if (found.isOwnLogin)
        return tr("The workspace of “%1”. You work there as %2.").arg(found.organization, found.name == found.email ? found.email : u"%1 (%2)"_s.arg(found.name, found.email));
    return tr("The workspace of “%1”. This login owns it: you choose as whom you work.").arg(found.organization);
}

ServerVerdict ServerVerdict::ofReach(const Reach &reach, const Error &error)
{
    const QString &host = reach.host;
    switch (reach.step) {
    case Reach::Step::NameUnknown:
        return {About::Server, Tone::Bad, tr("There is no computer named “%1”. Check how it is written, and whether you are in the right network.").arg(host)};
    case Reach::Step::SocketMissing:
        return {About::Server, Tone::Bad, tr("No server listens in the folder “%1” on port %2. Check whether it runs.").arg(host, reach.port)};
    case Reach::Step::NoAnswer:
        return {About::Server, Tone::Bad, tr("“%1” does not answer on port %2. Check the network, and whether a firewall stands between.").arg(host, reach.port)};
    case Reach::Step::NothingListens:
        return {About::Server, Tone::Bad, tr("“%1” is there, but nothing listens on port %2. Check the port, and whether the server runs.").arg(host, reach.port)};
    case Reach::Step::NoPostgres:
        return {About::Server, Tone::Bad, tr("What listens on port %2 of “%1” is no PostgreSQL. Check the port.").arg(host, reach.port)};
    case Reach::Step::NoTls:
        return {About::Security, Tone::Bad, tr("The server does not encrypt. Ask whoever runs it to switch TLS on.")};
    case Reach::Step::AuthorityMissing:
        return {About::Security, Tone::Bad, tr("“%1” is no certificate that can be read. Choose the file with the certificate of your authority.").arg(reach.detail)};
    case Reach::Step::CertificateUnknown:
        return {About::Security, Tone::Bad, tr("Nobody whom this computer trusts vouches for this server. If your organization has an authority of its own, choose its certificate; otherwise ask whoever runs the server.")};
    case Reach::Step::CertificateExpired:
        return {About::Security, Tone::Bad, tr("The certificate of the server is not valid now (%1). Ask whoever runs it for a new one, and check the clock of this computer.").arg(reach.detail)};
    case Reach::Step::CertificateOfAnother:
        return {About::Security, Tone::Bad, tr("The certificate of the server is for another name than “%1”. Write the server as its certificate names it.").arg(host)};
    case Reach::Step::TlsFailed:
        return {About::Security, Tone::Bad, tr("No encrypted connection comes about (%1). Ask whoever runs the server.").arg(reach.detail)};
    case Reach::Step::There:
        break;
    }
    return {About::Server, Tone::Bad, tr("The server answers, but no connection comes about (%1).").arg(error.parameters.value(1))};
}

ServerVerdict ServerVerdict::ofError(const ServerTrial &trial, const ServerAnswer &answer)
{
    const Error &error = *answer.error;
    const PostgresLocation &location = trial.location;
    const PostgresLocation whole = location.withDefaults();
    switch (error.code) {
    case ErrorCode::ServerRefusesLogin:
        if (answer.isPasswordMissing)
            return {About::SignIn, Tone::Bad, tr("The server asks for a password of “%1”. Type it in; nobody on this computer has it.").arg(whole.value("user"))};
        if (!trial.password.isEmpty())
            return {About::SignIn, Tone::Bad, tr("The server does not take this user name with this password (%1).").arg(error.parameters.value(1))};
        return {About::SignIn, Tone::Bad, tr("The server does not let “%1” in (%2). Check the user name; if there is a password, type it in.").arg(whole.value("user"), error.parameters.value(1))};
    case ErrorCode::DatabaseNotFound:
        return {About::Place, Tone::Bad, tr("There is no database “%1” on this server. Check its name, or have it made there.").arg(whole.value("dbname"))};
    case ErrorCode::SchemaNotFound:
        return {About::Place, Tone::Bad, tr("There is no workspace “%1” in this database. Check its name. Whoever may make one does so with: musterctl init \"%2\" --organization NAME --owner EMAIL").arg(location.schema, location.text())};
    case ErrorCode::SchemaForeign:
        return {About::Place, Tone::Bad, tr("“%1” in this database is something else than a workspace. Check its name.").arg(location.schema)};
    case ErrorCode::ServerForbids:
        return {About::Place, Tone::Bad, tr("“%1” may not look into this workspace (%2). Ask whoever runs the server.").arg(whole.value("user"), error.parameters.value(1))};
    case ErrorCode::LocationMalformed:
        return {About::Place, Tone::Bad, tr("The server does not understand this (%1).").arg(error.parameters.value(1))};
    default:
        return {About::Whole, Tone::Bad, errorText(error)};
    }
}

} // namespace muster
