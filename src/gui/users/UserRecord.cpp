// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UserRecord.h"

#include "exchange/PictureFile.h"
#include "gui/kit/FormMerge.h"
#include "gui/kit/FormMessage.h"
#include "gui/kit/HistoryView.h"
#include "gui/shell/KnownLogins.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WhoIsHere.h"
#include "gui/users/AccessView.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/PanelFrame.h"
#include "models/Refs.h"
#include "storage/Writer.h"
#include "texts/ErrorText.h"
#include "texts/PresenceText.h"
#include "texts/ReturnedText.h"
#include "texts/Titles.h"
#include "users/ui_UserRecord.h"

#include <QAccessible>
#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace muster {

namespace {

// Whose provider there is nothing to say about.
QString refusalBySignIn(Field field, const Row &user)
{
    return field == Field::Provider && userRef(user).signIn != SignIn::Sso ? UserRecord::tr("This user signs in with a password.") : QString();
}

constexpr int PictureSide = 56;

// Null where more stands in the database than the program keeps, or no PNG. A few bytes can say that they are a huge one, which is asked first.
QImage storedPicture(QByteArray png)
{
    if (png.isEmpty() || png.size() > NewPicture::LargestBytes)
        return {};
    QBuffer buffer(&png);
    QImageReader reader(&buffer, "PNG");
    const QSize size = reader.size();
    return size.width() > PictureFile::Side || size.height() > PictureFile::Side ? QImage() : reader.read();
}

QPixmap roundPicture(const QByteArray &png, int side, qreal ratio)
{
    const QImage picture = storedPicture(png);
    if (picture.isNull())
        return {};
    const int pixels = qRound(side * ratio);
    QPixmap round(pixels, pixels);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(picture.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    painter.drawEllipse(0, 0, pixels, pixels);
    painter.end();
    round.setDevicePixelRatio(ratio);
    return round;
}

// Nobody, where it was by `ownEvent`: news of others' events may come together with it.
FieldWriter writerOf(Field field, const QVector<Entry> &history, qint64 ownEvent)
{
    const auto wrote = std::find_if(history.cbegin(), history.cend(), [field](const Entry &entry) {
        return entry.change.object == ObjectKind::User && (entry.change.set.contains(field) || entry.change.was.contains(field));
    });
    return wrote == history.cend() || wrote->event == ownEvent ? FieldWriter() : FieldWriter {wrote->operatorName, wrote->at};
}

} // namespace

UserRecord::UserRecord(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UserRecord>())
    , m_context(context)
{
    auto *shut = new IconButton(IconName::Close, tr("Close (Esc)"), this); // made first, as Tab goes
    shut->setObjectName("closeRecord");
    connect(shut, &QToolButton::clicked, this, &UserRecord::shut);
    m_ui->setupUi(this);
    m_ui->frame->addTool(shut);
    setObjectName("userRecord");
    makeForm();
    makeButtons();
    auto *escape = new QShortcut(Qt::Key_Escape, this, this, &UserRecord::shut, Qt::WidgetWithChildrenShortcut);
    escape->setAutoRepeat(false);
    connect(m_ui->form, &FieldForm::edited, this, &UserRecord::showChanged);
    connect(m_ui->form, &FieldForm::settled, this, &UserRecord::showChanged);
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangedObjects &changed) {
        const bool stale = isStale(m_shown, changed);
        m_byAnother = m_byAnother || (changed.byAnother && stale); // what others did elsewhere says nothing of this one
        if (isVisible() && !m_saving && (m_reading.isWaiting() || stale))
            isShown() ? refresh() : load(m_then);
    });
    connect(&context.here(), &WhoIsHere::changed, this, &UserRecord::showWhoElse);
    m_ui->picture->hide();
    m_ui->alsoOpen->setProperty("look", "small");
    showWhoElse();
    if (context.logins())
        connect(context.logins(), &KnownLogins::changed, this, [this] {
            if (!m_userId.isEmpty() && m_userId == userRef(m_shown.user).uuid)
                showStatus();
        });
    showChanged();
}

UserRecord::~UserRecord() = default;

