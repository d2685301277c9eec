// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sync/ConnectionDialog.h"

#include "gui/theme/Looks.h"
#include "net/scim/ScimDoctor.h"
#include "net/scim/ScimProfile.h"
#include "net/scim/ScimReportText.h"
#include "net/sync/DirectoryReportText.h"
#include "net/sync/OpenDirectory.h"
#include "sync/ui_ConnectionDialog.h"
#include "texts/ConnectionText.h"
#include "texts/ErrorText.h"

#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Kind = SyncSettings::Kind;
using Direction = SyncSettings::Direction;
using Rule = SyncSettings::Rule;
using Gone = SyncSettings::Gone;

template <typename Enum>
void offer(QComboBox *combo, std::initializer_list<Enum> values, Enum chosen)
{
    for (const Enum value : values)
        combo->addItem(connectionText(value), int(value));
    combo->setCurrentIndex(combo->findData(int(chosen)));
}

template <typename Enum>
Enum chosen(const QComboBox *combo)
{
    return Enum(combo->currentData().toInt());
}

} // namespace

ConnectionDialog::ConnectionDialog(const SyncSettings &known, const QStringList &taken, const QStringList &providers, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_settings(known)
    , m_taken(taken)
{
    m_ui->setupUi(this);
    fill(known, providers);
    m_ui->location->setLayoutDirection(Qt::LeftToRight);
    m_ui->secret->setLayoutDirection(Qt::LeftToRight);
    const auto typed = [this] {
        m_typed = true;
        judge();
    };
    for (QLineEdit *line : {m_ui->name, m_ui->location, m_ui->secret, m_ui->filter})
        connect(line, &QLineEdit::textChanged, this, typed);
    for (QComboBox *combo : {m_ui->kind, m_ui->profile, m_ui->provider, m_ui->users, m_ui->groups, m_ui->rule, m_ui->gone})
        connect(combo, &QComboBox::currentIndexChanged, this, typed);
    for (QSpinBox *box : {m_ui->most, m_ui->percent})
        connect(box, &QSpinBox::valueChanged, this, typed);
    connect(m_ui->rules, &FieldRules::edited, this, typed);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showWanted);
    connect(m_ui->examine, &QPushButton::clicked, this, &ConnectionDialog::examine);
    connect(m_ui->buttons, &DialogButtons::accepted, this, &ConnectionDialog::accept);
    showWanted();
    judge();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::fill(const SyncSettings &known, const QStringList &providers)
{
    m_ui->title->setText(known.name.isEmpty() ? tr("Connect another system") : tr("Connection “%1”").arg(known.name));
    m_ui->name->setText(known.name);
    m_ui->location->setText(known.location);
    m_ui->filter->setText(known.filter);
    m_ui->secret->setPlaceholderText(known.name.isEmpty() ? tr("Token, or password") : tr("Stays as it is"));
    offer(m_ui->kind, {Kind::Scim, Kind::Ldap}, known.kind);
    offer(m_ui->users, {Direction::Both, Direction::Read, Direction::Write, Direction::Off}, known.users);
    offer(m_ui->groups, {Direction::Both, Direction::Read, Direction::Write, Direction::Off}, known.groups);
    offer(m_ui->rule, {Rule::Ask, Rule::Newest, Rule::Ours, Rule::Theirs}, known.rule);
    m_ui->rules->setRules(known.rules);
    offer(m_ui->gone, {Gone::Deactivate, Gone::Delete}, known.gone);
    m_ui->profile->addItem(tr("As its address says"), QString());
    for (const ScimProfile &profile : ScimProfile::all()) {
        if (profile.serves)
            m_ui->profile->addItem(profile.name, profile.key);
    }
    m_ui->profile->setCurrentIndex(std::max(0, m_ui->profile->findData(known.profile)));
    m_ui->provider->addItem(tr("The usual one"), QString());
    for (const QString &provider : providers)
        m_ui->provider->addItem(provider, provider);
    m_ui->provider->setCurrentIndex(std::max(0, m_ui->provider->findData(known.provider)));
    m_ui->most->setValue(known.mostDeactivations);
    m_ui->percent->setValue(known.mostPercent);
}

void ConnectionDialog::showWanted()
{
    const bool scim = chosen<Kind>(m_ui->kind) == Kind::Scim;
    m_ui->location->setPlaceholderText(scim ? u"https://accounts.example.org/scim/v2"_s : u"ldaps://directory.example.org/dc=example,dc=org"_s);
    m_ui->form->setRowVisible(m_ui->profile, scim);
    m_ui->examine->setText(scim ? tr("Look at what it can") : tr("Look at what it shows"));
    m_ui->report->hide();
}

SyncSettings ConnectionDialog::typed() const
{
    SyncSettings one = m_settings;
    one.name = m_ui->name->text().trimmed();
    one.kind = chosen<Kind>(m_ui->kind);
    one.location = m_ui->location->text().trimmed();
    one.profile = one.kind == Kind::Scim ? m_ui->profile->currentData().toString() : one.profile;
    one.provider = m_ui->provider->currentData().toString();
    one.users = chosen<Direction>(m_ui->users);
    one.groups = chosen<Direction>(m_ui->groups);
    one.rule = chosen<Rule>(m_ui->rule);
    one.rules = m_ui->rules->rules();
    one.gone = chosen<Gone>(m_ui->gone);
    one.mostDeactivations = m_ui->most->value();
    one.mostPercent = m_ui->percent->value();
    one.filter = m_ui->filter->text().trimmed();
    return one;
}

QString ConnectionDialog::secret() const
{
    return m_ui->secret->text();
}

QString ConnectionDialog::problem() const
{
    if (m_taken.contains(m_settings.name, Qt::CaseInsensitive))
        return tr("Another connection is called “%1” already.").arg(m_settings.name);
    const auto checked = SyncConnection::check(m_settings);
    return checked ? QString() : connectionText(checked.error());
}

void ConnectionDialog::judge()
{
    m_settings = typed();
    const QString wrong = problem();
    say(m_typed ? wrong : QString(), true);
    m_ui->buttons->acceptButton()->setEnabled(wrong.isEmpty() && !m_busy);
    m_ui->examine->setEnabled(canExamine());
    m_ui->examine->setToolTip(secret().isEmpty() ? tr("Needs the address and the secret.") : QString());
}

void ConnectionDialog::say(const QString &sentence, bool isBad)
{
    setLook(m_ui->said, isBad ? "mistake" : "quiet");
    m_ui->said->setText(sentence);
    m_ui->said->setHidden(sentence.isEmpty());
    m_ui->buttons->acceptButton()->setAccessibleDescription(sentence);
}

ConnectionDialog::Findings ConnectionDialog::lookAt(const SyncSettings &settings, const QString &secret, const std::function<bool()> &cancelled)
{
    if (settings.kind == Kind::Ldap) {
        const std::unique_ptr<RemoteDirectory> directory = openDirectory(settings, secret, cancelled);
        return directory ? Findings {reportLines(DirectoryReport::of(*directory))} : Findings {};
    }
    const ScimConnection connection = ScimConnection::parse(settings.location).value_or(ScimConnection());
    ScimDoctor doctor(connection, secret);
    doctor.setCancelled(cancelled);
    const ScimReport report = doctor.examine(false);
    return {reportLines(report, connection), report.profile};
}

bool ConnectionDialog::canExamine() const
{
    return !m_busy && !secret().isEmpty() && openDirectory(m_settings, secret(), {});
}

// Reads, and writes nothing there.
void ConnectionDialog::examine()
{
    if (!canExamine())
        return;
    m_busy = true;
    judge();
    m_ui->report->setPlainText(tr("Looking at what it can…"));
    m_ui->report->show();
    const auto examining = QtConcurrent::run([settings = m_settings, secret = secret()](QPromise<Result<Findings>> &promise) { promise.addResult(lookAt(settings, secret, [&promise] { return promise.isCanceled(); })); });
    m_examining.ask(examining, [this](const Result<Findings> &findings) {
        m_busy = false;
        m_ui->report->setPlainText(findings ? findings->lines.join(u'\n') : errorText(findings.error()));
        if (const int proposed = findings && !findings->profile.isEmpty() ? m_ui->profile->findData(findings->profile) : -1; proposed >= 0)
            m_ui->profile->setCurrentIndex(proposed);
        judge();
    });
}

void ConnectionDialog::accept()
{
    if (!m_ui->buttons->acceptButton()->isEnabled())
        return;
    m_busy = true;
    judge();
    Q_EMIT saveWanted();
}

void ConnectionDialog::finish()
{
    QDialog::accept();
}

void ConnectionDialog::refuse(const QString &sentence)
{
    m_busy = false;
    judge();
    say(sentence, true);
}

} // namespace muster
