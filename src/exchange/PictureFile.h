// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>

namespace muster {

// Pictures of people, as they come: PNG or JPEG. What is kept is made anew, so that it carries nothing else (where it was taken, by what, when).
namespace PictureFile {

constexpr int Side = 128; // pixels, of what is kept: a square from the middle
constexpr int LargestSide = 12'000; // of what is read
constexpr qsizetype LargestBytes = 20 * 1024 * 1024;

Result<QByteArray> made(const QByteArray &given); // PNG; PictureUnreadable, PictureTooLarge

} // namespace PictureFile

} // namespace muster
