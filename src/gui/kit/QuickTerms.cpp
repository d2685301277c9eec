// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/QuickTerms.h"

#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/ToggleChip.h"

#include <QButtonGroup>

namespace muster {

QuickTerms::QuickTerms(const QVector<QuickTerm> &terms, QWidget *parent)
    : QWidget(parent)
    , m_terms(terms)
    , m_chips(new QButtonGroup(this))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QuickTerm &term : terms) {
        auto *chip = new ToggleChip(term.words, this);
        m_chips->addButton(chip, int(m_chips->buttons().size()));
        flow->addWidget(chip);
    }
    clear();
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

QString QuickTerms::term() const
{
    return m_terms.at(m_chips->checkedId()).term;
}

bool QuickTerms::isAtFirst() const
{
    return m_chips->checkedId() == 0;
}

void QuickTerms::clear()
{
    m_chips->button(0)->setChecked(true);
}

} // namespace muster
