// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ImportDialog.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/DialogButtons.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkLine.h"
#include "gui/users/FormMessage.h"
#include "gui/users/ImportReview.h"
#include "gui/users/ImportRun.h"
#include "gui/widgets/EmptyState.h"
#include "texts/ErrorText.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace muster {

static QString droppedFile(const QMimeData *data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

ImportDialog::ImportDialog(WorkspaceContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_run(new ImportRun(context, this))
    , m_message(new FormMessage(this))
    , m_steps(new QStackedWidget(this))
    , m_review(new ImportReview(this))
    , m_work(new WorkLine(this))
{
    setObjectName("importDialog");
    setWindowTitle(tr("Import users"));
    setAcceptDrops(true);
    makeLayout();
    connectRun();
    showButtons();
}

ImportDialog::~ImportDialog() = default;

ImportDialog *ImportDialog::open(WorkspaceContext &context, const QString &path)
{
    QWidget *window = context.window();
    auto *dialog = new ImportDialog(context, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(QSize(1040, 620).boundedTo((window ? window->size() : QSize(1200, 760)) - QSize(60, 60)));
    static_cast<QDialog *>(dialog)->open();
    if (!path.isEmpty())
        dialog->read(path);
    return dialog;
}

void ImportDialog::makeLayout()
{
    auto *title = new QLabel(windowTitle(), this);
    title->setProperty("look", "title");
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(m_review);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_message);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_work);
    makeButtons();
}

QWidget *ImportDialog::makeChoice()
{
    auto *choose = new QAction(tr("Choose a file…"), this);
    connect(choose, &QAction::triggered, this, &ImportDialog::chooseFile);
    auto *empty = new EmptyState(IconName::Import, tr("Choose a CSV file, or drop one here"),
        tr("Its first line names the columns: email, first name, last name, role, default group. Nothing is written before you have seen what each row does."),
        this);
    empty->setAction(choose);
    return empty;
}

void ImportDialog::makeButtons()
{
    m_import = addDialogButtons(this, static_cast<QVBoxLayout *>(layout()), tr("Import users"));
    auto *box = findChild<QDialogButtonBox *>();
    disconnect(box, &QDialogButtonBox::accepted, nullptr, nullptr); // it closes once the users are there
    connect(box, &QDialogButtonBox::accepted, this, &ImportDialog::import);
    m_another = box->addButton(tr("Another file…"), QDialogButtonBox::ResetRole);
    connect(m_another, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_failures = box->addButton(tr("Save wrong rows…"), QDialogButtonBox::ResetRole);
    m_failures->setObjectName("saveFailures");
    connect(m_failures, &QPushButton::clicked, this, &ImportDialog::saveFailures);
    auto *sample = box->addButton(tr("Save a template…"), QDialogButtonBox::ResetRole);
    sample->setObjectName("saveTemplate");
    connect(sample, &QPushButton::clicked, this, &ImportDialog::saveTemplate);
}

void ImportDialog::connectRun()
{
    connect(m_run, &ImportRun::working, m_work, &WorkLine::show);
    connect(m_run, &ImportRun::workingChanged, this, &ImportDialog::showButtons);
    connect(m_run, &ImportRun::planned, this, &ImportDialog::showPlan);
    connect(m_run, &ImportRun::imported, this, &QDialog::accept);
    connect(m_run, &ImportRun::refused, this, &ImportDialog::refuse);
    connect(m_review, &ImportReview::roleChosen, m_run, &ImportRun::choose);
    connect(m_review, &ImportReview::leaveOutChanged, this, &ImportDialog::showButtons);
}

std::shared_ptr<const ImportPlan> ImportDialog::plan() const
{
    return m_run->plan();
}

ImportModel &ImportDialog::model() const
{
    return m_review->model();
}

void ImportDialog::chooseFile()
{
    const QPointer<ImportDialog> self(this);
    m_context.files().open(this, {tr("Import users"), {tr("CSV files (*.csv *.tsv *.txt)"), tr("All files (*)")}}, [self](const QString &path) {
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
    m_message->clear();
    m_run->read(path);
}

void ImportDialog::import()
{
    if (!m_import->isEnabled())
        return;
    m_message->clear();
    m_run->import();
}

void ImportDialog::showPlan()
{
    m_review->showPlan(plan(), m_context.state().roles);
    m_steps->setCurrentWidget(m_review);
    m_review->setFocus();
    showButtons();
}

void ImportDialog::showButtons()
{
    const int happening = m_run->happening();
    const bool failures = plan() && plan()->counts().failures() > 0;
    const bool undecided = failures && !m_review->leavesOutWrong();
    m_import->setText(happening > 0 ? tr("Import %Ln user(s)", nullptr, happening) : tr("Import users"));
    m_import->setEnabled(!m_run->isWorking() && happening > 0 && !undecided);
    m_import->setToolTip(undecided ? tr("Correct the wrong rows in the file, or tick that they are left out.") : QString());
    m_another->setVisible(bool(plan()));
    m_another->setEnabled(!m_run->isWorking());
    m_failures->setVisible(failures);
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
    m_message->say(errorText(error));
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
