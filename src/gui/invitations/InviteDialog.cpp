// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invitations/InviteDialog.h"

#include "core/FieldDefinition.h"
#include "core/MailLink.h"
#include "exchange/PastedInvitees.h"
#include "gui/invitations/InviteesModel.h"
#include "gui/shell/Permits.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/widgets/CellDelegate.h"
#include "invitations/ui_InviteDialog.h"
#include "net/mail/MailLetter.h"
#include "net/mail/SampleLetter.h"
#include "texts/ErrorText.h"
#include "texts/Titles.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int WhileTyping = 200; // milliseconds
constexpr int MailStretch = 2; // as the form has these
constexpr int BodySpacing = 18;

const QString LanguageSetting = u"invitations/language"_s;
const QString HideSetting = u"invitations/hideInviter"_s;
const QString ProjectSetting = u"invitations/project"_s;

} // namespace

InviteDialog::InviteDialog(WorkspaceContext &context, const QString &addresses, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::InviteDialog>())
    , m_context(context)
    , m_invitees(new InviteesModel(this))
    , m_given(addresses)
    , m_purpose(purpose)
{
    m_ui->setupUi(this);
    if (purpose == Purpose::BindRole) {
        setWindowTitle(tr("Create role binding"));
        m_ui->title->setText(windowTitle());
        m_ui->hint->setText(tr("Who has an account gets the role on the project, which is theirs when they sign in next. Who has none is invited instead."));
    }
    m_ui->invitees->setModel(m_invitees);
    m_ui->invitees->verticalHeader()->hide();
    m_ui->invitees->horizontalHeader()->setStretchLastSection(true);
    m_ui->invitees->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->invitees->setColumnWidth(InviteesModel::Who, 280);
    (new CellDelegate(m_ui->invitees))->setRowMenu(false);
    m_ui->addresses->setPlainText(addresses);
    setUpChoices();
    auto *typed = new QTimer(this);
    typed->setSingleShot(true);
    typed->setInterval(WhileTyping);
    connect(typed, &QTimer::timeout, this, &InviteDialog::look);
    connect(m_ui->addresses, &QPlainTextEdit::textChanged, this, [this, typed] {
        m_isDirty = true;
        showCounts();
        typed->start();
    });
    connect(m_ui->project, &QComboBox::currentTextChanged, this, &InviteDialog::look);
    connect(m_ui->role, &QComboBox::currentIndexChanged, this, &InviteDialog::look);
    connect(m_ui->language, &QComboBox::currentIndexChanged, this, &InviteDialog::showMail);
    connect(m_ui->hideInviter, &QCheckBox::toggled, this, &InviteDialog::showMail);
    connect(m_ui->buttons, &DialogButtons::accepted, this, &InviteDialog::create); // it closes once they are invited
    m_ui->buttons->leaveEnterToOthers(); // it belongs to the addresses
    m_ui->buttons->acceptButton()->setToolTip(tr("Ctrl+Enter"));
    new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &InviteDialog::create);
    m_ui->addresses->setFocus();
    showCounts();
    look();
}

InviteDialog::~InviteDialog() = default;

InviteDialog *InviteDialog::open(WorkspaceContext &context, const QString &addresses, Purpose purpose)
{
    QWidget *window = context.window();
    auto *dialog = new InviteDialog(context, addresses, purpose, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QSize room = window ? window->size() : QSize(1200, 700);
    dialog->resize(dialog->size().boundedTo(room - QSize(60, 80)));
    dialog->layout()->setSizeConstraint(QLayout::SetNoConstraint); // until sentences know their width: in a narrower one they want more height than there may be
    static_cast<QDialog *>(dialog)->open();
    QTimer::singleShot(0, dialog, [dialog] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        dialog->layout()->setSizeConstraint(QLayout::SetDefaultConstraint);
    });
    return dialog;
}

