// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/codes/error_catalogue.h"

#include <QCoreApplication>

namespace da::formats {
namespace {

// What articles and field reports say about IP-HTTPS. Names are those of winerror.h and winsock2.h.
// The words are about IP-HTTPS: the system's own text for 0x34, for one, would send people to
// rename the computer (KB2980660).
constexpr ErrorCodeEntry kDocumented[] = {
    {{0x0},
     "NO_ERROR",
     CodeKind::Success,
     true,
     {"code.0x0.meaning",
      QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS tunnel is up. If the company still cannot be "
                                     "reached, the fault lies above the tunnel.")},
     {"code.0x0.next",
      QT_TRANSLATE_NOOP("da-wizard",
                        "Look at what DirectAccess itself reports: Get-DAConnectionStatus.")},
     "Field reports of IP-HTTPS status 0x0"},
    {{0x32},
     "ERROR_NOT_SUPPORTED",
     CodeKind::Creation,
     true,
     {"code.0x32.meaning",
      QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS is switched off on this computer, or was given the "
                                     "settings of a server, so Windows made no interface for it.")},
     {"code.0x32.next",
      QT_TRANSLATE_NOOP("da-wizard",
                        "Look at the value DisabledComponents under Tcpip6\\Parameters, then at "
                        "the IP-HTTPS settings from the company.")},
     "Behaviour of the IP Helper service; KB929852"},
    {{0x34},
     "ERROR_DUP_NAME",
     CodeKind::Creation,
     true,
     {"code.0x34.meaning",
      QT_TRANSLATE_NOOP("da-wizard",
                        "Windows could not create the IP-HTTPS interface: an interface or a "
                        "setting that is already there conflicts with it. "
                        "The name of the computer is not meant.")},
     {"code.0x34.next",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "Look for a left-over IP-HTTPS device, left-over settings, or switched-off IPv6 parts.")},
     "KB2980660"},
    {{0x103},
     "ERROR_NO_MORE_ITEMS",
     CodeKind::Connection,
     true,
     {"code.0x103.meaning",
      QT_TRANSLATE_NOOP("da-wizard",
                        "No usable certificate was found. The name in the address and the "
                        "certificate do not match, or the certificate has unwanted extra data.")},
     {"code.0x103.next",
      QT_TRANSLATE_NOOP("da-wizard",
                        "Compare the certificate's names with the host in the IP-HTTPS address.")},
     "KB2980635"},
    {{0x193},
     "HTTP status 403",
     CodeKind::Connection,
     true,
     {"code.0x193.meaning",
      QT_TRANSLATE_NOOP("da-wizard", "The server answered with HTTP status 403. Windows' own "
                                     "assistant reads this as a certificate error.")},
     {"code.0x193.next",
      QT_TRANSLATE_NOOP("da-wizard", "Check the certificates on the server and on this computer.")},
     "Behaviour of the Network Connectivity Assistant"},
    {{0x4be},
     "ERROR_INVALID_NETNAME",
     CodeKind::Settings,
     true,
     {"code.0x4be.meaning",
      QT_TRANSLATE_NOOP("da-wizard", "The address of the IP-HTTPS server is not valid. Usually an "
                                     "IP address was entered where a name is needed.")},
     {"code.0x4be.next",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "The administrator enters a full name instead and applies the policy again.")},
     "KB2980627"},
    {{0x643},
     "ERROR_INSTALL_FAILURE",
     CodeKind::Creation,
     true,
     {"code.0x643.meaning",
      QT_TRANSLATE_NOOP("da-wizard",
                        "Windows could not set up the IP-HTTPS interface: an interface or a "
                        "setting that is already there conflicts with it.")},
     {"code.0x643.next",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "Look for a left-over IP-HTTPS device, left-over settings, or switched-off IPv6 parts.")},
     "KB2980660"},
    {{0x274c},
     "WSAETIMEDOUT",
     CodeKind::Connection,
     true,
     {"code.0x274c.meaning",
      QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS server did not answer in time.")},
     {"code.0x274c.next",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "Check that the network lets TCP port 443 through and that the server is up.")},
     "Field reports of IP-HTTPS time-outs"},
    {{0x274d},
     "WSAECONNREFUSED",
     CodeKind::Connection,
     true,
     {"code.0x274d.meaning",
      QT_TRANSLATE_NOOP("da-wizard", "The connection to the IP-HTTPS server was refused, or the "
                                     "server's name leads to the wrong place.")},
     {"code.0x274d.next",
      QT_TRANSLATE_NOOP("da-wizard", "Check the server's name and the name resolution policy.")},
     "KB3056560; KB3052855"},
    {{0x2af9},
     "WSAHOST_NOT_FOUND",
     CodeKind::Connection,
     true,
     {"code.0x2af9.meaning",
      QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS server was not found: a proxy stands in the "
                                     "way, its name cannot be resolved, or a firewall blocks it.")},
     {"code.0x2af9.next",
      QT_TRANSLATE_NOOP("da-wizard", "Check the proxy settings of the user, of the system and of "
                                     "WinHTTP, then the server's name and TCP port 443.")},
     "KB2980635"},
    {{0x2afc},
     "WSANO_DATA",
     CodeKind::Connection,
     true,
     {"code.0x2afc.meaning",
      QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS server's name has no usable address: name "
                                     "resolution or a proxy stands in the way.")},
     {"code.0x2afc.next",
      QT_TRANSLATE_NOOP("da-wizard", "Check that the server's public name is resolved outside the "
                                     "company, then the proxy settings.")},
     "KB2980635; KB3056560; KB3052855"},
    {{0x90320},
     "SEC_I_INCOMPLETE_CREDENTIALS",
     CodeKind::Connection,
     true,
     {"code.0x90320.meaning",
      QT_TRANSLATE_NOOP("da-wizard", "The secure connection was not set up. Usually the server "
                                     "asked for a certificate that this computer does not have.")},
     {"code.0x90320.next",
      QT_TRANSLATE_NOOP(
          "da-wizard", "Check the computer's certificate, and any device in front of the server.")},
     "Field reports of IP-HTTPS behind load balancers"},
    {{0x80090326},
     "SEC_E_ILLEGAL_MESSAGE",
     CodeKind::Connection,
     true,
     {"code.0x80090326.meaning",
      QT_TRANSLATE_NOOP("da-wizard", "The secure connection broke while it was being set up. Often "
                                     "a load balancer in front of the server is the cause.")},
     {"code.0x80090326.next",
      QT_TRANSLATE_NOOP("da-wizard",
                        "The administrator checks the load balancer, or takes a network trace.")},
     "Field reports of IP-HTTPS behind load balancers"},
    {{0x80092013},
     "CRYPT_E_REVOCATION_OFFLINE",
     CodeKind::Connection,
     true,
     {"code.0x80092013.meaning",
      QT_TRANSLATE_NOOP("da-wizard",
                        "The list of revoked certificates cannot be reached, so Windows 7 refuses "
                        "the server. Later versions do not insist on it.")},
     {"code.0x80092013.next",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "The administrator publishes the revocation list where it can be reached from outside.")},
     "KB2980672"},
    {{0x800b0101},
     "CERT_E_EXPIRED",
     CodeKind::Connection,
     true,
     {"code.0x800b0101.meaning",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "The server's certificate has expired, or the clock of this computer is wrong.")},
     {"code.0x800b0101.next",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "Check the date on this computer; then the administrator renews the certificate.")},
     "Field reports of expired IP-HTTPS certificates"},
    {{0x800b0109},
     "CERT_E_UNTRUSTEDROOT",
     CodeKind::Connection,
     true,
     {"code.0x800b0109.meaning",
      QT_TRANSLATE_NOOP("da-wizard",
                        "This computer does not trust the issuer of the server's certificate.")},
     {"code.0x800b0109.next",
      QT_TRANSLATE_NOOP("da-wizard",
                        "The administrator puts the issuer's certificate on this computer.")},
     "KB2980667"},
};

} // namespace

std::span<const ErrorCodeEntry> documentedErrorCodes()
{
    return kDocumented;
}

} // namespace da::formats
