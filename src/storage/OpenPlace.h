// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace muster {

class Database;

// Where a workspace stands while it is open: whether it still does. May be used from any thread.
class OpenPlace
{
public:
    virtual ~OpenPlace() = default;

    virtual QString path() const = 0; // or location
    virtual bool isIntact() = 0; // there, and what it was
    virtual bool isLost() const = 0; // isIntact() has found that it is not what it was

    // The last thing that is asked: no connection is open any more but this one, where there is one. Who writes here brings
    // everything in order; who might have, but has not brought it up to date yet, leaves it as it was found.
    enum class As { Reader, FutureWriter, Writer };
    virtual void leave(std::unique_ptr<Database> writer, As as) = 0;
};

} // namespace muster
