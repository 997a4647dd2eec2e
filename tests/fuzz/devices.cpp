// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/devices/device_listing.h"
#include "diagnostics/formats/text/text_decoding.h"
#include "tests/fuzz/fuzz.h"

using namespace da;

// The first line is the command, the rest its output.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = formats::decodeText(fuzz::bytesOf(data, size)).text;
    const qsizetype end = text.indexOf(u'\n');
    const QStringView command = end < 0 ? QStringView() : QStringView(text).first(end);
    for (const QStringView asked : {QStringView(), command}) {
        const QStringView output =
            asked.isEmpty() ? QStringView(text) : QStringView(text).sliced(end + 1);
        const auto listing = formats::parseDeviceListing(output, asked);
        if (!listing)
            continue;
        for (const formats::DeviceNode &node : listing->devices)
            fuzz::require(!node.instanceId.isEmpty(), "a device has an id");
        fuzz::require(formats::parseDeviceListing(output, asked) == listing,
                      "reading has no memory");
    }
    return 0;
}
