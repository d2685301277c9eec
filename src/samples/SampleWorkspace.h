// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Progress.h"
#include "core/Result.h"

namespace muster {

struct SampleOptions
{
    int users = 1024; // with the owner
    quint32 seed = 7;
    qint64 until = 0; // UTC milliseconds: when the story ends; 0: today, at midnight UTC
    QString headsFolder; // as OpenOptions::headsFolder
};

// Makes a workspace like one that has been in use for a year: people with names in many scripts, groups of very unequal
// size, projects with teams, a few of everything that is worth noticing, and an audit trail.
//
// The same options make the same rows, IDs and hashes. Blocks for as long as it takes (about a second for a thousand
// users). FileExists, Cancelled and what Workspace::create and apply may say; leaves no file behind when it fails, or is killed.
Result<void> makeSample(const QString &path, const SampleOptions &options = {}, const ProgressHook &progress = {});

} // namespace muster
