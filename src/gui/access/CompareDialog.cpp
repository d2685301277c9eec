// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/CompareDialog.h"

#include "core/Clock.h"
#include "exchange/DifferencesExport.h"
#include "gui/access/DifferencesModel.h"
#include "gui/kit/FollowWriting.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/WorkspaceContext.h"
#include "texts/ErrorText.h"
#include "access/ui_CompareDialog.h"

#include <QHeaderView>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster {

CompareDialog::CompareDialog(WorkspaceContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::CompareDialog>())
    , m_model(new DifferencesModel(this))
{
    m_ui->setupUi(this);
    const std::optional<Moment> moment = context.info().moment;
    const QDate last = moment ? QDateTime::fromMSecsSinceEpoch(moment->time).date() : QDate::currentDate();
    for (DayEdit *day : {m_ui->since, m_ui->until}) {
        day->setMaximumDate(last);
        connect(day, &QDateEdit::dateChanged, this, [this] { m_pause.start(); });
    }
    m_ui->since->setDate(last.addMonths(-1));
    m_ui->until->setDate(last);
    m_ui->differences->setModel(m_model);
    m_ui->differences->horizontalHeader()->setStretchLastSection(true);
    m_ui->differences->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->differences->verticalHeader()->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &CompareDialog::compare);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &CompareDialog::save);
    compare();
}

CompareDialog::~CompareDialog() = default;

void CompareDialog::open(WorkspaceContext &context)
{
    auto *dialog = new CompareDialog(context, context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    static_cast<QDialog *>(dialog)->open();
}

// Up to the last day that there is, up to now: that is no day in the past yet.
std::optional<CompareAccess> CompareDialog::question() const
{
    if (m_ui->since->date() >= m_ui->until->date())
        return {};
    const QTimeZone zone = QTimeZone::systemTimeZone();
    CompareAccess asked {endOfDay(m_ui->since->date(), zone), {}, {}, {}};
    if (m_ui->until->date() < m_ui->until->maximumDate())
        asked.until = endOfDay(m_ui->until->date(), zone);
    return asked;
}

void CompareDialog::compare()
{
    m_pause.stop();
    m_answer.cancel();
    m_ui->buttons->acceptButton()->setEnabled(false);
    std::optional<CompareAccess> asked = question();
    if (!asked) {
        m_model->setRows({});
        return m_ui->said->setText(tr("Choose a first day that is before the second."));
    }
    m_ui->said->setText(tr("Comparing…"));
    const auto rows = std::make_shared<QVector<QVariantList>>();
    asked->take = [rows](const WayDifference &difference) {
        if (rows->size() < DifferencesModel::MostRows)
            rows->append(DifferencesModel::fields().values(difference));
        return true;
    };
    m_answer.ask(m_context.workspace().read(*asked), [this, rows](const Result<qint64> &taken) {
        m_model->setRows(taken ? *rows : QVector<QVariantList>());
        m_ui->differences->resizeColumnsToContents();
        m_ui->buttons->acceptButton()->setEnabled(taken && *taken > 0);
        if (!taken)
            m_ui->said->setText(errorText(taken.error()));
        else if (*taken > DifferencesModel::MostRows)
            m_ui->said->setText(tr("%Ln difference(s); the first ones are shown, a file has all of them.", nullptr, int(*taken)));
        else
            m_ui->said->setText(*taken == 0 ? tr("Access is as it was.") : tr("%Ln difference(s)", nullptr, int(*taken)));
    });
}

void CompareDialog::save()
{
    const std::optional<CompareAccess> asked = question();
    if (!asked)
        return;
    const QString name = tr("access from %1 to %2").arg(m_ui->since->date().toString(Qt::ISODate), m_ui->until->date().toString(Qt::ISODate));
    const FileQuestion file {windowTitle(), {tr("Excel workbook (*.xlsx)"), tr("CSV file (*.csv)"), tr("JSON file (*.json)")}, name + u".xlsx"_s};
    m_context.files().save(this, file, [this, asked = *asked](const QString &path) { saveAs(path, asked); });
}

void CompareDialog::saveAs(const QString &path, const CompareAccess &asked)
{
    followWriting(m_context, path, m_context.workspace().read(DifferencesExport {asked.since, asked.until, asked.text, path}));
    accept();
}

} // namespace muster
