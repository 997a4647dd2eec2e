// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/listing.h"

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

class Lines final {
public:
    void add(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines += QString(name).leftJustified(kNameWidth) + u": "_s + value;
    }
    void add(QLatin1StringView name, std::optional<int> value)
    {
        if (value)
            add(name, QString::number(*value));
    }
    void add(QLatin1StringView name, std::optional<bool> value)
    {
        if (value)
            add(name, *value ? u"yes"_s : u"no"_s);
    }
    void endBlock() { m_lines += QString(); }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n').trimmed(); }

private:
    static constexpr int kNameWidth = 18;
    QStringList m_lines;
};

QString version(const Platform &platform)
{
    QStringList parts;
    for (const std::optional<int> &part :
         {platform.majorVersion, platform.minorVersion, platform.build}) {
        if (part)
            parts += QString::number(*part);
    }
    return parts.join(u'.');
}

QString editionName(Edition edition)
{
    switch (edition) {
    case Edition::Client:
        return u"client"_s;
    case Edition::Server:
        return u"server"_s;
    case Edition::Unknown:
        break;
    }
    return {};
}

QString stateName(ServiceRecord::State state)
{
    static constexpr const char *names[] = {"",        "stopped",           "starting", "stopping",
                                            "running", "about to continue", "pausing",  "paused"};
    return QString::fromLatin1(names[static_cast<size_t>(state)]);
}

QString startName(ServiceRecord::Start start)
{
    static constexpr const char *names[] = {"",          "boot",   "system",
                                            "automatic", "manual", "disabled"};
    return QString::fromLatin1(names[static_cast<size_t>(start) + 1]);
}

QString lookupName(Lookup lookup)
{
    static constexpr const char *names[] = {"",          "not needed", "found",
                                            "not found", "failed",     "timed out"};
    return QString::fromLatin1(names[static_cast<size_t>(lookup)]);
}

QString attemptLine(const ConnectionAttempt &attempt)
{
    static constexpr const char *names[] = {"not tried", "connected",   "refused",
                                            "timed out", "unreachable", "failed"};
    const QString ended = QString::fromLatin1(names[static_cast<size_t>(attempt.reached)]);
    const QString took = QString::number(attempt.took.count()) + u" ms"_s;
    return QStringList{attempt.address, ended, took, attempt.detail}.join(u"  "_s).trimmed();
}

QString spokeName(ServerAnswer::Spoke spoke)
{
    static constexpr const char *names[] = {"",
                                            "TLS",
                                            "TLS, handshake broke off",
                                            "HTTP without TLS",
                                            "something else",
                                            "closed at once",
                                            "nothing"};
    return QString::fromLatin1(names[static_cast<size_t>(spoke)]);
}

QString flawName(Flaw flaw)
{
    static constexpr const char *names[] = {"expired",   "not yet valid",  "other name",
                                            "untrusted", "issuer expired", "other"};
    return QString::fromLatin1(names[static_cast<size_t>(flaw)]);
}

void addCertificate(Lines &lines, const TlsAnswer &tls)
{
    const ServerCertificate &certificate = tls.certificate;
    QStringList flaws;
    for (const Flaw flaw : tls.flaws)
        flaws += flawName(flaw);
    lines.add("Protocol"_L1, tls.protocol);
    lines.add("Certificate for"_L1, certificate.subject);
    lines.add("DNS names"_L1, certificate.dnsNames.join(u", "_s));
    lines.add("Addresses"_L1, certificate.addressNames.join(u", "_s));
    lines.add("Issuer"_L1, certificate.issuer);
    lines.add("Valid from"_L1, certificate.validFrom.toUTC().toString(Qt::ISODate));
    lines.add("Valid to"_L1, certificate.validTo.toUTC().toString(Qt::ISODate));
    lines.add("SHA-256"_L1, certificate.sha256);
    lines.add("Verification"_L1, flaws.isEmpty() ? u"sound"_s : flaws.join(u", "_s));
    lines.add("TLS library"_L1, tls.complaints.join(u", "_s));
}

} // namespace

QString listed(const DeviceInventory &devices)
{
    Lines lines;
    for (const DeviceNode &node : devices.nodes) {
        lines.add("Instance ID"_L1, node.instanceId);
        lines.add("Description"_L1, node.description);
        lines.add("Class"_L1, node.className);
        lines.add("Hardware IDs"_L1, node.hardwareIds.join(u", "_s));
        lines.add("Driver service"_L1, node.service);
        lines.add("Driver key"_L1, node.driverKey);
        lines.add("Present"_L1, node.present);
        lines.add("Problem code"_L1, node.problem);
        lines.endBlock();
    }
    return lines.text();
}

QString listed(const ServiceRecord &service)
{
    Lines lines;
    lines.add("Service"_L1, service.name);
    lines.add("State"_L1, stateName(service.state));
    lines.add("Start type"_L1, startName(service.start));
    if (service.startedAt)
        lines.add("Started at"_L1, service.startedAt->toUTC().toString(Qt::ISODate));
    if (service.dependents)
        lines.add("Needed by"_L1, service.dependents->join(u", "_s));
    return lines.text();
}

QString listed(const Platform &platform)
{
    Lines lines;
    lines.add("Computer"_L1, platform.computerName);
    lines.add("Windows"_L1, platform.osName);
    lines.add("Version"_L1, version(platform));
    lines.add("Edition"_L1, platform.editionId);
    lines.add("Kind"_L1, editionName(platform.edition));
    lines.add("Display language"_L1, platform.uiLanguage);
    lines.add("Administrator"_L1, platform.elevated);
    lines.add("Domain reachable"_L1, platform.domainControllerReachable);
    if (platform.startedAt)
        lines.add("Started at"_L1, platform.startedAt->toUTC().toString(Qt::ISODate));
    if (platform.hotfixes)
        lines.add("Hotfixes"_L1, platform.hotfixes->join(u", "_s));
    return lines.text();
}

QString listed(const ServerAnswer &answer)
{
    Lines lines;
    lines.add("Server"_L1, answer.address.text());
    if (answer.askedAt)
        lines.add("Clock"_L1, answer.askedAt->toUTC().toString(Qt::ISODate));
    lines.add("Name"_L1, lookupName(answer.lookup));
    lines.add("Resolver"_L1, answer.lookupDetail);
    for (const ConnectionAttempt &attempt : answer.attempts)
        lines.add("Connection"_L1, attemptLine(attempt));
    lines.add("Spoke"_L1, spokeName(answer.spoke));
    lines.add("Handshake"_L1, answer.handshakeDetail);
    if (answer.tls)
        addCertificate(lines, *answer.tls);
    if (answer.web) {
        lines.add("Status line"_L1, answer.web->statusLine);
        lines.add("Redirects to"_L1, answer.web->redirectHost);
    }
    lines.add("First bytes"_L1, QString::fromLatin1(answer.firstBytes.toHex(' ')));
    return lines.text();
}

QString listed(const Network &network)
{
    Lines lines;
    lines.add("Inside company"_L1, network.insideCorporateNetwork);
    lines.endBlock();
    for (const NetworkAdapter &adapter : network.adapters) {
        lines.add("Adapter"_L1, adapter.name);
        lines.add("Interface GUID"_L1, adapter.interfaceGuid);
        lines.add("Connected"_L1, std::optional(adapter.connected));
        lines.add("Addresses"_L1, adapter.addresses.join(u", "_s));
        lines.endBlock();
    }
    return lines.text();
}

} // namespace da::machine
