// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ColumnChoices.h"

#include "core/Text.h"
#include "texts/Titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostShown = 40; // of a heading, in average letters

} // namespace

ColumnChoices::ColumnChoices(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus); // its boxes have it
    setAccessibleName(tr("What the columns mean"));
}

QSize ColumnChoices::sizeHint() const
{
    const int bar = horizontalScrollBar()->sizeHint().height();
    return {400, (widget() ? widget()->sizeHint().height() : 0) + bar};
}

// The boxes stay as long as the columns do: one of them has the focus.
void ColumnChoices::showColumns(const QStringList &header, const ImportColumns &columns)
{
    if (m_header != header || m_combos.isEmpty())
        makeColumns(header);
    for (int column = 0; column < int(m_combos.size()); ++column) {
        const std::optional<Field> field = columns.fieldOf(column);
        m_combos.at(column)->setCurrentIndex(std::max(0, m_combos.at(column)->findData(field ? keyOf(*field) : QString())));
    }
}

void ColumnChoices::makeColumns(const QStringList &header)
{
    m_header = header;
    m_combos.clear();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (int column = 0; column < int(header.size()); ++column) {
        const QString heading = header.at(column).isEmpty() ? tr("Column %L1").arg(column + 1) : header.at(column);
        const QString shown = fontMetrics().elidedText(quotedText(heading), Qt::ElideMiddle, MostShown * fontMetrics().averageCharWidth());
        auto *label = new QLabel(QString(shown).replace(u'&', u"&&"_s), row);
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(quotedText(heading).toHtmlEscaped());
        QComboBox *combo = makeCombo(heading, column);
        combo->setParent(row);
        label->setBuddy(combo);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(label);
        pair->addWidget(combo);
        layout->addLayout(pair);
        m_combos.append(combo);
    }
    layout->addStretch();
    setWidget(row);
    updateGeometry();
}

QComboBox *ColumnChoices::makeCombo(const QString &heading, int column)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(tr("Meaning of the column “%1”").arg(quotedText(heading)));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->addItem(tr("(left out)", "column"), QString());
    for (const FieldDefinition &field : columnsOf(Table::Users)) {
        if (field.is(FieldDefinition::Importable))
            combo->addItem(columnTitle(Table::Users, field.field), QString::fromLatin1(field.key));
    }
    connect(combo, &QComboBox::activated, this, [this, combo, column] {
        Q_EMIT chosen(ImportColumns::nameOf(m_header, column), combo->currentData().toString());
    });
    return combo;
}

} // namespace muster
