// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace muster {

class WhoIsHere;
class WorkspaceContext;
struct Present;

// How many others have the workspace open; who, and what of it, when it is pressed. Not there while nobody is.
class HereButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit HereButton(WorkspaceContext &context, QWidget *parent = nullptr);

private:
    void showCount();
    void fill();
    QPoint popupPlace(const QSize &size) const;
    QString lineOf(const Present &one) const;

    WorkspaceContext &m_context;
    QMenu *m_menu;
};

} // namespace muster
