// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Kinds.h"

#include <QHash>
#include <QString>

namespace muster {

// What a mail of a kind says in a language (BCP 47; what there is none for is said in English), from resources/mail.
struct MailLetter
{
    QString subject {};
    QString text {};
    QString html {};

    // `values` by what stands in braces: organization, name, email, link, until; of an invitation project, role and inviter, without whom the paragraph that names them is left out. They are text: in HTML they make nothing but text.
    static MailLetter of(MailKind kind, const QString &language, const QHash<QString, QString> &values);
};

} // namespace muster