void UserRecord::makeForm()
{
    m_merge = new FormMerge(m_ui->form, m_ui->formMessage, m_ui->scroll);
    m_ui->form->setUp(m_context, ObjectKind::User, {Column::SignIn, Column::UserId, Column::LastLogin, Column::FailedSignIns, Column::PasswordChanged, Column::SessionsEnded, Column::Created}, refusalBySignIn);
    for (QWidget *ground : {m_ui->account, m_ui->scroll->viewport(), static_cast<QWidget *>(m_ui->form)}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
}

void UserRecord::makeButtons()
{
    m_discard = new QPushButton(tr("Discard"), this);
    m_save = new QPushButton(tr("Save changes"), this);
    m_save->setObjectName("save");
    m_save->setProperty("primary", true);
    m_discard->setObjectName("discard");
    QHBoxLayout *footer = m_ui->frame->footer();
    footer->setContentsMargins(10, 6, 10, 6);
    footer->addStretch();
    footer->addWidget(m_discard);
    footer->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &UserRecord::save);
    connect(m_discard, &QPushButton::clicked, this, [this] { load(); });
}

bool UserRecord::isShown() const
{
    return !m_userId.isEmpty() && userRef(m_shown.user).uuid == m_userId;
}

bool UserRecord::isChanged() const
{
    return m_ui->form->isChanged();
}

void UserRecord::showUser(const QString &uuid)
{
    if (uuid == m_userId && isChanged())
        return;
    askToLose([this, uuid] {
        m_userId = uuid;
        load([this] { setFocus(); });
    });
}

void UserRecord::follow(const QString &uuid)
{
    if (uuid == m_userId || isChanged())
        return;
    m_userId = uuid;
    load();
}

void UserRecord::askToLose(std::function<void()> then)
{
    if (!isChanged())
        return then();
    const QPointer<UserRecord> self(this);
    m_context.ask().confirm(m_context.window(),
        {tr("Discard changes"), tr("What you changed on “%1” is not saved yet.").arg(m_ui->frame->title()), tr("Discard changes"), true},
        [self, then](Prompts::Confirmed confirmed) {
            if (self && confirmed.yes)
                then();
        });
}

void UserRecord::shut()
{
    askToLose([this] {
        m_reading.cancel();
        m_merge->show({});
        m_shown = {};
        m_userId.clear();
        m_context.here().closeRecord();
        Q_EMIT closed();
    });
}

void UserRecord::load(std::function<void()> then)
{
    m_then = then;
    m_reading.ask(m_context.workspace().read(ReadUserDossier {m_userId}), [this, then](const Result<UserDossier> &dossier) {
        m_then = {};
        if (!dossier && !isShown()) {
            m_ui->form->setEnabled(false);
            return m_merge->refuse(errorText(dossier.error()));
        }
        if (!dossier)
            return lose(dossier.error());
        m_byAnother = false;
        m_merge->show(dossier->user);
        m_context.here().openRecord(ObjectKind::User, m_userId);
        take(*dossier);
        showWhoElse();
        if (then)
            then();
    });
}

// What others did to it is merged with what was typed.
void UserRecord::refresh(std::function<void()> then)
{
    m_reading.ask(m_context.workspace().read(ReadUserDossier {m_userId}), [this, then](const Result<UserDossier> &dossier) {
        if (!dossier)
            return lose(dossier.error());
        const bool byAnother = std::exchange(m_byAnother, false);
        m_merge->takeOver(dossier->user, [&](Field field) { return byAnother ? writerOf(field, dossier->history, m_context.workspace().ownEvent()) : FieldWriter(); });
        take(*dossier);
        if (then)
            then();
    });
}

void UserRecord::lose(const Error &error)
{
    if (error.code != ErrorCode::UserNotFound)
        return m_merge->refuse(errorText(error));
    const QString name = m_ui->frame->title();
    m_merge->tellGone(tr("“%1” was deleted meanwhile. Nothing can be saved here any more.").arg(name));
    showChanged();
    m_losing.ask(m_context.workspace().read(ReadHistory {m_userId, 1}), [this, name](const Result<QVector<Entry>> &history) {
        if (history && !history->isEmpty() && history->first().change.verb == Verb::Remove)
            m_merge->tellGone(tr("%1 deleted “%2” meanwhile. Nothing can be saved here any more.").arg(history->first().operatorName, name));
    });
}

