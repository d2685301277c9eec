// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace muster {

// The rows with the smallest number first, those that are alike as they came; NumberColumn::Null before all. Takes four bytes a row.
std::vector<quint32> sortedRows(std::vector<quint32> rows, const std::vector<qint64> &numbers);

} // namespace muster
