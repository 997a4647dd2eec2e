// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/repair_titles.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace da::report {
namespace {

struct Title final {
    QLatin1StringView id;
    Text text;
};

constexpr Title kTitles[] = {
    {"remove-stale-interfaces"_L1,
     {"repair.remove-stale-interfaces.title",
      QT_TRANSLATE_NOOP("da-wizard", "Remove the stale IP-HTTPS interfaces")}},
    {"reset-ip-https-policy"_L1,
     {"repair.reset-ip-https-policy.title",
      QT_TRANSLATE_NOOP("da-wizard", "Delete the IP-HTTPS settings and have Group Policy write "
                                     "them again")}},
    {"enable-transition-technologies"_L1,
     {"repair.enable-transition-technologies.title",
      QT_TRANSLATE_NOOP("da-wizard", "Switch IP-HTTPS on again where Windows was told to keep it "
                                     "off")}},
    {"re-enable-transition-bus"_L1,
     {"repair.re-enable-transition-bus.title",
      QT_TRANSLATE_NOOP("da-wizard", "Enable the IP-HTTPS adapter, or the bus that carries it, in "
                                     "Device Manager")}},
    {"restart-ip-helper"_L1,
     {"repair.restart-ip-helper.title",
      QT_TRANSLATE_NOOP("da-wizard", "Start the IP Helper service")}},
    {"reset-url-reservations"_L1,
     {"repair.reset-url-reservations.title",
      QT_TRANSLATE_NOOP("da-wizard", "Delete the broken URL reservations")}},
    {"install-hotfix"_L1,
     {"repair.install-hotfix.title",
      QT_TRANSLATE_NOOP("da-wizard", "Install the hotfix, or all updates")}},
    {"reset-proxy-cache"_L1,
     {"repair.reset-proxy-cache.title",
      QT_TRANSLATE_NOOP("da-wizard", "Make Windows forget the proxies that it remembers")}},
    {"reapply-group-policy"_L1,
     {"repair.reapply-group-policy.title",
      QT_TRANSLATE_NOOP("da-wizard", "Have Group Policy applied again")}},
    {"test-ip-https-alone"_L1,
     {"repair.test-ip-https-alone.title",
      QT_TRANSLATE_NOOP("da-wizard", "Test IP-HTTPS alone, with the other methods switched off for "
                                     "the test")}},
};

constexpr Text kUnknown{"repair.unknown.title", QT_TRANSLATE_NOOP("da-wizard", "%1")};
constexpr Text kLater{"repair.later",
                      QT_TRANSLATE_NOOP("da-wizard", "Repairs are not part of this version yet. "
                                                     "Nothing was changed.")};

} // namespace

Message repairTitle(const QString &id)
{
    const auto *found = std::ranges::find(kTitles, id, &Title::id);
    if (found == std::end(kTitles))
        return Message(kUnknown, Term{id});
    return found->text;
}

Message repairsComeLater()
{
    return kLater;
}

} // namespace da::report
