// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invitations/InvitationPanel.h"

#include "core/Kinds.h"
#include "gui/kit/HistoryView.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/MusterStyle.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/WrappedLabel.h"
#include "storage/mails/FindReturned.h"
#include "texts/ReturnedText.h"
#include "texts/TimeText.h"
#include "texts/Titles.h"

#include <QDateTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

InvitationPanel::InvitationPanel(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_frame(new PanelFrame(tr("Invitation"), this))
    , m_body(new QWidget(this))
    , m_none(new EmptyState(IconName::Invitations, tr("Select one invitation"), tr("What it offers, and what happened to it, then stands here."), this))
    , m_words(new WrappedLabel(this))
    , m_returned(new BannerLine(this))
    , m_id(new WrappedLabel(this))
    , m_history(new HistoryView(this))
{
    m_words->setObjectName("words");
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_returned->setObjectName("returned");
    m_id->setObjectName("invitationId");
    m_id->setTextFormat(Qt::PlainText);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_id->setProperty("look", "quiet");
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(14, 10, 14, 10);
    rows->setSpacing(8);
    rows->addWidget(m_words);
    rows->addWidget(m_returned);
    rows->addWidget(m_id);
    rows->addWidget(m_history, 1);
    auto *either = new QWidget(this);
    auto *pages = new QVBoxLayout(either);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_body);
    pages->addWidget(m_none);
    m_frame->setBody(either);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangedObjects &changed) {
        if (m_shown && (changed.touches(ObjectKind::User) || changed.touches(ObjectKind::Invitation))) // what becomes of mails is told as either
            readReturned();
    });
    show({});
}

void InvitationPanel::show(const std::optional<ObjectRow> &invitation)
{
    if (invitation && m_shown == invitation)
        return;
    m_shown = invitation;
    m_reading.cancel();
    m_readingReturned.cancel();
    m_returned->hide();
    m_body->setVisible(invitation.has_value());
    m_none->setVisible(!invitation);
    if (!invitation)
        return;
    const QString name = QString(invitation->text(Column::FirstName) + u' ' + invitation->text(Column::LastName)).trimmed();
    QStringList lines {name.isEmpty() ? invitation->text(Column::Email) : u"%1 <%2>"_s.arg(name, invitation->text(Column::Email))};
    lines << tr("%1 on “%2”", "a role on a project").arg(invitation->text(Column::Role), invitation->text(Column::Project));
    lines << keyText(Field::InvitationState, invitation->text(Column::InvitationState));
    if (const QVariant answered = invitation->value(Column::Answered); !answered.isNull())
        lines.last() += u", "_s + timeText(QDateTime::fromMSecsSinceEpoch(answered.toLongLong()), locale());
    m_words->setText(lines.join(u'\n'));
    m_id->setText(tr("Invitation ID: %1").arg(invitation->text(Column::InvitationId)));
    readHistory();
    readReturned();
}

void InvitationPanel::readReturned()
{
    m_readingReturned.ask(m_context.workspace().read(FindReturned {.objects = {m_shown->text(Column::InvitationId)}}), [this](const Result<QVector<ReturnedMail>> &mails) {
        if (mails && !mails->isEmpty())
            m_returned->say(Tone::Warn, IconName::Mail, returnedText(mails->first(), locale()));
        else
            m_returned->hide();
    });
}

// Who may not see the audit trail sees what the invitation is, and not how it came to that.
void InvitationPanel::readHistory()
{
    m_history->clear();
    m_reading.ask(m_context.workspace().read(ReadHistory {m_shown->text(Column::InvitationId)}), [this](const Result<QVector<Entry>> &entries) {
        if (entries)
            m_history->showHistory(*entries);
    });
}

} // namespace muster
