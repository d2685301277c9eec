// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace muster {

// What this program is, which version, and its licence.
class AboutDialog
{
public:
    static void show(QWidget *parent);
};

} // namespace muster