void InviteDialog::setUpChoices()
{
    const FieldDefinition &languages = *findField(ObjectKind::Invitation, Field::PreferredLanguage);
    for (const QString &language : languages.allowed)
        m_ui->language->addItem(keyText(Field::PreferredLanguage, language), language);
    const QString last = m_context.settings().value(LanguageSetting, languages.initial()).toString();
    m_ui->language->setCurrentIndex(std::max(0, m_ui->language->findData(last)));
    m_ui->hideInviter->setChecked(m_context.settings().flag(HideSetting));
    const QString usual = findField(ObjectKind::Invitation, Field::Role)->initial().toString();
    for (const RoleChoice &role : m_context.state().roles) {
        const bool may = role.scope == RoleScope::Project && whyNot(m_context, change::assignUser({}, {}, {{Field::Role, role.key}})).isEmpty();
        if (may)
            m_ui->role->addItem(role.name, role.key);
        if (may && role.key == usual)
            m_ui->role->setCurrentIndex(m_ui->role->count() - 1);
    }
    m_ui->project->setInsertPolicy(QComboBox::NoInsert);
    m_ui->project->lineEdit()->setPlaceholderText(tr("Choose a project"));
    m_ui->project->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->project->completer()->setFilterMode(Qt::MatchContains);
    whenDone(m_context.workspace().read(ProjectChoices {}), this, [this](const Result<QVector<ProjectChoices::Project>> &projects) {
        if (projects)
            takeProjects(*projects);
        else if (projects.error().code != ErrorCode::Cancelled)
            m_ui->formMessage->say(errorText(projects.error()));
    });
}

void InviteDialog::takeProjects(const QVector<ProjectChoices::Project> &projects)
{
    for (const ProjectChoices::Project &project : projects)
        m_ui->project->addItem(project.name, project.id);
    m_ui->project->setCurrentIndex(m_ui->project->findData(m_context.settings().value(ProjectSetting)));
    if (projects.isEmpty())
        m_ui->formMessage->say(tr("There is no project yet that somebody could come to. Add one first."));
    look();
}

// What is typed into the box counts only where it is the name of one.
Offer InviteDialog::offer() const
{
    const int project = m_ui->project->findText(m_ui->project->currentText(), Qt::MatchFixedString);
    return {project < 0 ? QString() : m_ui->project->itemData(project).toString(), m_ui->role->currentData().toString(), m_ui->language->currentData().toString(), m_ui->hideInviter->isChecked()};
}

void InviteDialog::look()
{
    m_looked = offer();
    m_isDirty = true;
    const Offer offered = m_looked;
    const QVector<Invitee> people = PastedInvitees::read(m_ui->addresses->toPlainText());
    m_looking.ask(m_context.workspace().read(FindInvitees {people, offered.project, offered.role}), [this](const Result<QVector<Invitee>> &found) {
        if (found)
            m_invitees->setInvitees(*found);
        else
            m_ui->formMessage->say(errorText(found.error()));
        m_isDirty = !found;
        showCounts();
        showMailParts();
        showMail();
    });
    showCounts();
    showMailParts();
    showMail();
}

void InviteDialog::showCounts()
{
    const auto invited = int(m_invitees->count(&Invitee::isInviting));
    const auto bound = int(m_invitees->count(&Invitee::isBinding));
    const auto wrong = int(m_invitees->wrong());
    m_ui->buttons->setAcceptText(invited > 0 || (bound == 0 && m_purpose == Purpose::Invite) ? tr("Invite %Ln person(s)", nullptr, invited) : tr("Put %Ln user(s) on the project", nullptr, bound));
    QStringList words;
    if (invited > 0 && bound > 0)
        words << tr("%Ln user(s) who have an account get the role on the project; it takes effect when they next sign in.", nullptr, bound);
    else if (bound > 0)
        words << tr("It takes effect when they next sign in.");
    if (wrong > 0)
        words << tr("%Ln line(s) are no addresses: correct them, or take them out.", nullptr, wrong);
    if (const auto returned = int(m_invitees->returned()); returned > 0)
        words << tr("The last mail to %Ln of these addresses came back: correct them, or invite all the same.", nullptr, returned);
    if (invited + bound > 0 && offer().project.isEmpty())
        words << tr("Choose a project.");
    m_ui->counts->setText(words.join(u' '));
    m_ui->buttons->acceptButton()->setEnabled(invited + bound > 0 && wrong == 0 && !offer().project.isEmpty() && !m_creating && !m_isDirty);
}

