// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace da::wizard {

/// The program's icon, painted at every size that is asked for: two computers and the path between.
[[nodiscard]] QIcon applicationIcon();

} // namespace da::wizard
