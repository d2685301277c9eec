// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace muster {

class BusyLine;
class IconButton;

// A card: header (title, quiet count, tools at the end), rows below it, body, footer.
class PanelFrame final : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)

public:
    explicit PanelFrame(const QString &title, QWidget *parent = nullptr);
    explicit PanelFrame(QWidget *parent); // for forms: they set the title, and the body by addpagemethod

    void setTitle(const QString &title);
    QString title() const;
    void setCount(const QString &words); // "1,009 shown · 3 selected"
    void setBusy(bool busy); // something is being read: shown below the header when it takes a while

    IconButton *addTool(QAction *action, bool primary = false);
    void addTool(QWidget *tool);

    QHBoxLayout *addBar(); // a row between header and body, with margins and a hairline below: search, filters
    void setBody(QWidget *body); // fills the rest
    QHBoxLayout *footer(); // made when first asked for

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *addLine();

    QVBoxLayout *m_rows;
    QHBoxLayout *m_header;
    QLabel *m_title;
    QLabel *m_count;
    BusyLine *m_busy;
    QWidget *m_body = nullptr;
    QHBoxLayout *m_footer = nullptr;
};

} // namespace muster
