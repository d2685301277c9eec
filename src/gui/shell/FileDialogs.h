// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/FileChoice.h"

namespace muster {

// Files chosen with the system's dialogs.
class FileDialogs : public FileChoice
{
public:
    void open(QWidget *parent, const FileQuestion &question, Answer answer) override;
    void save(QWidget *parent, const FileQuestion &question, Answer answer) override;
};

} // namespace muster
