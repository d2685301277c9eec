// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>
#include <optional>

class QString;

namespace muster {

// What the File menu asks of the program: it concerns more than one window.
struct FileActions
{
    std::function<void()> create;
    std::function<void()> open;
    std::function<void(const QString &path)> openFile;
    std::function<void()> sample;
    std::function<void()> quit;
    std::function<void()> chooseOperator {}; // work as somebody else
    std::function<void()> connect {}; // to a workspace on a server
    std::function<void(std::optional<QDate> day)> lookAt {}; // the same as it was at the end of that day; none: as it is now
    std::function<void()> reopen {}; // the same in a new window: its words are others now
};

} // namespace muster
