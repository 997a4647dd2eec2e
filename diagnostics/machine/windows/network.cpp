// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/windows/errors.h"
#include "diagnostics/machine/windows/parts.h"
#include "diagnostics/machine/windows/win32.h"

#include <iphlpapi.h>
#include <ws2tcpip.h>

namespace da::machine::windows {
namespace {

QString addressText(const SOCKET_ADDRESS &address)
{
    const sockaddr *generic = address.lpSockaddr;
    if (!generic)
        return {};
    wchar_t text[INET6_ADDRSTRLEN + 1] = {};
    if (generic->sa_family == AF_INET) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(address.lpSockaddr);
        return fromWide(InetNtopW(AF_INET, &v4->sin_addr, text, INET6_ADDRSTRLEN));
    }
    if (generic->sa_family == AF_INET6) {
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(address.lpSockaddr);
        return fromWide(InetNtopW(AF_INET6, &v6->sin6_addr, text, INET6_ADDRSTRLEN));
    }
    return {};
}

NetworkAdapter adapterOf(const IP_ADAPTER_ADDRESSES &adapter)
{
    NetworkAdapter out;
    out.name = fromWide(adapter.FriendlyName);
    const QString guid = QString::fromLatin1(adapter.AdapterName).toLower();
    if (guid.startsWith(u'{') && guid.endsWith(u'}'))
        out.interfaceGuid = guid;
    out.connected = adapter.OperStatus == IfOperStatusUp;
    for (const auto *address = adapter.FirstUnicastAddress; address; address = address->Next) {
        const QString text = addressText(address->Address);
        if (!text.isEmpty())
            out.addresses.push_back(text);
    }
    return out;
}

} // namespace

Read<Network> readNetwork()
{
    constexpr ULONG kFlags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST |
                             GAA_FLAG_SKIP_DNS_SERVER | GAA_FLAG_INCLUDE_ALL_INTERFACES;
    QByteArray bytes(32 * 1024, '\0');
    ULONG error = ERROR_BUFFER_OVERFLOW;
    for (int attempt = 0; attempt < 5 && error == ERROR_BUFFER_OVERFLOW; ++attempt) {
        ULONG size = ULONG(bytes.size());
        error = GetAdaptersAddresses(AF_UNSPEC, kFlags, nullptr,
                                     reinterpret_cast<IP_ADAPTER_ADDRESSES *>(bytes.data()), &size);
        if (error == ERROR_BUFFER_OVERFLOW)
            bytes.resize(qsizetype(size) + 1024);
    }
    Network out;
    if (error == ERROR_NO_DATA)
        return out;
    if (error != ERROR_SUCCESS)
        return unreadableFrom(error, u"GetAdaptersAddresses");
    const auto *first = reinterpret_cast<const IP_ADAPTER_ADDRESSES *>(bytes.constData());
    for (const auto *adapter = first; adapter; adapter = adapter->Next)
        if (adapter->IfType != IF_TYPE_SOFTWARE_LOOPBACK)
            out.adapters.push_back(adapterOf(*adapter));
    return out;
}

} // namespace da::machine::windows
