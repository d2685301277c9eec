// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/ProviderDialog.h"

#include "gui/theme/Looks.h"
#include "settings/ui_ProviderDialog.h"
#include "texts/ErrorText.h"
#include "texts/ProviderText.h"

#include <QAccessible>
#include <QDateTime>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Preset = ProviderSettings::Preset;
using Protocol = ProviderSettings::Protocol;

template <typename Enum>
Enum chosen(const QComboBox *combo)
{
    return Enum(combo->currentData().toInt());
}

} // namespace

ProviderDialog::ProviderDialog(const ProviderSettings &known, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProviderDialog>())
    , m_settings(known)
{
    m_ui->setupUi(this);
    m_ui->title->setText(tr("How “%1” is reached").arg(known.name));
    m_ui->buttons->leaveEnterToOthers(); // a certificate has lines
    for (const Preset preset : {Preset::EntraId, Preset::Google, Preset::Okta, Preset::Generic})
        m_ui->preset->addItem(presetText(preset), int(preset));
    for (const Protocol protocol : {Protocol::OpenIdConnect, Protocol::Saml})
        m_ui->protocol->addItem(protocolText(protocol), int(protocol));
    fill(known);
    const auto typed = [this] {
        m_typed = true;
        judge();
    };
    for (QLineEdit *line : {m_ui->word, m_ui->issuer, m_ui->signInUrl, m_ui->clientId}) {
        line->setLayoutDirection(Qt::LeftToRight); // addresses and IDs
        connect(line, &QLineEdit::textChanged, this, typed);
    }
    connect(m_ui->certificate, &QPlainTextEdit::textChanged, this, typed);
    for (QComboBox *combo : {m_ui->preset, m_ui->protocol})
        connect(combo, &QComboBox::currentIndexChanged, this, &ProviderDialog::showWanted);
    showWanted();
}

ProviderDialog::~ProviderDialog() = default;

void ProviderDialog::fill(const ProviderSettings &known)
{
    m_ui->preset->setCurrentIndex(m_ui->preset->findData(int(known.preset)));
    m_ui->protocol->setCurrentIndex(m_ui->protocol->findData(int(known.protocol)));
    m_ui->word->setText(known.word());
    m_ui->issuer->setText(known.issuer);
    m_ui->signInUrl->setText(known.signInUrl);
    m_ui->clientId->setText(known.clientId);
    m_ui->certificate->setPlainText(known.certificate);
}

QString ProviderDialog::wordTitle() const
{
    switch (chosen<Preset>(m_ui->preset)) {
    case Preset::EntraId:
        return tr("&Directory ID");
    case Preset::Google:
        return tr("&IdP ID");
    case Preset::Okta:
    case Preset::Generic:
        break;
    }
    return tr("Okta &domain");
}

// What follows from a word is not asked for.
void ProviderDialog::showWanted()
{
    const auto preset = chosen<Preset>(m_ui->preset);
    const auto protocol = chosen<Protocol>(m_ui->protocol);
    const bool saml = protocol == Protocol::Saml;
    const bool word = ProviderSettings::needsWord(preset, protocol);
    const bool addresses = !word && !(preset == Preset::Google && !saml);
    m_ui->wordLabel->setText(wordTitle());
    m_ui->word->setPlaceholderText(preset == Preset::EntraId ? u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s : preset == Preset::Okta ? u"northwind.okta.com"_s : u"C01abc23d"_s);
    m_ui->issuerLabel->setText(saml ? tr("Entity &ID") : tr("&Issuer"));
    m_ui->form->setRowVisible(m_ui->word, word);
    m_ui->form->setRowVisible(m_ui->issuer, addresses);
    m_ui->form->setRowVisible(m_ui->signInUrl, addresses && saml);
    m_ui->form->setRowVisible(m_ui->clientId, !saml);
    m_ui->form->setRowVisible(m_ui->certificate, saml);
    judge();
}

ProviderSettings ProviderDialog::typed() const
{
    const bool saml = chosen<Protocol>(m_ui->protocol) == Protocol::Saml;
    ProviderSettings one {.name = m_settings.name, .preset = chosen<Preset>(m_ui->preset), .protocol = chosen<Protocol>(m_ui->protocol)};
    one.issuer = m_ui->issuer->text().trimmed();
    one.clientId = saml ? QString() : m_ui->clientId->text().trimmed();
    one.signInUrl = saml ? m_ui->signInUrl->text().trimmed() : QString();
    one.certificate = saml ? m_ui->certificate->toPlainText().trimmed() : QString();
    if (ProviderSettings::needsWord(one.preset, one.protocol) || one.preset == Preset::Google)
        one.setAddresses(m_ui->word->text().trimmed());
    return one;
}

void ProviderDialog::judge()
{
    m_settings = typed();
    const Result<void> usable = m_settings.check();
    m_ui->buttons->acceptButton()->setEnabled(usable.has_value() && !m_saving);
    if (usable)
        say(providerText(m_settings, QDateTime::currentMSecsSinceEpoch()), false);
    else
        say(m_typed ? errorText(usable.error()) : QString(), true, fieldOf(usable.error()));
}

// What is said beside a field is not heard by whoever is in it, unless it is the field's own description.
void ProviderDialog::say(const QString &sentence, bool isBad, QWidget *about)
{
    setLook(m_ui->said, isBad ? "mistake" : "quiet");
    m_ui->said->setText(sentence);
    m_ui->said->setHidden(sentence.isEmpty());
    for (QWidget *field : std::initializer_list<QWidget *> {m_ui->word, m_ui->issuer, m_ui->signInUrl, m_ui->clientId, m_ui->certificate, m_ui->buttons->acceptButton()})
        field->setAccessibleDescription(field == about ? sentence : QString());
}

QWidget *ProviderDialog::fieldOf(const Error &error) const
{
    const QString what = error.parameters.value(1);
    if (what == "clientId"_L1)
        return m_ui->clientId;
    if (what == "signInUrl"_L1)
        return m_ui->signInUrl;
    if (what == "certificate"_L1)
        return m_ui->certificate;
    const bool byWord = ProviderSettings::needsWord(m_settings.preset, m_settings.protocol);
    return byWord ? m_ui->word : m_ui->issuer;
}

void ProviderDialog::accept()
{
    if (m_saving)
        return;
    m_saving = true;
    judge();
    Q_EMIT saveWanted(m_settings);
}

void ProviderDialog::finish()
{
    QDialog::accept();
}

// What others typed at the same time would be lost by saving all the same, and is seen where this is opened anew.
void ProviderDialog::refuse(const Error &error)
{
    m_saving = false;
    judge();
    if (error.code == ErrorCode::Cancelled)
        return;
    const QString who = error.parameters.value(5);
    const QString meanwhile = who.isEmpty() ? tr("How providers are reached was changed while this was open, so nothing is saved. Cancel, and open it again to see what stands now.")
                                            : tr("%1 changed how providers are reached while this was open, so nothing is saved. Cancel, and open it again to see what stands now.").arg(who);
    say(error.code == ErrorCode::Changed ? meanwhile : errorText(error), true, m_ui->buttons->acceptButton());
    QAccessibleEvent alert(m_ui->said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace muster
