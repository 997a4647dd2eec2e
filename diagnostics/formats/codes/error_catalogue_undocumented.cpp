// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/codes/error_catalogue.h"

#include <QCoreApplication>

namespace da::formats {
namespace {

constexpr Text kSendReport{
    "code.undocumented.next",
    QT_TRANSLATE_NOOP("da-wizard", "Pass the code and what was found on to the helpdesk.")};

constexpr ErrorCodeEntry plain(quint32 value, const char *name, CodeKind kind, Text meaning,
                               Text nextStep = kSendReport)
{
    return {{value}, name, kind, false, meaning, nextStep, ""};
}

// Known numbers that no article explains for IP-HTTPS: what the number says everywhere, and no
// more. Names are those of winerror.h and winsock2.h.
constexpr ErrorCodeEntry kUndocumented[] = {
    plain(0x57, "ERROR_INVALID_PARAMETER", CodeKind::Creation,
          {"code.0x57.meaning",
           QT_TRANSLATE_NOOP(
               "da-wizard",
               "A call got a wrong parameter. This code is not documented for IP-HTTPS.")}),
    plain(0x3e5, "ERROR_IO_PENDING", CodeKind::InProgress,
          {"code.0x3e5.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "Windows is still busy with it. This is not a fault. "
                                          "This code is not documented for IP-HTTPS.")},
          {"code.0x3e5.next", QT_TRANSLATE_NOOP("da-wizard", "Wait a minute and look again.")}),
    plain(0x490, "ERROR_NOT_FOUND", CodeKind::Settings,
          {"code.0x490.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "Something that was looked for was not found. This code "
                                          "is not documented for IP-HTTPS.")}),
    plain(0x54f, "ERROR_INTERNAL_ERROR", CodeKind::Creation,
          {"code.0x54f.meaning",
           QT_TRANSLATE_NOOP(
               "da-wizard",
               "Windows met an error inside itself. This code is not documented for IP-HTTPS.")}),
    plain(0x2743, "WSAENETUNREACH", CodeKind::Connection,
          {"code.0x2743.meaning",
           QT_TRANSLATE_NOOP(
               "da-wizard",
               "The network cannot be reached. This code is not documented for IP-HTTPS.")}),
    plain(0x2746, "WSAECONNRESET", CodeKind::Connection,
          {"code.0x2746.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "The other side broke off the connection. This code is "
                                          "not documented for IP-HTTPS.")}),
    plain(0x2751, "WSAEHOSTUNREACH", CodeKind::Connection,
          {"code.0x2751.meaning",
           QT_TRANSLATE_NOOP(
               "da-wizard",
               "The host cannot be reached. This code is not documented for IP-HTTPS.")}),
    plain(
        0x2afa, "WSATRY_AGAIN", CodeKind::Connection,
        {"code.0x2afa.meaning",
         QT_TRANSLATE_NOOP(
             "da-wizard",
             "The name could not be resolved for now. This code is not documented for IP-HTTPS.")}),
    plain(0x80090322, "SEC_E_WRONG_PRINCIPAL", CodeKind::Connection,
          {"code.0x80090322.meaning",
           QT_TRANSLATE_NOOP(
               "da-wizard",
               "The server's name does not fit. This code is not documented for IP-HTTPS.")}),
    plain(0x80090325, "SEC_E_UNTRUSTED_ROOT", CodeKind::Connection,
          {"code.0x80090325.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "The certificate comes from an issuer that is not "
                                          "trusted. This code is not documented for IP-HTTPS.")}),
    plain(
        0x80090328, "SEC_E_CERT_EXPIRED", CodeKind::Connection,
        {"code.0x80090328.meaning",
         QT_TRANSLATE_NOOP(
             "da-wizard", "A certificate has expired. This code is not documented for IP-HTTPS.")}),
    plain(0x80090331, "SEC_E_ALGORITHM_MISMATCH", CodeKind::Connection,
          {"code.0x80090331.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "Both sides have no common encryption method. This code "
                                          "is not documented for IP-HTTPS.")}),
    plain(0x80092010, "CRYPT_E_REVOKED", CodeKind::Connection,
          {"code.0x80092010.meaning",
           QT_TRANSLATE_NOOP(
               "da-wizard",
               "The certificate was revoked. This code is not documented for IP-HTTPS.")}),
    plain(0x80092012, "CRYPT_E_NO_REVOCATION_CHECK", CodeKind::Connection,
          {"code.0x80092012.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "Whether the certificate was revoked could not be "
                                          "checked. This code is not documented for IP-HTTPS.")}),
    plain(0x800b010a, "CERT_E_CHAINING", CodeKind::Connection,
          {"code.0x800b010a.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "The certificate's chain of issuers is not complete. "
                                          "This code is not documented for IP-HTTPS.")}),
    plain(0x800b010f, "CERT_E_CN_NO_MATCH", CodeKind::Connection,
          {"code.0x800b010f.meaning",
           QT_TRANSLATE_NOOP(
               "da-wizard",
               "The certificate is for another name. This code is not documented for IP-HTTPS.")}),
    plain(0x80190190, "HTTP_E_STATUS_BAD_REQUEST", CodeKind::Connection,
          {"code.0x80190190.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "The server answered with HTTP status 400. This code is "
                                          "not documented for IP-HTTPS.")}),
    plain(0x80190191, "HTTP_E_STATUS_DENIED", CodeKind::Connection,
          {"code.0x80190191.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "The server answered with HTTP status 401. This code is "
                                          "not documented for IP-HTTPS.")}),
    plain(0x80190193, "HTTP_E_STATUS_FORBIDDEN", CodeKind::Connection,
          {"code.0x80190193.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "The server answered with HTTP status 403. This code is "
                                          "not documented for IP-HTTPS.")}),
    plain(0x80190194, "HTTP_E_STATUS_NOT_FOUND", CodeKind::Connection,
          {"code.0x80190194.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "The server answered with HTTP status 404. This code is "
                                          "not documented for IP-HTTPS.")}),
    plain(0x80190195, "HTTP_E_STATUS_BAD_METHOD", CodeKind::Connection,
          {"code.0x80190195.meaning",
           QT_TRANSLATE_NOOP("da-wizard", "The server answered with HTTP status 405. This code is "
                                          "not documented for IP-HTTPS.")}),
};

} // namespace

std::span<const ErrorCodeEntry> undocumentedErrorCodes()
{
    return kUndocumented;
}

} // namespace da::formats
