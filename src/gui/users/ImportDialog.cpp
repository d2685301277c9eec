// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ImportDialog.h"

#include "gui/shell/DeskSettings.h"
#include "gui/shell/DialogButtons.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/WhenDone.h"
#include "gui/theme/MusterStyle.h"
#include "gui/users/FormMessage.h"
#include "gui/users/ImportModel.h"
#include "gui/users/UnknownRoles.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/EmptyState.h"
#include "words/ErrorText.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString encodingText(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return u"UTF-8"_s;
    case CsvEncoding::Utf16LittleEndian:
    case CsvEncoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case CsvEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ';':
        return ImportDialog::tr("semicolons");
    case '\t':
        return ImportDialog::tr("tabs");
    default:
        return ImportDialog::tr("commas");
    }
}

QString droppedFile(const QMimeData *data)
{
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_done(std::make_shared<std::atomic<int>>(0))
    , m_model(new ImportModel(this))
    , m_message(new FormMessage(this))
    , m_steps(new QStackedWidget(this))
    , m_detected(new QLabel(this))
    , m_states(new QComboBox(this))
    , m_rows(new QTableView(this))
    , m_unknown(new UnknownRoles(this))
    , m_leaveOut(new QCheckBox(this))
    , m_progress(new QProgressBar(this))
    , m_doing(new QLabel(this))
{
    setObjectName("importDialog");
    setWindowTitle(tr("Import users"));
    setAcceptDrops(true);
    makeLayout();
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, [this] { m_progress->setValue(m_done->load()); });
    connect(m_unknown, &UnknownRoles::chosen, this, [this](const QString &name, const QString &role) {
        if (m_plan && !m_working)
            ask(m_plan->withRole(name, role));
    });
    connect(m_states, &QComboBox::activated, this, [this](int index) {
        const QVariant state = m_states->itemData(index);
        m_model->setState(state.isValid() ? std::optional(ImportState(state.toInt())) : std::nullopt);
    });
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::showButton);
    setWorking({});
}

ImportDialog::~ImportDialog() = default;

ImportDialog *ImportDialog::open(Desk &desk, const QString &path)
{
    QWidget *window = desk.window();
    auto *dialog = new ImportDialog(desk, window);
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
    m_steps->addWidget(makeReview());
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_doing->setProperty("look", "quiet");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_message);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_doing);
    layout->addWidget(m_progress);
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

