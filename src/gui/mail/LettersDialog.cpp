// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/LettersDialog.h"

#include "core/MailServer.h"
#include "gui/shell/OutgoingMail.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "mail/ui_LettersDialog.h"
#include "net/mail/MailText.h"
#include "texts/ErrorText.h"
#include "texts/Titles.h"

#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString keyOf(MailKind kind, const QString &language)
{
    return muster::keyOf(kind) + u' ' + language;
}

} // namespace

LettersDialog::LettersDialog(WorkspaceContext &context, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LettersDialog>())
    , m_context(context)
    , m_seen(MailTexts::read(context.state().mailTexts).value_or(MailTexts()))
    , m_seenText(context.state().mailTexts)
    , m_since(context.state().since)
    , m_texts(m_seen)
{
    m_ui->setupUi(this);
    m_ui->buttons->leaveEnterToOthers(); // a letter has lines
    setUpChoices();
    m_ui->address->setText(context.info().operatorEmail);
    m_ui->address->setLayoutDirection(Qt::LeftToRight);
    for (QComboBox *combo : {m_ui->kind, m_ui->language})
        connect(combo, &QComboBox::currentIndexChanged, this, &LettersDialog::showLetter);
    connect(m_ui->letter, &QPlainTextEdit::textChanged, this, &LettersDialog::take);
    connect(m_ui->usual, &QPushButton::clicked, this, &LettersDialog::makeUsual);
    connect(m_ui->test, &QPushButton::clicked, this, &LettersDialog::sendTest);
    connect(m_ui->address, &QLineEdit::textChanged, this, &LettersDialog::showTest);
    connect(m_ui->buttons, &DialogButtons::accepted, this, &LettersDialog::accept);
    connect(&context.mail(), &OutgoingMail::changed, this, &LettersDialog::showTest);
    showLetter();
    m_ui->letter->setFocus();
}

LettersDialog::~LettersDialog() = default;

LettersDialog *LettersDialog::open(WorkspaceContext &context)
{
    if (const Result<MailTexts> texts = MailTexts::read(context.state().mailTexts); !texts) { // saving would lose what another program wrote there
        context.refuse(texts.error());
        return nullptr;
    }
    QWidget *window = context.window();
    auto *dialog = new LettersDialog(context, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QSize room = window ? window->size() : QSize(1200, 700);
    dialog->resize(QSize(1000, 640).boundedTo(room - QSize(60, 80)));
    static_cast<QDialog *>(dialog)->open();
    return dialog;
}

void LettersDialog::setUpChoices()
{
    for (const QString &kind : keys<MailKind>())
        m_ui->kind->addItem(keyText(Field::Mail, kind), kind);
    for (const QString &language : MailTexts::languages())
        m_ui->language->addItem(keyText(Field::PreferredLanguage, language), language);
    const QString here = locale().name().section(u'_', 0, 0);
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(here)));
}

MailKind LettersDialog::kind() const
{
    return *fromKey<MailKind>(m_ui->kind->currentData().toString());
}

QString LettersDialog::language() const
{
    return m_ui->language->currentData().toString();
}

SampleLetter LettersDialog::sample() const
{
    return {kind(), language(), m_context.info().operatorName, m_ui->address->text().trimmed()};
}

void LettersDialog::showLetter()
{
    const QString own = m_wrong.value(keyOf(kind(), language()), m_texts.of(kind(), language()));
    m_showing = true;
    m_ui->letter->setPlainText(own.isEmpty() ? MailLetter::usual(kind(), language()) : own);
    m_showing = false;
    m_ui->places->setText(tr("Filled in: %1").arg(u'{' + MailTexts::placesOf(kind()).join(u"}, {"_s) + u'}'));
    judge();
}

void LettersDialog::take()
{
    if (m_showing)
        return;
    const QString written = m_ui->letter->toPlainText();
    const Result<QString> clean = MailTexts::cleanLetter(kind(), language(), written);
    m_wrong.remove(keyOf(kind(), language()));
    if (!clean)
        m_wrong.insert(keyOf(kind(), language()), written);
    else
        m_texts.set(kind(), language(), *clean == MailLetter::usual(kind(), language()) ? QString() : *clean);
    judge();
}

