// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailTexts.h"

#include <QHash>
#include <QString>

namespace muster {

// What a mail of a kind says in a language (BCP 47; what there is none for is said in English), from resources/mail or as a workspace has it.
struct MailLetter
{
    QString subject {};
    QString text {};
    QString html {};

    // `values` by what stands in braces (MailTexts::placesOf); without an inviter, paragraphs that name them are left out. They are text: in HTML they make nothing but text. `own`: what the workspace has written itself.
    static MailLetter of(MailKind kind, const QString &language, const QHash<QString, QString> &values, const MailTexts &own = {});

    // A moment as a letter says it; milliseconds UTC.
    static QString whenText(qint64 at, const QString &language);

    // As the program has it, in the form of MailTexts.
    static QString usual(MailKind kind, const QString &language);
};

} // namespace muster
