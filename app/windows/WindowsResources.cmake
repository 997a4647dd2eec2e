# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT

# da_windows_resources(<target> <description>): version, icon and manifest, as Windows shows and
# needs them. Elsewhere it does nothing.
function(da_windows_resources target description)
  if(NOT WIN32)
    return()
  endif()
  enable_language(RC)
  set(DA_NAME ${target})
  set(DA_DESCRIPTION ${description})
  configure_file(${PROJECT_SOURCE_DIR}/app/windows/program.rc.in
    ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc @ONLY)
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}.rc PROPERTIES OBJECT_DEPENDS
    "${PROJECT_SOURCE_DIR}/app/windows/da-wizard.ico;${PROJECT_SOURCE_DIR}/app/windows/program.manifest")
endfunction()