QWidget *ImportDialog::makeReview()
{
    auto *review = new QWidget(this);
    m_detected->setObjectName("detected");
    m_detected->setProperty("look", "quiet");
    m_detected->setWordWrap(true);
    m_states->setObjectName("states");
    m_states->setAccessibleName(tr("Rows to show"));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rows->setObjectName("rows");
    m_rows->setAccessibleName(tr("What each row does"));
    m_rows->setModel(m_model);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setTabKeyNavigation(false);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->setDefaultSectionSize(MusterStyle::RowHeight);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultSectionSize(140);
    (new CellDelegate(m_rows))->setRowMenu(false);
    m_leaveOut->setObjectName("leaveOut");

    auto *top = new QHBoxLayout;
    top->addWidget(m_detected, 1);
    top->addWidget(m_states, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_unknown);
    layout->addWidget(m_leaveOut);
    return review;
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

void ImportDialog::chooseFile()
{
    const QPointer<ImportDialog> self(this);
    m_desk.files().open(this, {tr("Import users"), {tr("CSV files (*.csv *.tsv *.txt)"), tr("All files (*)")}}, [self](const QString &path) {
        if (self)
            self->read(path);
    });
}

void ImportDialog::saveTemplate()
{
    const QPointer<ImportDialog> self(this);
    m_desk.files().save(this, {tr("Save a template"), {tr("CSV files (*.csv)")}, tr("users.csv")}, [self](const QString &path) {
        if (!self)
            return;
        if (const Result<void> saved = ImportPlan::saveTemplate(path); !saved)
            self->refuse(saved.error());
    });
}

void ImportDialog::saveFailures()
{
    const QPointer<ImportDialog> self(this);
    const QString name = tr("%1 wrong.csv").arg(QFileInfo(m_path).completeBaseName());
    m_desk.files().save(this, {tr("Save wrong rows"), {tr("CSV files (*.csv)")}, name}, [self, plan = m_plan](const QString &path) {
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
    if (m_working)
        return;
    m_path = path;
    m_message->clear();
    setWorking(tr("Reading “%1”…").arg(QFileInfo(path).fileName()));
    const ProgressHook hook = [done = m_done](qint64 at, qint64 of) {
        *done = of > 0 ? int(at * 500 / of) : 0;
        return true;
    };
    m_table.ask(QtConcurrent::run([path, hook] { return CsvTable::read(path, hook); }), [this, path](Result<CsvTable> table) {
        if (!table) {
            setWorking({});
            return refuse(table.error());
        }
        m_file = std::make_shared<CsvTable>(*std::move(table));
        showDetected(*m_file);
        ask({.path = path, .table = m_file});
    });
}

void ImportDialog::ask(ImportQuestion question)
{
    setWorking(tr("Checking the rows…"));
    question.progress = [done = m_done](qint64 at, qint64 of) {
        *done = of > 0 ? 500 + int(at * 500 / of) : 500;
        return true;
    };
    m_asking.ask(m_desk.workspace().read(question), [this](const Result<ImportQuestion::Answer> &plan) {
        setWorking({});
        if (plan)
            take(*plan);
        else
            refuse(plan.error());
    });
}

void ImportDialog::take(const std::shared_ptr<const ImportPlan> &plan)
{
    const bool first = !m_plan;
    m_plan = plan;
    m_model->setPlan(plan);
    m_steps->setCurrentIndex(1);
    showStates();
    m_unknown->showRoles(plan->unknownRoles(), m_desk.facts().roles);
    const int failures = plan->counts().failures();
    m_leaveOut->setVisible(failures > 0);
    m_leaveOut->setText(tr("Leave out %Ln wrong row(s)", nullptr, failures));
    m_failures->setVisible(failures > 0);
    if (first) {
        m_rows->setColumnWidth(ImportModel::Line, 64);
        m_rows->setColumnWidth(ImportModel::State, 130);
        m_rows->setColumnWidth(ImportModel::What, 360);
    }
    showButton();
    m_rows->setFocus();
}

void ImportDialog::showDetected(const CsvTable &table)
{
    m_detected->setText(tr("%1: %Ln row(s), %2, separated by %3", nullptr, table.rowCount())
                            .arg(QFileInfo(m_path).fileName(), encodingText(table.encoding()), delimiterText(table.delimiter())));
}

void ImportDialog::showStates()
{
    const ImportCounts &counts = m_plan->counts();
    QString more;
    if (!m_plan->ignoredColumns().isEmpty())
        more += u"\n"_s + tr("Columns that are not understood: %1").arg(m_plan->ignoredColumns().join(u", "_s));
    if (!m_plan->newGroups().isEmpty())
        more += u"\n"_s + tr("Groups that are made: %1").arg(m_plan->newGroups().join(u", "_s));
    m_detected->setText(m_detected->text().section(u'\n', 0, 0) + more);

    m_states->clear();
    m_states->addItem(tr("All rows (%L1)").arg(counts.rows));
    const std::pair<ImportState, int> states[] {{ImportState::New, counts.added}, {ImportState::Changed, counts.changed},
        {ImportState::Same, counts.same}, {ImportState::Waiting, counts.waiting}, {ImportState::Wrong, counts.wrong}};
    for (const auto &[state, count] : states) {
        if (count > 0)
            m_states->addItem(tr("%1 (%L2)").arg(importStateText(state)).arg(count), int(state));
    }
    m_model->setState(std::nullopt);
}

int ImportDialog::happening() const
{
    return m_plan ? m_plan->counts().added + m_plan->counts().changed : 0;
}

void ImportDialog::showButton()
{
    const bool failures = m_plan && m_plan->counts().failures() > 0;
    m_import->setText(happening() > 0 ? tr("Import %Ln user(s)", nullptr, happening()) : tr("Import users"));
    m_import->setEnabled(!m_working && happening() > 0 && (!failures || m_leaveOut->isChecked()));
    m_import->setToolTip(failures && !m_leaveOut->isChecked() ? tr("Correct the wrong rows in the file, or tick that they are left out.") : QString());
    m_another->setVisible(bool(m_plan));
    m_another->setEnabled(!m_working);
    m_failures->setVisible(failures);
}

void ImportDialog::import()
{
    if (!m_import->isEnabled())
        return;
    m_message->clear();
    setWorking(tr("Importing…"));
    auto *watcher = new QFutureWatcher<ChangeSet>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_working) // not given up meanwhile
            apply(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([plan = m_plan] { return plan->changeSet(); }));
}

void ImportDialog::apply(const ChangeSet &set)
{
    m_applying = m_desk.applyHere(set, tr("%Ln user(s) imported", nullptr, happening()));
    auto *watcher = new QFutureWatcher<Result<Outcome>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [done = m_done](int value) { *done = value; });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(m_applying);
    whenDone(m_applying, this, [this](const Result<Outcome> &outcome) {
        setWorking({});
        if (!outcome)
            return refuse(outcome.error());
        m_desk.settings().setValue(setting::ShowPending, true); // what was added shall be seen
        accept();
    });
}

void ImportDialog::setWorking(const QString &words)
{
    m_working = !words.isEmpty();
    *m_done = 0;
    m_progress->setValue(0);
    m_progress->setVisible(m_working);
    m_progress->setAccessibleName(words);
    m_doing->setText(words);
    m_doing->setVisible(m_working);
    if (m_working)
        m_look.start();
    else
        m_look.stop();
    showButton();
}

// Cancels what is going on; when nothing is, closes.
void ImportDialog::reject()
{
    if (!m_working)
        return QDialog::reject();
    m_table.cancel();
    m_asking.cancel();
    if (m_applying.isRunning())
        m_applying.cancel(); // nothing is written then; the answer ends the work
    else
        setWorking({});
}

void ImportDialog::refuse(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_message->say(errorText(error));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!m_working && !droppedFile(event->mimeData()).isEmpty());
    if (event->isAccepted())
        event->setDropAction(Qt::CopyAction);
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    read(droppedFile(event->mimeData()));
}

} // namespace muster
