# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT

# Catch2 of the host: version 2 is one header.
add_library(Catch2::Catch2 INTERFACE IMPORTED)
target_include_directories(Catch2::Catch2 INTERFACE ${DA_HOST_HEADERS})
set(Catch2_FOUND TRUE)