void LettersDialog::judge()
{
    const QString wrong = m_wrong.value(keyOf(kind(), language()));
    const bool isOwn = !wrong.isEmpty() || !m_texts.of(kind(), language()).isEmpty();
    const QString problem = wrong.isEmpty() ? QString() : errorText(MailTexts::cleanLetter(kind(), language(), wrong).error());
    if (problem.isEmpty())
        m_ui->formMessage->clear();
    else
        m_ui->formMessage->say(problem);
    m_ui->letter->setAccessibleDescription(problem);
    m_ui->usual->setEnabled(isOwn && !m_busy);
    m_ui->standing->setText(isOwn ? tr("This letter is your own.") : tr("This letter is as it was at first."));
    m_ui->buttons->acceptButton()->setEnabled(m_texts != m_seen && m_wrong.isEmpty() && !m_busy);
    m_ui->buttons->acceptButton()->setToolTip(m_wrong.isEmpty() ? QString() : tr("%Ln letter(s) cannot be sent as written.", nullptr, int(m_wrong.size())));
    showPreview();
    showTest();
}

// Of one that cannot be sent, as it was before.
void LettersDialog::showPreview()
{
    const MailLetter letter = sample().letter(m_context.state(), m_texts);
    m_ui->subject->setText(letter.subject);
    m_ui->preview->setHtml(letter.html);
}

void LettersDialog::showTest()
{
    const OutgoingMail &mail = m_context.mail();
    const bool canSend = mail.state() == OutgoingMail::State::Ready || mail.state() == OutgoingMail::State::Stopped;
    const bool isWrong = m_wrong.contains(keyOf(kind(), language()));
    m_ui->test->setEnabled(canSend && !isWrong && !m_busy && !m_ui->address->text().trimmed().isEmpty());
    m_ui->test->setToolTip(canSend || m_busy ? QString() : mail.about());
}

void LettersDialog::makeUsual()
{
    m_wrong.remove(keyOf(kind(), language()));
    m_texts.set(kind(), language(), {});
    showLetter();
    m_ui->letter->setFocus();
}

void LettersDialog::sendTest()
{
    const SampleLetter wanted = sample();
    const Result<QByteArray> message = wanted.message(m_context.state(), m_texts);
    if (!message)
        return m_ui->tested->setText(errorText(message.error()));
    m_busy = true;
    m_ui->tested->setText(tr("The test is on its way…"));
    judge();
    m_context.mail().sendTest(wanted.email, *message, this, [this, server = MailServer::parse(m_context.state().mailServer).value_or(MailServer())](const Result<MailAnswer> &answer) {
        m_busy = false;
        m_ui->tested->setText(answer ? mailText(*answer, server) : errorText(answer.error()));
        judge();
    });
}

void LettersDialog::accept()
{
    if (!m_ui->buttons->acceptButton()->isEnabled())
        return;
    Change change = change::editWorkspace({{Field::MailTexts, m_texts.text()}}, m_since);
    change.was = {{Field::MailTexts, m_seenText}};
    m_busy = true;
    judge();
    whenDone(m_context.changes().applyHere({{change}, {}}), this, [this](const Result<Outcome> &outcome) {
        m_busy = false;
        judge();
        if (outcome)
            return QDialog::accept();
        if (outcome.error().code != ErrorCode::Cancelled)
            m_ui->formMessage->say(errorText(outcome.error()));
    });
}

void LettersDialog::reject()
{
    if (!isChanged())
        return QDialog::reject();
    const QPointer<LettersDialog> self(this);
    m_context.ask().confirm(this, {tr("Close without saving"), tr("The letters that you wrote would be lost."), tr("Throw away"), true}, [self](Prompts::Confirmed confirmed) {
        if (self && confirmed.yes)
            self->QDialog::reject();
    });
}

} // namespace muster
