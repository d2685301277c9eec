// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ImportDialog.h"

#include "gui/kit/SeatsLine.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/WhenDone.h"
#include "gui/users/ImportRun.h"
#include "texts/ErrorText.h"
#include "users/ui_ImportDialog.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

static QString droppedFile(const QMimeData *data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

ImportDialog::ImportDialog(WorkspaceContext &context, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_context(context)
    , m_run(new ImportRun(context, this))
{
    m_ui->setupUi(this);
    new SeatsLine(context, m_ui->seats);
    makeChoice();
    makeButtons();
    connectRun();
    showButtons();
}

ImportDialog::~ImportDialog() = default;

ImportDialog *ImportDialog::open(WorkspaceContext &context, const QString &path)
{
    QWidget *window = context.window();
    auto *dialog = new ImportDialog(context, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(dialog->size().boundedTo((window ? window->size() : QSize(1200, 760)) - QSize(60, 60)));
    static_cast<QDialog *>(dialog)->open();
    if (!path.isEmpty())
        dialog->read(path);
    return dialog;
}

void ImportDialog::makeChoice()
{
    auto *choose = new QAction(tr("Choose a file…"), this);
    connect(choose, &QAction::triggered, this, &ImportDialog::chooseFile);
    m_ui->choice->setIcon(IconName::Import);
    m_ui->choice->setAction(choose);
}

void ImportDialog::makeButtons()
{
    connect(m_ui->buttons, &DialogButtons::accepted, this, &ImportDialog::import); // it closes once the users are there
    const auto add = [this](const QString &name, const QString &text, void (ImportDialog::*clicked)()) {
        QPushButton *button = m_ui->buttons->addButton(text, QDialogButtonBox::ResetRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, clicked);
        return button;
    };
    m_another = add(u"another"_s, tr("Another file…"), &ImportDialog::chooseFile);
    m_failures = add(u"saveFailures"_s, tr("Save wrong rows…"), &ImportDialog::saveFailures);
    m_template = add(u"saveTemplate"_s, tr("Save a template…"), &ImportDialog::saveTemplate);
}

void ImportDialog::connectRun()
{
    connect(m_run, &ImportRun::working, m_ui->work, &WorkLine::show);
    connect(m_run, &ImportRun::workingChanged, this, &ImportDialog::showButtons);
    connect(m_run, &ImportRun::planned, this, &ImportDialog::showPlan);
    connect(m_run, &ImportRun::imported, this, &QDialog::accept);
    connect(m_run, &ImportRun::refused, this, &ImportDialog::refuse);
    connect(m_ui->review, &ImportReview::roleChosen, m_run, &ImportRun::chooseRole);
    connect(m_ui->review, &ImportReview::columnChosen, m_run, &ImportRun::chooseColumn);
    connect(m_ui->review, &ImportReview::encodingChosen, m_run, &ImportRun::chooseEncoding);
    connect(m_ui->review, &ImportReview::sheetChosen, m_run, &ImportRun::chooseSheet);
    connect(m_ui->review, &ImportReview::corrected, m_run, &ImportRun::correct);
    connect(m_ui->review, &ImportReview::leaveOutChanged, this, &ImportDialog::showButtons);
}

std::shared_ptr<const ImportPlan> ImportDialog::plan() const
{
    return m_run->plan();
}

ImportModel &ImportDialog::model() const
{
    return m_ui->review->model();
}

void ImportDialog::chooseFile()
{
    const QPointer<ImportDialog> self(this);
    m_context.files().open(this, {tr("Import users"), {tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)"), tr("All files (*)")}}, [self](const QString &path) {
        if (self)
            self->read(path);
    });
}

void ImportDialog::saveTemplate()
{
    const QPointer<ImportDialog> self(this);
    m_context.files().save(this, {tr("Save a template"), {tr("CSV files (*.csv)")}, tr("users.csv")}, [self](const QString &path) {
        if (!self)
            return;
        if (const Result<void> saved = ImportPlan::saveTemplate(path); !saved)
            self->refuse(saved.error());
    });
}

void ImportDialog::saveFailures()
{
    const QPointer<ImportDialog> self(this);
    const QString name = tr("%1 wrong.csv").arg(QFileInfo(plan()->path()).completeBaseName());
    m_context.files().save(this, {tr("Save wrong rows"), {tr("CSV files (*.csv)")}, name}, [self, plan = plan()](const QString &path) {
        if (!self)
            return;
        whenDone(QtConcurrent::run([plan, path] { return plan->saveFailures(path); }), self.data(), [self](const Result<void> &saved) {
            if (!saved)
                self->refuse(saved.error());
        });
    });
}

void ImportDialog::read(const QString &path)
{
    m_ui->formMessage->clear();
    m_run->read(path);
}

void ImportDialog::import()
{
    if (!m_ui->buttons->acceptButton()->isEnabled())
        return;
    m_ui->formMessage->clear();
    m_run->import();
}

void ImportDialog::showPlan()
{
    m_ui->steps->setCurrentWidget(m_ui->review);
    m_ui->review->showPlan(plan(), m_context.state().roles);
    showButtons();
}

void ImportDialog::showButtons()
{
    const int happening = m_run->happening();
    const bool failures = plan() && plan()->counts().failures() > 0;
    const bool undecided = failures && !m_ui->review->leavesOutWrong();
    m_ui->buttons->setAcceptText(happening > 0 ? tr("Import %Ln user(s)", nullptr, happening) : tr("Import users"));
    m_ui->buttons->acceptButton()->setEnabled(!m_run->isWorking() && happening > 0 && !undecided);
    m_ui->buttons->acceptButton()->setToolTip(undecided ? tr("Correct the wrong rows in the file, or tick that they are left out.") : QString());
    m_another->setVisible(bool(plan()));
    m_another->setEnabled(!m_run->isWorking());
    m_failures->setVisible(failures);
    m_template->setVisible(!failures); // the wrong rows are one: they come with the line that names the columns
}

// Stops what is going on; when nothing is, closes.
void ImportDialog::reject()
{
    if (m_run->isWorking())
        m_run->stop();
    else
        QDialog::reject();
}

void ImportDialog::refuse(const Error &error)
{
    m_ui->formMessage->say(errorText(error));
    if (plan()) // it shows what is, not what was chosen
        showPlan();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!m_run->isWorking() && !droppedFile(event->mimeData()).isEmpty());
    if (event->isAccepted())
        event->setDropAction(Qt::CopyAction);
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    read(droppedFile(event->mimeData()));
}

} // namespace muster
