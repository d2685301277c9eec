// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PanelFrame.h"

#include "gui/theme/Colours.h"
#include "gui/widgets/BusyLine.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/IconButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace muster {

namespace {

constexpr int Radius = 8;
constexpr int HeaderHeight = 46;
constexpr int BarMargin = 9;
constexpr int FooterHeight = 32;

// One pixel high, in the colour of lines at the time it draws.
class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), colours().line); }
};

} // namespace

PanelFrame::PanelFrame(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
    , m_header(new QHBoxLayout)
    , m_title(new ElidedLabel)
    , m_count(new ElidedLabel)
    , m_busy(new BusyLine)
{
    m_rows->setContentsMargins(1, 1, 1, Radius - 1);
    m_rows->setSpacing(0);
    m_title->setProperty("look", "title");
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // whole, while there is room
    m_count->setProperty("look", "quiet");
    m_header->setContentsMargins(8, 0, 8, 0);
    m_header->setSpacing(6);
    m_header->addSpacing(6);
    m_header->addWidget(m_title);
    m_header->addSpacing(2);
    m_header->addWidget(m_count, 1);
    m_header->addStrut(HeaderHeight);
    m_rows->addLayout(m_header);
    m_rows->addWidget(m_busy);
    setTitle(title);
}

PanelFrame::PanelFrame(QWidget *parent)
    : PanelFrame(QString(), parent)
{
}

void PanelFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PanelFrame::title() const
{
    return m_title->text();
}

void PanelFrame::setCount(const QString &words)
{
    m_count->setText(words); // gives way to the tools when the panel is narrow
}

void PanelFrame::setBusy(bool busy)
{
    m_busy->setBusy(busy);
}

IconButton *PanelFrame::addTool(QAction *action, bool primary)
{
    auto *button = new IconButton(action, this);
    button->setPrimary(primary);
    addTool(button);
    return button;
}

void PanelFrame::addTool(QWidget *tool)
{
    m_header->addWidget(tool);
}

QHBoxLayout *PanelFrame::addBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(BarMargin, BarMargin - 1, BarMargin, BarMargin - 1);
    bar->setSpacing(8);
    const int at = m_body ? m_rows->indexOf(m_body) : m_rows->count();
    m_rows->insertLayout(at, bar);
    m_rows->insertWidget(at + 1, addLine());
    return bar;
}

void PanelFrame::setBody(QWidget *body)
{
    m_body = body;
    m_rows->insertWidget(m_footer ? m_rows->count() - 2 : m_rows->count(), body, 1);
}

QHBoxLayout *PanelFrame::footer()
{
    if (!m_footer) {
        m_rows->setContentsMargins(1, 1, 1, 1);
        m_rows->addWidget(addLine());
        m_footer = new QHBoxLayout;
        m_footer->setContentsMargins(10, 0, 10, 0);
        m_footer->setSpacing(12);
        m_footer->addStrut(FooterHeight);
        m_rows->addLayout(m_footer);
    }
    return m_footer;
}

void PanelFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().line);
    painter.setBrush(colours().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

QWidget *PanelFrame::addLine()
{
    return new Hairline(this);
}

} // namespace muster
