// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "net/mail/MailLetter.h"

#include <QByteArray>

namespace muster {

struct WorkspaceState;

// A letter as somebody would get it: for whoever writes one, and wants to see it or to have it sent to themselves. What it says of an invitation is made up, and its link leads to nothing.
struct SampleLetter
{
    MailKind kind = MailKind::Activation;
    QString language {}; // BCP 47
    QString name {}; // of the reader
    QString email {};

    // When the link of such a mail would end, if it went out now.
    static QString untilText(MailKind kind, const QString &language, const WorkspaceState &state);

    MailLetter letter(const WorkspaceState &state, const MailTexts &own) const;
    Result<QByteArray> message(const WorkspaceState &state, const MailTexts &own) const; // InvalidEmail …, as MailMessage::bytes()
};

} // namespace muster
