// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsPage.h"

#include "gui/kit/FormMerge.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/Icons.h"
#include "settings/ui_SettingsPage.h"
#include "storage/queries/Listing.h"
#include "texts/ErrorText.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 OnlyRow = 1; // of its table

QVector<FieldForm::Section> sections()
{
    return {{SettingsPage::tr("Organization"), {Field::Organization, Field::Language}},
        {SettingsPage::tr("Rules for accounts"), {Field::CorrectNames, Field::Deletion, Field::Tombstone}},
        {SettingsPage::tr("Sign-in"), {Field::Providers, Field::LockAfter, Field::LockWithin, Field::MfaRequired}},
        {SettingsPage::tr("Mail"), {Field::MailServer, Field::MailSender, Field::LinkPages}},
        {SettingsPage::tr("Invitations"), {Field::InvitationDays, Field::RemindDays, Field::DeletedInvitations, Field::Terms}},
        {SettingsPage::tr("Say why"), {Field::ReasonToDelete, Field::ReasonForSignIn, Field::ReasonForRoles, Field::ReasonForAccess, Field::ReasonForSettings}},
        {SettingsPage::tr("Classification, lowest first"), {Field::Classifications}},
        {SettingsPage::tr("Own modules"), {Field::Modules}}};
}

} // namespace

SettingsPage::SettingsPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    makeForm(); // first, as Tab goes
    m_ui->linked->setUp(context, commands);
    m_ui->computer->setUp(commands);
    makeButtons();
    setFirstFocus(m_ui->search);
    connect(m_ui->search, &QLineEdit::textChanged, this, &SettingsPage::showOnly);
    connect(m_ui->linked, &LinkedSettings::shownChanged, this, [this] { showOnly(m_ui->search->text()); });
    connect(m_ui->form, &FieldForm::edited, this, &SettingsPage::showChanged);
    connect(m_ui->form, &FieldForm::settled, this, &SettingsPage::showChanged);
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangedObjects &changed) {
        if (!m_saving && changed.touches(ObjectKind::Workspace))
            refresh();
    });
    showOnly({});
    load();
}

SettingsPage::~SettingsPage() = default;

PageFactory SettingsPage::factory()
{
    return {.id = u"settings"_s, .title = tr("Settings"), .icon = IconName::Settings,
        .make = [](WorkspaceContext &context, CommandSet &commands) { return new SettingsPage(context, commands); }, .tables = {Table::Settings}, .isApart = true};
}

void SettingsPage::makeForm()
{
    m_merge = new FormMerge(m_ui->form, m_ui->formMessage, m_ui->scroll);
    m_ui->form->setUp(m_context, ObjectKind::Workspace, {}, {}, sections());
    for (QWidget *ground : {m_ui->body, m_ui->scroll->viewport(), m_ui->rows}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
}

void SettingsPage::makeButtons()
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
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_discard, &QPushButton::clicked, this, &SettingsPage::load);
}

void SettingsPage::search()
{
    m_ui->search->setFocus();
    m_ui->search->selectAll();
}

bool SettingsPage::isLoading() const
{
    return !m_shown && m_reading.isWaiting();
}

void SettingsPage::read(std::function<void(const Row &)> take)
{
    m_reading.ask(m_context.workspace().read(ReadRows {Table::Settings, {OnlyRow}}), [this, take](const Result<QVector<Row>> &rows) {
        if (!rows)
            return m_merge->refuse(errorText(rows.error()));
        if (rows->isEmpty())
            return;
        m_since = rows->first().since;
        take(rows->first());
        m_shown = true;
        m_ui->form->setEnabled(!m_context.info().readOnly);
        showChanged();
        Q_EMIT loadingChanged();
    });
}

// Forgets what was typed.
void SettingsPage::load()
{
    read([this](const Row &row) { m_merge->show(row); });
}

// What others did is merged with what was typed.
void SettingsPage::refresh()
{
    read([this](const Row &row) { m_merge->takeOver(row, [](Field) { return FieldWriter(); }); });
}

void SettingsPage::save()
{
    if (!m_ui->form->isChanged() || m_saving || m_merge->isUndecided())
        return;
    Change change = change::editWorkspace(m_ui->form->changed(), m_since);
    change.was = m_ui->form->shown();
    m_saving = true;
    showChanged();
    const QPointer<SettingsPage> self(this);
    m_context.changes().ifMeant({{change}, {}}, [self, change](bool yes) {
        if (self && yes)
            return self->write(change);
        if (self) {
            self->m_saving = false;
            self->showChanged();
        }
    });
}

void SettingsPage::write(const Change &change)
{
    whenDone(m_context.changes().applyHere({{change}, {}}), this, [this](const Result<Outcome> &outcome) {
        m_saving = false;
        showChanged();
        if (outcome)
            return load();
        m_merge->refuse(errorText(outcome.error()));
        if (outcome.error().code == ErrorCode::Changed)
            refresh();
    });
}

void SettingsPage::showChanged()
{
    const bool changed = m_ui->form->isChanged() && !m_saving;
    m_save->setEnabled(changed);
    m_discard->setEnabled(changed);
    setStatus(changed ? tr("Not saved yet") : QString());
}

void SettingsPage::showOnly(const QString &words)
{
    const bool ofWorkspace = m_ui->form->showOnly(words);
    const bool linked = m_ui->linked->showOnly(words);
    const bool ofComputer = m_ui->computer->showOnly(words);
    m_ui->nothing->setVisible(!ofWorkspace && !linked && !ofComputer);
}

} // namespace muster
