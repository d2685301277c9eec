// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/LicenceForm.h"

#include "commands/ui_LicenceForm.h"
#include "files/InputFile.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/Permits.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/Looks.h"
#include "storage/Workspace.h"
#include "storage/queries/ReadSeats.h"
#include "texts/ErrorText.h"
#include "texts/SeatText.h"
#include "texts/TimeText.h"

#include <QDateTime>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

ChangeSet installing(const QString &key)
{
    return {{change::editWorkspace({{Field::LicenceKey, key}})}, {}, 0};
}

} // namespace

LicenceForm::LicenceForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LicenceForm>())
{
    m_ui->setupUi(this);
    m_ui->said->hide();
}

LicenceForm::~LicenceForm() = default;

void LicenceForm::setUp(WorkspaceContext &context)
{
    m_context = &context;
    connect(m_ui->key, &QPlainTextEdit::textChanged, this, &LicenceForm::check);
    connect(m_ui->openFile, &QPushButton::clicked, this, &LicenceForm::openFile);
    connect(&context, &WorkspaceContext::stateChanged, this, &LicenceForm::readSeats);
    connect(&context, &WorkspaceContext::countsChanged, this, &LicenceForm::readSeats);
    m_seats = context.state().seats;
    showInstalled();
    readSeats();
}

void LicenceForm::begin()
{
    m_ui->key->setFocus();
}

void LicenceForm::readSeats()
{
    whenDone(m_context->workspace().read(ReadSeats {}), this, [this](const Result<Seats> &seats) {
        m_seats = seats.value_or(m_context->state().seats);
        showInstalled();
    });
}

void LicenceForm::showInstalled()
{
    m_ui->installed->setText(licenceText(m_seats));
    const QString why = whyNot(*m_context, change::editWorkspace({{Field::LicenceKey, QString()}}));
    m_ui->key->setEnabled(why.isEmpty());
    m_ui->openFile->setEnabled(why.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->key), static_cast<QWidget *>(m_ui->openFile)})
        widget->setToolTip(why);
    check();
}

void LicenceForm::say(const QString &sentence, bool isBad)
{
    setLook(m_ui->said, isBad ? "mistake" : "good");
    m_ui->said->setText(sentence);
    m_ui->said->setVisible(!sentence.isEmpty());
    m_ui->key->setAccessibleDescription(sentence);
}

// As the engine will say it, as far as it can be told from here.
void LicenceForm::check()
{
    const QString text = m_ui->key->toPlainText();
    const WorkspaceState &state = m_context->state();
    m_canInstall = false;
    if (text.trimmed().isEmpty()) {
        say({}, false);
    } else if (const Result<Licence> licence = Licence::read(text); !licence) {
        say(errorText(licence.error()), true);
    } else if (const Result<void> usable = licence->check(state.organization, QDateTime::currentMSecsSinceEpoch()); !usable) {
        say(errorText(usable.error()), true);
    } else if (licence->seats < m_seats.used) {
        say(errorText({ErrorCode::LicenceTooSmall, {QString::number(licence->seats), QString::number(m_seats.used)}}), true);
    } else if (m_seats.licence && *m_seats.licence == *licence) {
        say(tr("This licence is installed already."), false);
    } else {
        m_canInstall = true;
        say(tr("%Ln seat(s), valid until %1.", nullptr, int(licence->seats)).arg(dayText(licence->validUntil, QLocale())), false);
    }
    Q_EMIT changed();
}

void LicenceForm::openFile()
{
    const QPointer<LicenceForm> self(this);
    m_context->files().open(this, {tr("Open a licence key"), {tr("Text files (*.txt *.key)"), tr("All files (*)")}}, [self](const QString &path) {
        if (!self)
            return;
        const Result<QByteArray> read = InputFile::read(path, Licence::LongestGiven);
        if (read)
            return self->m_ui->key->setPlainText(QString::fromUtf8(*read).trimmed());
        self->m_ui->key->clear();
        self->say(errorText(read.error().code == ErrorCode::FileTooLarge ? Error {ErrorCode::LicenceMalformed, {}} : read.error()), true);
    });
}

void LicenceForm::install(std::function<void()> done)
{
    if (m_canInstall)
        apply(m_ui->key->toPlainText(), std::move(done));
}

void LicenceForm::remove(std::function<void()> done)
{
    const QPointer<LicenceForm> self(this);
    m_context->ask().confirm(this,
        {tr("Remove the licence"), tr("Without a licence there is no limit to seats, and no record of how many were bought."), tr("Remove licence"), true},
        [self, done = std::move(done)](Prompts::Confirmed confirmed) {
            if (self && confirmed.yes)
                self->apply({}, done);
        });
}

void LicenceForm::apply(const QString &key, std::function<void()> done)
{
    whenDone(m_context->changes().applyHere(installing(key.isEmpty() ? u""_s : key)), this, [this, done = std::move(done)](const Result<Outcome> &outcome) {
        if (outcome)
            return done();
        if (outcome.error().code != ErrorCode::Cancelled)
            say(errorText(outcome.error()), true);
    });
}

} // namespace muster
