// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/session/place_new.h"

#include <QDir>
#include <cwchar>

namespace da::session {

// The C library of Windows refuses a name that is taken (documentation of _wrename), unlike POSIX.
bool placeNew(const QString &from, const QString &to)
{
    const std::wstring source = QDir::toNativeSeparators(from).toStdWString();
    const std::wstring target = QDir::toNativeSeparators(to).toStdWString();
    return ::_wrename(source.c_str(), target.c_str()) == 0;
}

} // namespace da::session
