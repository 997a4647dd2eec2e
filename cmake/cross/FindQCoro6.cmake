# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT

# QCoro of the host, without its libraries: tasks, futures and generators are headers alone.
add_library(QCoro6::Coro INTERFACE IMPORTED)
target_include_directories(QCoro6::Coro INTERFACE
  ${DA_HOST_HEADERS}/qcoro6 ${DA_HOST_HEADERS}/qcoro6/qcoro ${DA_HOST_HEADERS}/qcoro6/QCoro)
target_compile_features(QCoro6::Coro INTERFACE cxx_std_20)
target_link_libraries(QCoro6::Coro INTERFACE Qt6::Core)
set(QCoro6_FOUND TRUE)
