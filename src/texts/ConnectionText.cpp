// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ConnectionText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

} // namespace

QString connectionText(SyncSettings::Kind kind)
{
    switch (kind) {
    case SyncSettings::Kind::Scim:
        return ConnectionText::tr("SCIM 2.0");
    case SyncSettings::Kind::Ldap:
        return ConnectionText::tr("LDAP or Active Directory");
    }
    Q_UNREACHABLE();
}

QString connectionText(SyncSettings::Direction direction)
{
    switch (direction) {
    case SyncSettings::Direction::Off:
        return ConnectionText::tr("Not at all");
    case SyncSettings::Direction::Read:
        return ConnectionText::tr("From there to here");
    case SyncSettings::Direction::Write:
        return ConnectionText::tr("From here to there");
    case SyncSettings::Direction::Both:
        return ConnectionText::tr("Both ways");
    }
    Q_UNREACHABLE();
}

QString connectionText(SyncSettings::Rule rule)
{
    switch (rule) {
    case SyncSettings::Rule::Ours:
        return ConnectionText::tr("What stands here counts");
    case SyncSettings::Rule::Theirs:
        return ConnectionText::tr("What stands there counts");
    case SyncSettings::Rule::Newest:
        return ConnectionText::tr("What was changed last counts");
    case SyncSettings::Rule::Ask:
        return ConnectionText::tr("Somebody decides");
    }
    Q_UNREACHABLE();
}

QString connectionText(SyncSettings::Gone gone)
{
    switch (gone) {
    case SyncSettings::Gone::Deactivate:
        return ConnectionText::tr("The other one is deactivated");
    case SyncSettings::Gone::Delete:
        return ConnectionText::tr("The other one is deleted");
    }
    Q_UNREACHABLE();
}

QString connectionText(const SyncMistake &mistake)
{
    switch (mistake.what) {
    case SyncMistake::What::TooLong:
        return ConnectionText::tr("These are more settings of connections than can be kept. Take out what is not needed.");
    case SyncMistake::What::NoJson:
        return ConnectionText::tr("That is no list of connections (%1): it stands in square brackets, and each object has name, kind and location.").arg(mistake.detail);
    case SyncMistake::What::UnknownWord:
        return ConnectionText::tr("“%1” is nothing that the connection “%2” can say.").arg(mistake.detail, mistake.connection);
    case SyncMistake::What::NameMissing:
        return ConnectionText::tr("A connection needs a name of 200 characters at most.");
    case SyncMistake::What::NameTwice:
        return ConnectionText::tr("Two connections are called “%1”. Give one of them another name.").arg(mistake.connection);
    case SyncMistake::What::LocationWrong:
        return ConnectionText::tr("The address begins with https:// (SCIM) or ldaps:// (LDAP); without encryption it may be on this computer alone.");
    case SyncMistake::What::LocationHasPassword:
        return ConnectionText::tr("No password belongs into the address: it would be kept where others read it. The secret is asked for by itself.");
    case SyncMistake::What::NumberWrong:
        return ConnectionText::tr("“%1” takes a number from 0 on, and a percentage up to 100.").arg(mistake.detail);
    }
    Q_UNREACHABLE();
}

QString connectionWords(const QString &connections)
{
    const auto all = SyncConnection::read(connections);
    if (!all)
        return connections;
    QStringList words;
    for (const SyncSettings &one : *all)
        words.append(ConnectionText::tr("%1: %2").arg(one.name, QStringList {connectionText(one.kind), one.location, connectionText(one.users)}.join(u", "_s)));
    return words.join(u"; "_s);
}

} // namespace muster
