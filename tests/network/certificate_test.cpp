// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/network_probe/certificate_seen.h"

// Names, dates and addresses of a server, compared.
using namespace Qt::StringLiterals;
using namespace da::machine;

namespace {

ServerCertificate forNames(const QStringList &dnsNames, const QStringList &commonNames = {})
{
    ServerCertificate out;
    out.dnsNames = dnsNames;
    out.commonNames = commonNames;
    return out;
}

bool fits(const QString &pattern, const QString &host)
{
    return fitsHost(forNames({pattern}), host);
}

} // namespace

TEST_CASE("name_fits_whole_and_without_case")
{
    CHECK(fits(u"da.contoso.com"_s, u"da.contoso.com"_s));
    CHECK(fits(u"DA.Contoso.COM"_s, u"da.contoso.com"_s));
    CHECK(fits(u"da.contoso.com"_s, u"DA.contoso.com."_s));
    CHECK_FALSE(fits(u"da.contoso.com"_s, u"xda.contoso.com"_s));
    CHECK_FALSE(fits(u"contoso.com"_s, u"da.contoso.com"_s));
    CHECK_FALSE(fits(QString(), QString()));
}

TEST_CASE("star_stands_for_the_whole_first_label_alone")
{
    CHECK(fits(u"*.contoso.com"_s, u"da.contoso.com"_s));
    CHECK_FALSE(fits(u"*.contoso.com"_s, u"a.da.contoso.com"_s));
    CHECK_FALSE(fits(u"*.contoso.com"_s, u"contoso.com"_s));
    CHECK_FALSE(fits(u"*.contoso.com"_s, u".contoso.com"_s));
    CHECK_FALSE(fits(u"da.*.com"_s, u"da.contoso.com"_s));
    CHECK_FALSE(fits(u"d*.contoso.com"_s, u"da.contoso.com"_s));
    CHECK_FALSE(fits(u"*.com"_s, u"contoso.com"_s));
    CHECK_FALSE(fits(u"*"_s, u"contoso"_s));
    CHECK_FALSE(fits(u"*.*.com"_s, u"da.contoso.com"_s));
}

TEST_CASE("common_name_counts_only_without_alternative_names")
{
    CHECK(fitsHost(forNames({}, {u"da.contoso.com"_s}), u"da.contoso.com"_s));
    CHECK_FALSE(
        fitsHost(forNames({u"www.contoso.com"_s}, {u"da.contoso.com"_s}), u"da.contoso.com"_s));
}

TEST_CASE("address_fits_an_address_name_and_no_star")
{
    ServerCertificate certificate = forNames({u"*.2.3.4"_s, u"1.2.3.4"_s});
    CHECK_FALSE(fitsHost(certificate, u"1.2.3.4"_s));
    certificate.addressNames = {u"1.2.3.4"_s};
    CHECK(fitsHost(certificate, u"1.2.3.4"_s));
}

TEST_CASE("international_name_fits_in_either_form")
{
    CHECK(fits(u"da.xn--mller-kva.example"_s, u"da.müller.example"_s));
    CHECK(fits(u"da.müller.example"_s, u"da.xn--mller-kva.example"_s));
}

TEST_CASE("address_of_a_server_is_host_and_port_of_an_https_url")
{
    const auto of = [](QStringView url) {
        const auto address = serverAddressOf(url);
        return address ? address->text() : QString();
    };
    CHECK(of(u"https://da.contoso.com:443/IPHTTPS") == u"da.contoso.com:443"_s);
    CHECK(of(u" HTTPS://DA.contoso.com/IPHTTPS ") == u"da.contoso.com:443"_s);
    CHECK(of(u"https://da.contoso.com:44500/IPHTTPS") == u"da.contoso.com:44500"_s);
    CHECK(of(u"https://[2001:db8::1]:443/IPHTTPS") == u"[2001:db8::1]:443"_s);
    CHECK(of(u"about:blank").isEmpty());
    CHECK(of(u"http://da.contoso.com/").isEmpty());
    CHECK(of(u"https:///IPHTTPS").isEmpty());
    CHECK(of(u"https://da.contoso.com:0/").isEmpty());
    CHECK(of(u"https://da.contoso.com:99999/").isEmpty());
    CHECK(of(QString(u"https://"_s + QString(5000, u'a') + u"/"_s)).isEmpty());
}

TEST_CASE("address_of_a_server_comes_back_from_its_text")
{
    for (const QString &text : {u"da.contoso.com:443"_s, u"[2001:db8::1]:8443"_s})
        CHECK(serverAddressFromText(text).value().text() == text);
    CHECK_FALSE(serverAddressFromText(u"da.contoso.com"));
    CHECK_FALSE(serverAddressFromText(u"da.contoso.com:"));
    CHECK_FALSE(serverAddressFromText(u"da.contoso.com/x:443"));
    CHECK_FALSE(serverAddressFromText(u""));
}

TEST_CASE("dates_are_compared_with_the_clock_whatever_the_library_says")
{
    const auto day = [](int year) { return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC); };
    ServerCertificate leaf = forNames({u"a.example.com"_s});
    leaf.validFrom = day(2025);
    leaf.validTo = day(2027);
    const auto flaws = [&](const QDateTime &now, const QList<QSslError> &errors) {
        return flawsOf(leaf, u"a.example.com"_s, now, errors, QSslCertificate());
    };
    const QList<QSslError> expired{QSslError(QSslError::CertificateExpired)};
    CHECK(flaws(day(2026), {}).empty());
    CHECK(flaws(day(2026), expired).empty());
    CHECK(flaws(day(2028), {}) == std::set{Flaw::Expired});
    CHECK(flaws(day(2024), {}) == std::set{Flaw::NotYetValid});
}

TEST_CASE("what_the_library_says_of_the_chain_is_sorted")
{
    const auto flaws = [](QSslError::SslError error) {
        return flawsOf(forNames({u"a.example.com"_s}), u"a.example.com"_s,
                       QDateTime::currentDateTimeUtc(), {QSslError(error)}, QSslCertificate());
    };
    CHECK(flaws(QSslError::SelfSignedCertificate) == std::set{Flaw::Untrusted});
    CHECK(flaws(QSslError::UnableToGetLocalIssuerCertificate) == std::set{Flaw::Untrusted});
    CHECK(flaws(QSslError::CertificateRevoked) == std::set{Flaw::Other});
    CHECK(flaws(QSslError::HostNameMismatch).empty());
    CHECK(complaintsOf({QSslError(QSslError::CertificateRevoked)}) ==
          QStringList{u"CertificateRevoked"_s});
}
