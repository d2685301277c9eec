// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QCommandLineParser>

namespace muster {

enum Exit { Done = 0, Failed = 1, WrongUsage = 2 };

// A command line, taken apart.
struct Invocation
{
    const QCommandLineParser &options; // the command's own
    QStringList arguments; // after the command's name
    QString workspace; // location; empty when none was given
    QString operatorEmail;
    QString reason;
};

// One word after "musterctl".
struct Subcommand
{
    QString name;
    QString arguments; // how they are written in help: "FILE"
    int atLeast = 0; // arguments
    int atMost = 0;
    bool needsWorkspace = true;
    QString about; // one line
    QList<QCommandLineOption> options {};
    Result<Exit> (*run)(const Invocation &) = nullptr;
    QString withoutWorkspace {}; // an option with which it needs no workspace all the same
};

} // namespace muster
