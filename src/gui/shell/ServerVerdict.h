// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/server/TryServer.h"

#include <QCoreApplication>

namespace muster {

// What came of a trial, in words, and which part of the form it is about.
struct ServerVerdict
{
    Q_DECLARE_TR_FUNCTIONS(ServerVerdict)

public:
    enum class About { Server, Security, Place, SignIn, Whole };
    enum class Tone { Good, Quiet, Bad };
    About about = About::Whole;
    Tone tone = Tone::Quiet;
    QString text {};

    static ServerVerdict of(const ServerTrial &trial, const ServerAnswer &answer);

private:
    static ServerVerdict ofReach(const Reach &reach, const Error &error);
    static ServerVerdict ofError(const ServerTrial &trial, const ServerAnswer &answer);
    static QString foundText(const FoundWorkspace &found);
};

} // namespace muster
