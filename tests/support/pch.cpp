// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
// Exists to give the precompiled header a target; see CMakeLists.txt.