void UserRecord::take(const UserDossier &dossier)
{
    const UserRef user = userRef(dossier.user);
    m_losing.cancel();
    m_since = user.since;
    m_shown = dossier;
    m_ui->frame->setTitle(user.name);
    showStatus();
    showPicture();
    showReturned();
    m_ui->form->setEnabled(!m_context.info().readOnly);
    m_ui->access->showAccess(dossier);
    m_ui->history->showHistory(dossier.history);
    showChanged();
}

void UserRecord::showWhoElse()
{
    const QString sentence = m_userId.isEmpty() ? QString() : alsoOpenText(m_context.here().namesWith(ObjectKind::User, m_userId));
    const bool isNews = !sentence.isEmpty() && sentence != m_ui->alsoOpen->text();
    m_ui->alsoOpen->setText(sentence);
    m_ui->alsoOpen->setVisible(!sentence.isEmpty());
    if (!isNews)
        return;
    QAccessibleEvent alert(m_ui->alsoOpen, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UserRecord::showStatus()
{
    const UserRef user = userRef(m_shown.user);
    const QString login = m_context.logins() ? m_context.logins()->of(user.uuid) : QString();
    m_ui->frame->setCount(login.isEmpty() ? statusText(user.status) : tr("%1 · login “%2”").arg(statusText(user.status), login));
}

void UserRecord::showPicture()
{
    const QPixmap picture = roundPicture(m_shown.picture, PictureSide, devicePixelRatio());
    m_ui->picture->setPixmap(picture);
    m_ui->picture->setAccessibleName(tr("Picture of %1").arg(userRef(m_shown.user).name));
    m_ui->picture->setHidden(picture.isNull());
}

void UserRecord::showReturned()
{
    if (m_shown.returned.isEmpty())
        return m_ui->returned->hide();
    m_ui->returned->say(Tone::Warn, IconName::Mail, returnedText(m_shown.returned.first(), locale()));
}

void UserRecord::showChanged()
{
    const bool changed = isChanged() && !m_saving;
    m_save->setEnabled(changed && !m_ui->form->isGone());
    m_discard->setEnabled(changed);
}

void UserRecord::save()
{
    if (!isChanged() || m_saving || m_ui->form->isGone() || m_merge->isUndecided())
        return;
    const Values set = m_ui->form->changed();
    if (set.contains(Field::DefaultGroup) && !set.flag(Field::DefaultGroup))
        askAboutDefaultGroup(set);
    else
        apply(set);
}

void UserRecord::askAboutDefaultGroup(Values set)
{
    const QPointer<UserRecord> self(this);
    m_context.ask().confirm(m_context.window(),
        {tr("Take out of the Default Group"),
            tr("Leaving takes nothing away: access to the projects there are stays. It only ends the automatic access to new projects."),
            tr("Save changes"), false, tr("Take the access to the projects there are away too")},
        [self, set](Prompts::Confirmed confirmed) mutable {
            if (!self || !confirmed.yes)
                return;
            if (confirmed.option)
                set.set(Field::DefaultAccessUntil, {});
            self->apply(set);
        });
}

void UserRecord::apply(const Values &set)
{
    Change change = change::editUser(m_userId, set, m_since);
    change.was = m_ui->form->shown();
    m_saving = true;
    showChanged();
    const QPointer<UserRecord> self(this);
    m_context.changes().ifMeant({{change}, {}}, [self, change](bool yes) {
        if (self && yes)
            return self->write(change);
        if (self) {
            self->m_saving = false;
            self->showChanged();
        }
    });
}

void UserRecord::write(const Change &change)
{
    whenDone(m_context.changes().applyHere({{change}, {}}), this, [this](const Result<Outcome> &outcome) {
        m_saving = false;
        showChanged();
        if (outcome)
            return load();
        m_merge->refuse(errorText(outcome.error()));
        m_byAnother = true;
        if (outcome.error().code == ErrorCode::Changed || outcome.error().code == ErrorCode::UserNotFound)
            refresh([this] { m_merge->isUndecided(); }); // what was changed meanwhile is told at its field
    });
}

} // namespace muster
