# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT

# What every target of this project is compiled with.
add_library(da_options INTERFACE)
target_include_directories(da_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(da_options INTERFACE
  DA_WIZARD_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH)
if(WIN32)
  # Windows 10, as Qt 6 itself needs.
  target_compile_definitions(da_options INTERFACE
    _WIN32_WINNT=0x0A00 NOMINMAX WIN32_LEAN_AND_MEAN LIBARCHIVE_STATIC)
endif()
if(MINGW)
  # At -Os GCC 12 takes every std::optional that is compared for one that was never set. And without
  # -fno-ipa-modref it leaves out stores to small structs that are passed by value, so that what
  # is called reads whatever stood there (seen in code_page_guess.cpp: Korean taken for Chinese).
  target_compile_options(da_options INTERFACE -Wno-maybe-uninitialized -fno-ipa-modref)
  # In C++23 the header of GCC 12 has type_info::operator== inline, and its static library has it too.
  target_link_options(da_options INTERFACE -static -s -Wl,--allow-multiple-definition)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(da_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wimplicit-fallthrough)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # std::stable_sort of libstdc++ 12 uses what the library itself calls deprecated.
  target_compile_options(da_options INTERFACE -Wno-deprecated-declarations)
endif()
if(DA_WIZARD_SANITIZE)
  target_compile_options(da_options INTERFACE
    -fsanitize=${DA_WIZARD_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(da_options INTERFACE -fsanitize=${DA_WIZARD_SANITIZE})
endif()

# da_library(<name> SOURCES ... USES ...): one static library per folder. USES is what the
# folder may know; what is not listed there does not link.
function(da_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC da_options ${ARG_USES})
  # The coroutine forms that are permitted here were tried at -O0 and -O2. At -Os programs of mingw's
  # GCC 12 died now and then.
  if(MINGW AND "QCoro6::Coro" IN_LIST ARG_USES)
    target_compile_options(${name} PRIVATE -O2)
  endif()
endfunction()

# da_test(<name> SOURCES ... USES ...): one Catch2 program per folder of tests.
function(da_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
  # Qt's own, because in a static build it brings the plugins.
  qt_add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE da_test_support ${ARG_USES})
  target_precompile_headers(${name} REUSE_FROM da_test_pch)
  if(WIN32)
    # A static program has the platforms that were linked into it, and tests have no screen.
    qt_import_plugins(${name} INCLUDE Qt6::QOffscreenIntegrationPlugin)
  endif()
  if(CMAKE_CROSSCOMPILING)
    # A whole program at once; and a program that died may still end with 0 under Wine. What the
    # programs themselves do when they start: no compiled patterns. Wine keeps QT_... of Linux away
    # from Windows programs and takes WINEQT_... instead.
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
      PASS_REGULAR_EXPRESSION "All tests passed" TIMEOUT 600
      ENVIRONMENT WINEQT_ENABLE_REGEXP_JIT=0)
  else()
    # Sanitizers are slow; without them nothing takes a tenth of this.
    catch_discover_tests(${name} PROPERTIES ENVIRONMENT QT_QPA_PLATFORM=offscreen TIMEOUT 300)
  endif()
endfunction()
