// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ConnectDialog.h"

#include "gui/shell/FileChoice.h"
#include "gui/shell/FitOnScreen.h"
#include "gui/shell/ServerTrials.h"
#include "gui/theme/Looks.h"
#include "shell/ui_ConnectDialog.h"
#include "texts/ErrorText.h"

#include <QAccessible>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster {

ConnectDialog::ConnectDialog(const QString &location, FileChoice &files, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
    , m_files(files)
    , m_trials(new ServerTrials(this))
{
    m_ui->setupUi(this);
    setAccessibleDescription(m_ui->hint->text());
    for (const QString &mode : {u""_s, u"verify-full"_s, u"verify-ca"_s})
        addSecurity(mode);
    for (QLabel *said : std::initializer_list<QLabel *> {m_ui->serverSaid, m_ui->securitySaid, m_ui->placeSaid, m_ui->signInSaid, m_ui->wholeSaid})
        said->hide();
    for (QLineEdit *field : {m_ui->server, m_ui->port, m_ui->authority, m_ui->database, m_ui->schema, m_ui->user, m_ui->password})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::look);
    connect(m_ui->server, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.size() > std::exchange(m_typed, text.size()) + 1)
            takeApart(text);
    });
    connect(m_ui->server, &QLineEdit::editingFinished, this, [this] { takeApart(m_ui->server->text()); });
    connect(m_ui->security, &QComboBox::currentIndexChanged, this, &ConnectDialog::look);
    connect(m_ui->password, &QLineEdit::editingFinished, m_trials, &ServerTrials::settle);
    connect(m_ui->chooseAuthority, &QPushButton::clicked, this, &ConnectDialog::chooseAuthority);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::accept);
    connect(m_trials, &ServerTrials::trying, this, [this] { say(m_ui->wholeSaid, ServerVerdict::Tone::Quiet, tr("Trying…")); });
    connect(m_trials, &ServerTrials::answered, this, &ConnectDialog::answer);
    if (const Result<PostgresLocation> known = PostgresLocation::parse(location))
        showFields(ServerFields::of(*known));
    look();
    (m_ui->server->text().isEmpty() ? m_ui->server : m_ui->password)->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

QString ConnectDialog::location() const
{
    return fields().location().text();
}

QString ConnectDialog::account() const
{
    return fields().location().account();
}

QString ConnectDialog::password() const
{
    return m_ui->password->text();
}

bool ConnectDialog::remembers() const
{
    return m_ui->remember->isChecked();
}

void ConnectDialog::setRemembers(bool remembers)
{
    m_ui->remember->setChecked(remembers);
}

// What is less safe is not offered; it is shown where a location that somebody was given says so.
void ConnectDialog::addSecurity(const QString &mode)
{
    static const QHash<QString, QString> texts {
        {u""_s, tr("As safe as possible")},
        {u"verify-full"_s, tr("Encrypted; certificate and name are checked")},
        {u"verify-ca"_s, tr("Encrypted; the certificate is checked, not the name")},
        {u"require"_s, tr("Encrypted; it is not checked who answers")},
        {u"prefer"_s, tr("Encrypted if the server can; nothing is checked")},
        {u"allow"_s, tr("Encrypted if the server insists; nothing is checked")},
        {u"disable"_s, tr("Not encrypted")},
    };
    m_ui->security->addItem(texts.value(mode, mode), mode);
}

void ConnectDialog::showFields(const ServerFields &fields)
{
    m_more = fields.more;
    m_ui->server->setText(fields.server);
    m_typed = fields.server.size();
    m_ui->port->setText(fields.port);
    m_ui->database->setText(fields.database);
    m_ui->schema->setText(fields.schema);
    m_ui->user->setText(fields.user);
    m_ui->authority->setText(fields.authority);
    if (m_ui->security->findData(fields.security) < 0)
        addSecurity(fields.security);
    m_ui->security->setCurrentIndex(m_ui->security->findData(fields.security));
}

ServerFields ConnectDialog::fields() const
{
    const QString schema = m_ui->schema->text().trimmed();
    return {m_ui->server->text(), m_ui->port->text(), m_ui->database->text(), schema.isEmpty() ? m_ui->schema->placeholderText() : schema, m_ui->user->text(),
        m_ui->security->currentData().toString(), m_ui->authority->text(), m_more};
}

