// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace muster {

class PermissionsModel;

// The matrix: modules that are folded at first, and a column for each role. Space ticks, Enter unfolds.
class PermissionsTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit PermissionsTree(QWidget *parent = nullptr);

    void setPermissions(PermissionsModel &model);
    void unfoldAtFirst(bool everything); // those of which some are permitted and some are not: all and none need no telling
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PermissionsModel *m_permissions = nullptr;
};

} // namespace muster
