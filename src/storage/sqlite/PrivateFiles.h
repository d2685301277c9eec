// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// A way of SQLite to a database file in which everything may be written and nothing is: what is written goes to a file of
// its own that ends with the connection. Nothing of the workspace is copied, locked or touched, so one row of a large file
// costs what the row costs, and others read and write meanwhile as if nobody was there.
//
// It leans on how write-ahead logs work (https://www.sqlite.org/walformat.html): as long as an ordinary reader holds a view,
// nothing that this view needs is overwritten, neither in the file nor in the log. So this connection may read both by a copy
// of the log's index, take no lock, and append to a log of its own. Whoever uses it holds such a reader open all the while
// (see PrivateView), which must have begun before; and what is written must never be committed.
namespace PrivateFiles {

// For the URI of a database: "vfs=…". Registered the first time it is asked for.
QString vfsName();
QString ordinaryVfsName();

// Where SQLite puts the temporary files that what is written goes to.
QString folder();

} // namespace PrivateFiles

} // namespace muster
