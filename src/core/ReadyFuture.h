// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace muster {

// A future that has its value already. Qt calls it otherwise from 6.6 on, and warns of the old name.
template <typename T> QFuture<std::decay_t<T>> readyFuture(T &&value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    return QtFuture::makeReadyValueFuture(std::forward<T>(value));
#else
    return QtFuture::makeReadyFuture(std::forward<T>(value));
#endif
}

} // namespace muster
