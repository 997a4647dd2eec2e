// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/windows/win32.h"

#include <utility>

namespace da::machine::windows {

/// Owns one handle. Kind names its type, what "none" is and how it is closed.
template <class Kind>
class UniqueHandle final {
public:
    using Type = typename Kind::Type;

    UniqueHandle() = default;
    explicit UniqueHandle(Type handle) : m_handle(handle) {}
    UniqueHandle(UniqueHandle &&other) noexcept : m_handle(other.release()) {}
    UniqueHandle &operator=(UniqueHandle &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    UniqueHandle(const UniqueHandle &) = delete;
    UniqueHandle &operator=(const UniqueHandle &) = delete;
    ~UniqueHandle() { reset(); }

    [[nodiscard]] Type get() const { return m_handle; }
    [[nodiscard]] explicit operator bool() const { return m_handle != Kind::none(); }
    /// For functions that give a handle out.
    [[nodiscard]] Type *put()
    {
        reset();
        return &m_handle;
    }
    void reset(Type handle = Kind::none())
    {
        const Type old = std::exchange(m_handle, handle);
        if (old != Kind::none())
            Kind::close(old);
    }
    [[nodiscard]] Type release() { return std::exchange(m_handle, Kind::none()); }

private:
    Type m_handle = Kind::none();
};

struct KernelKind final {
    using Type = HANDLE;
    static Type none() { return nullptr; }
    static void close(Type handle) { CloseHandle(handle); }
};
using UniqueKernel = UniqueHandle<KernelKind>;

struct RegistryKind final {
    using Type = HKEY;
    static Type none() { return nullptr; }
    static void close(Type handle) { RegCloseKey(handle); }
};
using UniqueRegistry = UniqueHandle<RegistryKind>;

struct ServiceKind final {
    using Type = SC_HANDLE;
    static Type none() { return nullptr; }
    static void close(Type handle) { CloseServiceHandle(handle); }
};
using UniqueService = UniqueHandle<ServiceKind>;

struct LocalKind final {
    using Type = void *;
    static Type none() { return nullptr; }
    static void close(Type memory) { LocalFree(memory); }
};
using UniqueLocal = UniqueHandle<LocalKind>;

} // namespace da::machine::windows
