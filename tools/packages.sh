# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034

# What this project needs of Debian 12. The one list.

# To build and test.
build_packages=(
  g++ cmake ninja-build pkg-config ccache
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qt6-translations-l10n qcoro-qt6-dev catch2 libvalijson-dev libarchive-dev fonts-dejavu
)
# To check: second compiler, sanitizers, format, lint, pictures.
check_packages=(
  clang-19 clang-tidy-19 clang-format-19 libclang-rt-19-dev python3
  xvfb xauth imagemagick fonts-noto-core fonts-noto-cjk
)
# To build the Windows programs here, and to run them.
windows_packages=(
  g++-mingw-w64-x86-64-posix libz-mingw-w64-dev dpkg-dev python3 openssl osslsigncode
  wine wine64 libgnutls30 xvfb xauth x11-utils imagemagick
)

missing_packages() {
  local name
  for name in "$@"; do
    [[ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" == installed ]] || echo "$name"
  done
}

# Installs what is missing of the named packages, and says so.
ensure_packages() {
  local -a missing
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -gt 0 ]] || return 0
  local -a root=()
  if [[ $EUID -ne 0 ]]; then
    command -v sudo >/dev/null || {
      echo "These packages are missing and only root can install them:" >&2
      echo "  apt-get install ${missing[*]}" >&2
      return 1
    }
    root=(sudo)
  fi
  echo "Installing from Debian: ${missing[*]}"
  "${root[@]}" apt-get -q update
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -q install -y --no-install-recommends "${missing[@]}"
}