// What was said before is still shown until there is an answer.
void ConnectDialog::look()
{
    m_wantsIn = false;
    const ServerFields typed = fields();
    for (QWidget *part : std::initializer_list<QWidget *> {m_ui->authorityLabel, m_ui->authority, m_ui->chooseAuthority})
        part->setVisible(ServerFields::isVerified(typed.usedSecurity()));
    const bool triable = !typed.server.trimmed().isEmpty() && !PostgresLocation::isOne(typed.server);
    const bool whole = triable && !typed.database.trimmed().isEmpty();
    m_ui->buttons->acceptButton()->setEnabled(whole);
    m_ui->buttons->acceptButton()->setToolTip(whole ? QString() : tr("The server and the database are needed."));
    if (triable)
        return m_trials->type(typed.location(), m_ui->password->text());
    m_trials->rest();
    tell({});
}

// A location that is typed letter by letter is taken apart when it is all there. A password in it goes to its field, and the line
// forgets what it was (also to whoever undoes what they pasted).
void ConnectDialog::takeApart(const QString &text)
{
    if (!PostgresLocation::isOne(text))
        return;
    const Result<PostgresLocation::WithPassword> taken = PostgresLocation::takeApart(text);
    if (taken) {
        showFields(ServerFields::of(taken->location));
        if (!taken->password.isEmpty())
            m_ui->password->setText(taken->password);
        return;
    }
    const bool secret = taken.error().code == ErrorCode::LocationHasPassword;
    if (secret) {
        m_ui->server->setText({});
        m_typed = 0;
    }
    const QString mistake = secret ? tr("What you pasted cannot be read, and may have a password in it: it is not kept. Fill in the fields.") : errorText(taken.error());
    QMetaObject::invokeMethod(this, [this, mistake] { tell({ServerVerdict::About::Server, ServerVerdict::Tone::Bad, mistake}); }, Qt::QueuedConnection); // the field has not said yet that it is another
}

void ConnectDialog::answer(const ServerAnswer &answer)
{
    tell(ServerVerdict::of({fields().location(), m_ui->password->text()}, answer));
    if (m_wantsIn && answer.found)
        QDialog::accept();
}

// The one it is about says it, all others are silent.
void ConnectDialog::tell(const ServerVerdict &verdict)
{
    using About = ServerVerdict::About;
    const std::pair<About, QLabel *> labels[] = {{About::Server, m_ui->serverSaid}, {About::Security, m_ui->securitySaid}, {About::Place, m_ui->placeSaid},
        {About::SignIn, m_ui->signInSaid}, {About::Whole, m_ui->wholeSaid}};
    for (const auto &[about, label] : labels)
        say(label, verdict.tone, about == verdict.about ? verdict.text : QString());
    makeRoom();
}

// For what is said, as far as the screen reaches.
void ConnectDialog::makeRoom()
{
    m_ui->fields->layout()->activate();
    const int missing = m_ui->fields->heightForWidth(m_ui->scroll->viewport()->width()) - m_ui->scroll->viewport()->height();
    if (missing <= 0)
        return;
    resize(width(), height() + missing);
    fitOnScreen(*this);
}

void ConnectDialog::say(QLabel *label, ServerVerdict::Tone tone, const QString &text)
{
    const bool isNew = label->text() != text && !text.isEmpty();
    static constexpr const char *looks[] = {"good", "quiet", "mistake"};
    setLook(label, looks[int(tone)]);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (!isNew || tone == ServerVerdict::Tone::Quiet)
        return;
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConnectDialog::chooseAuthority()
{
    m_files.open(this, {tr("Certificate of your authority"), {tr("Certificates (*.crt *.pem *.cer)"), tr("All files (*)")}}, [this](const QString &path) { m_ui->authority->setText(path); });
}

// Who says that it is all there wants it tried once more, whatever came of it before.
void ConnectDialog::accept()
{
    const auto &verdict = m_trials->verdict();
    if (verdict && verdict->found)
        return QDialog::accept();
    if (!m_ui->buttons->acceptButton()->isEnabled())
        return;
    m_wantsIn = true;
    m_trials->again();
}

} // namespace muster
