// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/system/system_reports.h"
#include "diagnostics/formats/text/text_decoding.h"
#include "diagnostics/formats/tunnels/tunnels.h"
#include "tests/fuzz/fuzz.h"

using namespace da;

// What the simulated computer prints of what was read keeps the codes.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = formats::decodeText(fuzz::bytesOf(data, size)).text;
    if (const auto report = formats::parseHttpsTunnel(text)) {
        fuzz::require(!report->interfaces.empty(), "a report has an interface");
        for (const formats::TunnelInterface &one : report->interfaces)
            fuzz::require(one.line >= 0 && one.line <= text.size() + 1, "a line is in the text");
        (void)formats::parseHttpsTunnel(formats::writeHttpsTunnel(*report));
    }
    if (const auto cmdlet = formats::parseGetNetIpHttpsState(text))
        fuzz::require(!cmdlet->interfaces.empty(), "a cmdlet's report has an interface");
    if (const auto teredo = formats::parseTeredo(text)) {
        const auto again = formats::parseTeredo(formats::writeTeredo(*teredo));
        fuzz::require(again.has_value(), "what we write of Teredo is read");
        fuzz::require(again->state == teredo->state, "the state of Teredo reads back");
    }
    (void)formats::parseScQuery(text);
    (void)formats::parseGetService(text);
    (void)formats::parseSystemInfo(text);
    (void)formats::parseVer(text);
    return 0;
}
