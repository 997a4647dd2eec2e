// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/hostile.h"

using namespace da;
using namespace Qt::StringLiterals;
using test::EvidenceFolder;
using test::Measured;

namespace {

/// Markup, a script, controls that turn the direction of text, a terminal's escape, a sentence's
/// own placeholder.
const QString kEvil = u"<b>x</b><script>alert(1)</script>\u202Egpj\u2066\u200F\x1B[31m%1&amp;"_s;

/// The evidence of one computer with `word` in every field that can hold any text.
void writeEvidence(const EvidenceFolder &folder, const QString &word)
{
    const QByteArray evil = word.toUtf8();
    folder.write(u"netsh%1.txt"_s.arg(QString(word).remove(u'/')),
                 "\nInterface IPHTTPS" + evil +
                     " (Group Policy)  Parameters\n"
                     "------------------------------------------------------------\n"
                     "Role                       : client\n"
                     "URL                        : https://da.contoso.com:443/" +
                     evil +
                     "\n"
                     "Last Error Code            : 0x34\n"
                     "Interface Status           : failed " +
                     evil + "\n\n");
    folder.write(u"teredo.txt"_s,
                 "Teredo Parameters\n---------------------------------------------\n"
                 "Type                    : client (Group Policy)\n"
                 "Server Name             : da" +
                     evil +
                     " (Group Policy)\n"
                     "Client Refresh Interval : 30 seconds\n"
                     "Client Port             : unspecified\n"
                     "State                   : offline\n"
                     "Error                   : " +
                     evil + "\n");
    folder.write(u"devices.txt"_s, "C:\\Tools>devcon findall =net\n"
                                   "ROOT\\*IPHTTPS\\0000  : Microsoft IP-HTTPS " +
                                       evil +
                                       "\n"
                                       "ROOT\\*IPHTTPS\\0001  : Microsoft IP-HTTPS " +
                                       evil +
                                       " #2\n"
                                       "2 matching device(s) found.\n\nC:\\Tools>\n");
    folder.write(u"pnputil.txt"_s,
                 "Microsoft PnP Utility\n\n"
                 "Instance ID:                ROOT\\*IPHTTPS\\0001\n"
                 "Device Description:         " +
                     evil +
                     "\n"
                     "Class Name:                 " +
                     evil +
                     "\n"
                     "Class GUID:                 {4d36e972-e325-11ce-bfc1-08002be10318}\n"
                     "Manufacturer Name:          " +
                     evil +
                     "\n"
                     "Status:                     Started\n"
                     "Driver Name:                " +
                     evil + "\n\n");
    folder.write(u"services.txt"_s, "C:\\>sc query iphlpsvc\n\nSERVICE_NAME: iphlpsvc\n"
                                    "DISPLAY_NAME: " +
                                        evil +
                                        "\n"
                                        "        TYPE               : 20  WIN32_SHARE_PROCESS\n"
                                        "        STATE              : 4  RUNNING\n"
                                        "        WIN32_EXIT_CODE    : 0  (0x0)\n"
                                        "        SERVICE_EXIT_CODE  : 0  (0x0)\n"
                                        "        CHECKPOINT         : 0x0\n"
                                        "        WAIT_HINT          : 0x0\n\nC:\\>\n");
    folder.write(u"systeminfo.txt"_s, test::systemInfo("PC" + evil));
    const QByteArray key =
        "[HKEY_LOCAL_"
        "MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\TCPIP\\v6Transition\\IPHTTPS\\";
    folder.write(u"policies.reg"_s, test::reg(key + evil + "]\n\"" + evil + "\"=\"" + evil +
                                              "\"\n\"IPHTTPS_ClientUrl\"=\"https://" + evil +
                                              "\"\n\"broken" + evil + "\"=hex:" + evil + "\n"));
    folder.write(u"notes.txt"_s, evil + "\nC:\\>" + evil + "\n");
}

bool isHarmful(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n') || (u >= 0x7F && u < 0xA0) || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
}

/// What was concluded, without the words.
QStringList conclusions(const Measured &measured)
{
    QStringList out{measured.json[u"outcome"_s].toString()};
    for (const QJsonValue &cause : measured.json[u"causes"_s].toArray())
        out.append(cause[u"id"_s].toString() + u' ' + cause[u"verdict"_s].toString());
    for (const QJsonValue &passage : measured.json[u"evidence"_s].toArray())
        out.append(passage[u"recognisedAs"_s].toString());
    out.sort();
    return out;
}

} // namespace

TEST_CASE("markupAndBidiInEveryField_changeNothing")
{
    const EvidenceFolder plain;
    const EvidenceFolder evil;
    writeEvidence(plain, u"word"_s);
    writeEvidence(evil, kEvil);
    const Measured measured = test::diagnose(evil.path());
    CHECK(conclusions(measured) == conclusions(test::diagnose(plain.path())));
    CHECK(measured.run.code == 1);
}

TEST_CASE("markupAndBidiInEveryField_areHarmlessInTheReport")
{
    const EvidenceFolder folder;
    writeEvidence(folder, kEvil);
    const QString text = test::textReport(folder.path());
    CHECK(std::none_of(text.begin(), text.end(), isHarmful));
    CHECK(text.contains(u"<b>x</b>"_s)); // as it stands there: plain text
}

TEST_CASE("markupAndBidiInNamesOfAZip_areHarmlessInTheReport")
{
    test::ZipFile zip;
    zip.add(kEvil.toUtf8().replace('/', '_') + ".txt", "nothing\n");
    zip.add("../" + kEvil.toUtf8(), "nothing\n");
    zip.addHotelLaptop();
    const EvidenceFolder folder;
    folder.write(u"a.zip"_s, zip.finish());
    const QString text = test::textReport(folder.path(u"a.zip"_s));
    CHECK(std::none_of(text.begin(), text.end(), isHarmful));
    CHECK(text.contains(u"<b>x<_b>"_s));
}