// Where nobody is invited, nothing is sent.
void InviteDialog::showMailParts()
{
    const bool sends = m_purpose == Purpose::Invite || m_invitees->count(&Invitee::isInviting) > 0;
    for (QWidget *part : std::initializer_list<QWidget *> {m_ui->languageLabel, m_ui->language, m_ui->hideInviter, m_ui->subject, m_ui->mail})
        part->setVisible(sends);
    m_ui->bodyLayout->setStretch(1, sends ? MailStretch : 0); // a layout of what is hidden would keep its room
    m_ui->bodyLayout->setSpacing(sends ? BodySpacing : 0);
    if (sends && !m_context.state().sendsMail() && !std::exchange(m_isWarned, true))
        m_ui->formMessage->say(tr("No mail goes out yet: set a mail server, a sender and the pages that links lead to in the settings. Who is invited before gets their mail when you send the invitation again."));
}

// As the first of them will get it.
void InviteDialog::showMail()
{
    const auto &invitees = m_invitees->invitees();
    const auto first = std::find_if(invitees.cbegin(), invitees.cend(), [](const Invitee &one) { return one.isInviting(); });
    const Offer offered = offer();
    const QString email = first == invitees.cend() ? u"name@example.org"_s : first->email;
    const QString name = first == invitees.cend() ? QString() : QString(first->firstName + u' ' + first->lastName).trimmed();
    const QString pages = m_context.state().linkPages;
    const MailLetter letter = MailLetter::of(MailKind::Invitation, offered.language,
        {{u"organization"_s, m_context.state().organization}, {u"name"_s, name.isEmpty() ? email : name}, {u"email"_s, email}, {u"project"_s, offered.project.isEmpty() ? u"…"_s : m_ui->project->currentText()},
            {u"role"_s, m_ui->role->currentText()}, {u"until"_s, SampleLetter::untilText(MailKind::Invitation, offered.language, m_context.state())}, {u"inviter"_s, offered.hidesInviter ? QString() : m_context.info().operatorName},
            {u"link"_s, MailLink::link(pages.isEmpty() ? u"https://…/"_s : pages, MailKind::Invitation, u"…"_s)}},
        MailTexts::read(m_context.state().mailTexts).value_or(MailTexts()));
    m_ui->subject->setText(letter.subject);
    m_ui->mail->setPlainText(letter.text);
}

void InviteDialog::create()
{
    if (!m_ui->buttons->acceptButton()->isEnabled())
        return;
    Offer offered = m_looked;
    offered.language = offer().language;
    offered.hidesInviter = offer().hidesInviter;
    offered.sendsMail = m_context.state().sendsMail();
    m_context.settings().setValue(LanguageSetting, offered.language);
    m_context.settings().setValue(HideSetting, offered.hidesInviter);
    m_context.settings().setValue(ProjectSetting, offered.project);
    m_creating = true;
    showCounts();
    whenDone(m_context.changes().applyHere(OfferedTo {}.changes(m_invitees->invitees(), offered)), this, [this](const Result<Outcome> &outcome) {
        m_creating = false;
        showCounts();
        if (outcome)
            return accept();
        if (outcome.error().code != ErrorCode::Cancelled)
            m_ui->formMessage->say(errorText(outcome.error()));
    });
}

void InviteDialog::reject()
{
    const QString typed = m_ui->addresses->toPlainText();
    if (typed.trimmed().isEmpty() || typed == m_given)
        return QDialog::reject();
    const QPointer<InviteDialog> self(this);
    m_context.ask().confirm(this, {m_purpose == Purpose::Invite ? tr("Close without inviting") : tr("Close without a role binding"), tr("The addresses that you typed would be lost."), tr("Throw away"), true}, [self](Prompts::Confirmed confirmed) {
        if (self && confirmed.yes)
            self->QDialog::reject();
    });
}

} // namespace muster
