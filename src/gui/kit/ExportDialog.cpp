// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ExportDialog.h"

#include "gui/kit/FollowWriting.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/WorkspaceContext.h"
#include "texts/Titles.h"
#include "kit/ui_ExportDialog.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster {

ExportDialog::ExportDialog(const TableQuery &query, const QVector<Column> &columns, qsizetype selected, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Export “%1”").arg(tableTitle(query.table)));
    m_ui->title->setText(windowTitle());
    m_ui->hint->setText(tr("The rows with the %Ln column(s) that the table shows.", nullptr, int(columns.size())));
    m_ui->rows->addItem(tr("All that the table finds"));
    if (selected > 0)
        m_ui->rows->addItem(tr("The %Ln that are selected", nullptr, int(selected)));
    m_ui->form->setRowVisible(m_ui->rows, selected > 0);
    int at = 0;
    for (const QString &ending : {u"xlsx"_s, u"csv"_s, u"json"_s})
        m_ui->format->setItemData(at++, ending);
    m_ui->delimiter->setItemData(0, u',');
    m_ui->delimiter->setItemData(1, u';');
    m_ui->delimiter->setCurrentIndex(QLocale().decimalPoint() == u","_s ? 1 : 0); // as Excel has it there
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::showOptions);
    showOptions();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::showOptions()
{
    const bool csv = ending() == "csv"_L1;
    m_ui->form->setRowVisible(m_ui->delimiter, csv);
    m_ui->form->setRowVisible(m_ui->mark, csv);
}

QString ExportDialog::ending() const
{
    return m_ui->format->currentData().toString();
}

bool ExportDialog::isOfSelection() const
{
    return m_ui->rows->currentIndex() == 1;
}

CsvOptions ExportDialog::csvOptions() const
{
    CsvOptions options;
    options.delimiter = m_ui->delimiter->currentData().toChar().toLatin1();
    options.mark = m_ui->mark->isChecked();
    return options;
}

void ExportDialog::open(WorkspaceContext &context, const TableQuery &query, const QVector<Column> &columns, const QVector<qint64> &selected)
{
    auto *dialog = new ExportDialog(query, columns, selected.size(), context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &context, [&context, dialog, query, columns, selected] {
        TableExport question {.query = query, .columns = columns, .path = {}, .csv = dialog->csvOptions(), .ids = dialog->isOfSelection() ? selected : QVector<qint64>()};
        const FileQuestion file {dialog->windowTitle(), {dialog->m_ui->format->currentText() + u" (*."_s + dialog->ending() + u')'},
            keyOf(query.table) + u'.' + dialog->ending()};
        context.files().save(context.window(), file, [&context, question](const QString &path) mutable {
            question.path = path;
            write(context, question);
        });
    });
    static_cast<QDialog *>(dialog)->open();
}

void ExportDialog::write(WorkspaceContext &context, const TableExport &question)
{
    followWriting(context, question.path, context.workspace().read(question));
}

} // namespace muster
