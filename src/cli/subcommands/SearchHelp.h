// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace muster {

// What queries understand, as “musterctl help search” tells it.
class SearchHelp
{
    Q_DECLARE_TR_FUNCTIONS(SearchHelp)

public:
    static void print();

private:
    static void printForms();
    static void printFields();
};

} // namespace muster
