// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PasswordProblem.h"

#include "core/Password.h"

using namespace Qt::StringLiterals;

namespace muster {

QString passwordProblem(const PageText &text, const QString &password, const QString &again, const QStringList &about)
{
    const Result<void> good = Password::check(password, about);
    if (good)
        return password == again ? QString() : text(u"problem.different"_s);
    switch (good.error().code) {
    case ErrorCode::PasswordTooShort:
        return text(u"problem.short"_s, {{u"shortest"_s, QString::number(Password::Shortest)}});
    case ErrorCode::PasswordTooLong:
        return text(u"problem.long"_s);
    default:
        return text(u"problem.weak"_s);
    }
}

} // namespace muster
