// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/words.h"

#include "diagnostics/evidence/probe.h"
#include "diagnostics/machine/sources.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace da::report {
namespace {

constexpr Text kOk{"probe.ok", QT_TRANSLATE_NOOP("da-wizard", "read")};
constexpr Text kAbsent{"probe.absent", QT_TRANSLATE_NOOP("da-wizard", "looked, not there")};
constexpr Text kDenied{"probe.denied", QT_TRANSLATE_NOOP("da-wizard", "access denied")};
constexpr Text kUnsupported{"probe.unsupported",
                            QT_TRANSLATE_NOOP("da-wizard", "this computer cannot tell")};
constexpr Text kTimedOut{"probe.timed-out", QT_TRANSLATE_NOOP("da-wizard", "no answer in time")};
constexpr Text kFailed{"probe.failed", QT_TRANSLATE_NOOP("da-wizard", "could not be read")};
constexpr Text kNotRecorded{"probe.not-recorded",
                            QT_TRANSLATE_NOOP("da-wizard", "not in the evidence")};

constexpr Text kConfirmed{"verdict.confirmed", QT_TRANSLATE_NOOP("da-wizard", "confirmed")};
constexpr Text kLikely{"verdict.likely", QT_TRANSLATE_NOOP("da-wizard", "likely")};
constexpr Text kPossible{"verdict.possible", QT_TRANSLATE_NOOP("da-wizard", "possible")};
constexpr Text kUnknown{"verdict.unknown", QT_TRANSLATE_NOOP("da-wizard", "cannot be told")};
constexpr Text kRuledOut{"verdict.ruled-out", QT_TRANSLATE_NOOP("da-wizard", "ruled out")};

constexpr Text kHealthy{"outcome.healthy",
                        QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS works on this computer")};
constexpr Text kIdle{"outcome.idle",
                     QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS is resting, and that is normal")};
constexpr Text kProblem{"outcome.problem", QT_TRANSLATE_NOOP("da-wizard", "A problem was found")};
constexpr Text kInconclusive{"outcome.inconclusive",
                             QT_TRANSLATE_NOOP("da-wizard", "The evidence does not decide")};

constexpr Text kDevices{"recognised.devices", QT_TRANSLATE_NOOP("da-wizard", "list of devices")};
constexpr Text kRegFile{"recognised.reg-file", QT_TRANSLATE_NOOP("da-wizard", "registry export")};
constexpr Text kServices{"recognised.services", QT_TRANSLATE_NOOP("da-wizard", "services")};
constexpr Text kHotfixes{"recognised.hotfixes",
                         QT_TRANSLATE_NOOP("da-wizard", "list of installed updates")};
constexpr Text kAdapters{"recognised.network-adapters",
                         QT_TRANSLATE_NOOP("da-wizard", "list of network adapters")};
constexpr Text kState{"recognised.state", QT_TRANSLATE_NOOP("da-wizard", "recorded computer")};
constexpr Text kManifest{"recognised.bundle-manifest",
                         QT_TRANSLATE_NOOP("da-wizard", "list of what was saved")};
constexpr Text kFindings{"recognised.bundle-findings",
                         QT_TRANSLATE_NOOP("da-wizard", "findings, saved with the evidence")};
constexpr Text kReport{"recognised.bundle-report",
                       QT_TRANSLATE_NOOP("da-wizard", "report, saved with the evidence")};
constexpr Text kEmpty{"recognised.empty",
                      QT_TRANSLATE_NOOP("da-wizard", "a command that printed nothing")};
constexpr Text kEmptyFile{"recognised.empty-file", QT_TRANSLATE_NOOP("da-wizard", "empty file")};
constexpr Text kOnlyMessage{
    "recognised.only-message",
    QT_TRANSLATE_NOOP("da-wizard", "the command %1 printed only a short message: %2")};
constexpr Text kNot{"recognised.not", QT_TRANSLATE_NOOP("da-wizard", "not understood")};
constexpr Text kBinary{"recognised.binary", QT_TRANSLATE_NOOP("da-wizard", "not text")};
constexpr Text kUnreadable{"recognised.unreadable",
                           QT_TRANSLATE_NOOP("da-wizard", "the file could not be read")};
constexpr Text kTooLarge{"recognised.too-large",
                         QT_TRANSLATE_NOOP("da-wizard", "too large to be read")};
constexpr Text kCommand{"recognised.command", QT_TRANSLATE_NOOP("da-wizard", "output of %1")};

constexpr Text kProbe{"read.probe", QT_TRANSLATE_NOOP("da-wizard", "%1: %2")};
constexpr Text kProbeFrom{"read.probe-from", QT_TRANSLATE_NOOP("da-wizard", "%1: %2 (%3)")};
constexpr Text kPassage{"read.passage", QT_TRANSLATE_NOOP("da-wizard", "%1, line %2: %3")};
constexpr Text kPastedPassage{"read.pasted", QT_TRANSLATE_NOOP("da-wizard", "Line %1: %2")};
constexpr Text kLeftOut{"read.left-out",
                        QT_TRANSLATE_NOOP("da-wizard", "%1 (left out: it is about %2)")};

struct Recognised final {
    QLatin1StringView name;
    Text words;
};
constexpr Recognised kRecognised[] = {
    {"devices-devcon"_L1, kDevices},
    {"devices-pnputil"_L1, kDevices},
    {"devices-get-pnpdevice"_L1, kDevices},
    {"reg-file"_L1, kRegFile},
    {"services"_L1, kServices},
    {"hotfixes"_L1, kHotfixes},
    {"get-netadapter"_L1, kAdapters},
    {"state"_L1, kState},
    {"bundle-manifest"_L1, kManifest},
    {"bundle-findings"_L1, kFindings},
    {"bundle-report"_L1, kReport},
    {"empty"_L1, kEmpty},
    {"not-understood"_L1, kNot},
    {"binary"_L1, kBinary},
    {"unreadable"_L1, kUnreadable},
    {"too-large"_L1, kTooLarge},
};

Text probeTitle(const QString &id)
{
    for (const evidence::Probe &probe : evidence::probeCatalogue()) {
        if (id == QLatin1StringView(probe.id))
            return probe.title;
    }
    return {};
}

} // namespace

Text probeStatusWords(evidence::ProbeStatus status)
{
    using evidence::ProbeStatus;
    switch (status) {
    case ProbeStatus::Ok:
        return kOk;
    case ProbeStatus::Absent:
        return kAbsent;
    case ProbeStatus::Denied:
        return kDenied;
    case ProbeStatus::Unsupported:
        return kUnsupported;
    case ProbeStatus::TimedOut:
        return kTimedOut;
    case ProbeStatus::Failed:
        return kFailed;
    case ProbeStatus::NotRecorded:
        return kNotRecorded;
    }
    return kFailed;
}

Text verdictWords(causes::Verdict verdict)
{
    using causes::Verdict;
    switch (verdict) {
    case Verdict::Confirmed:
        return kConfirmed;
    case Verdict::Likely:
        return kLikely;
    case Verdict::Possible:
        return kPossible;
    case Verdict::Unknown:
        return kUnknown;
    case Verdict::RuledOut:
        return kRuledOut;
    }
    return kUnknown;
}

Text outcomeWords(causes::Outcome outcome)
{
    using causes::Outcome;
    switch (outcome) {
    case Outcome::Healthy:
        return kHealthy;
    case Outcome::Idle:
        return kIdle;
    case Outcome::ProblemFound:
        return kProblem;
    case Outcome::Inconclusive:
        return kInconclusive;
    }
    return kInconclusive;
}

Message recognisedWords(const QString &recognisedAs)
{
    for (const auto &[name, words] : kRecognised) {
        if (recognisedAs == name)
            return words;
    }
    if (const auto query = machine::queryFromName(recognisedAs))
        return Message(kCommand, Term{machine::queryCommand(*query)});
    const bool addresses = recognisedAs == "ipconfig"_L1;
    return Message(kCommand, Term{addresses ? u"ipconfig /all"_s : recognisedAs});
}

Message contentWords(const machine::ImportedPassage &passage)
{
    if (!passage.said.isEmpty())
        return Message(kOnlyMessage, Outside{passage.command}, Outside{passage.said});
    if (passage.recognisedAs == "empty"_L1 && passage.command.isEmpty())
        return kEmptyFile;
    return recognisedWords(passage.recognisedAs);
}

Message passageWords(const machine::ImportedPassage &passage)
{
    Message what = contentWords(passage);
    if (passage.leftOut)
        what = Message(kLeftOut, nested(what), Outside{passage.computer});
    if (passage.file.isEmpty())
        return Message(kPastedPassage, Number{passage.line}, nested(what));
    return Message(kPassage, Outside{passage.file}, Number{passage.line}, nested(what));
}

Message probeWords(const evidence::ProbeRun &run)
{
    const Message title(probeTitle(run.id));
    const Message status(probeStatusWords(run.status));
    if (run.source.isEmpty())
        return Message(kProbe, nested(title), nested(status));
    return Message(kProbeFrom, nested(title), nested(status),
                   nested(machine::sourceWords(run.source)));
}

} // namespace da::report
