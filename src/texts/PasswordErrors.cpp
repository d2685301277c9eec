// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

namespace muster {

QString PasswordErrors::text(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::PasswordNeeded:
        if (p.size() > 1)
            return tr("This workspace is opened with a password. Give that of “%1” by --password-file, or in the environment as MUSTER_PASSWORD.").arg(p.value(0));
        return tr("This workspace is opened with a password. Enter that of “%1”.").arg(p.value(0));
    case ErrorCode::PasswordWrong:
        return tr("“%1” cannot be signed in with that password. Check both, also Caps Lock and the layout of the keyboard.").arg(p.value(0));
    case ErrorCode::OwnPasswordFirst:
        return tr("“%1” may administer this workspace: once such an account has a password, nobody opens it without one. Set a password of your own first.").arg(p.value(0));
    case ErrorCode::PasswordNotUsed:
        return tr("“%1” signs in through a provider, which keeps the password. Change it there.").arg(p.value(0));
    case ErrorCode::ProviderNotUsed:
        return tr("“%1” signs in with a password, and no provider is used. Leave the provider out, or let the account sign in by SSO from the start.").arg(p.value(0));
    case ErrorCode::PasswordMissing:
        return tr("The password of “%1” is missing: it is set by “Set password” or “musterctl password”, not by its time.").arg(p.value(0));
    case ErrorCode::PasswordStays:
        return tr("The password of “%1” stays as it is: what it was before, nobody has kept. Set another one.").arg(p.value(0));
    case ErrorCode::PasswordTooShort:
        return tr("The password is too short. It needs at least %Ln character(s).", nullptr, p.value(0).toInt());
    case ErrorCode::PasswordTooLong:
        return tr("The password is too long. It may have %Ln byte(s).", nullptr, p.value(0).toInt());
    case ErrorCode::PasswordTooWeak:
        return tr("The password is easily guessed: words, names, dates and rows of keys are tried first. Take a longer one, say four words that have nothing to do with each other.");
    default:
        return {};
    }
}

} // namespace muster
