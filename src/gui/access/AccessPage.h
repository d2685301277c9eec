// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ListPage.h"

namespace muster {

// Who has access to what, by which way and since when: a row for each way (A5).
class AccessPage final : public ListPage
{
    Q_OBJECT

public:
    AccessPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);

    static PageFactory factory();
};

} // namespace muster
