// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace muster {

class Database;

// How a workspace stands that is open: in its place; no longer there, a file that was deleted, moved or replaced; or on a server that
// does not answer. What was read is still shown.
enum class Standing { There, Gone, Unreachable };

// As long as it lives.
class News
{
public:
    virtual ~News() = default;
};

// Where a workspace stands while it is open: whether it still does. May be used from any thread.
class OpenPlace
{
public:
    virtual ~OpenPlace() = default;

    virtual QString path() const = 0; // or location
    virtual bool isIntact() = 0; // there, and what it was
    virtual bool isLost() const = 0; // isIntact() has found that it is not what it was

    // Calls `heard`, on a thread of its own, whenever something may be new, or the place has been lost or found again. Null where
    // nobody tells: then one looks.
    virtual std::unique_ptr<News> listen(const std::function<void()> &heard)
    {
        Q_UNUSED(heard);
        return {};
    }

    // The last thing that is asked: no connection is open any more but this one, where there is one. Who writes here brings
    // everything in order; who might have, but has not brought it up to date yet, leaves it as it was found.
    enum class As { Reader, FutureWriter, Writer };
    virtual void leave(std::unique_ptr<Database> writer, As as) = 0;
};

} // namespace muster
