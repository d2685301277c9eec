// SPDX-License-Identifier: GPL-3.0-or-later
// The headers of tests are compiled with it, see tests/CMakeLists.txt.
