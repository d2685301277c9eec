// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/CsvTable.h"

#include <functional>

namespace muster {

// People as they are pasted, as a table with a header, so that they are read like those of a file. Understood are
// - rows of a spreadsheet or a CSV file, with a header in any order, or without one: addresses are known by their @, roles
//   by `isRole`, the rest are first name, last name and role;
// - addresses as a mail or an address book writes them: Ann Lee <ann@x.example>; "Ray, Bob" <bob@x.example>.
// Every person is a row, and nothing that was pasted is left out. CsvNoHeader where there is nothing.
class PastedText
{
public:
    using IsRole = std::function<bool(const QString &text)>; // a role, or several

    static Result<CsvTable> table(const QString &text, const IsRole &isRole);
};

} // namespace muster
