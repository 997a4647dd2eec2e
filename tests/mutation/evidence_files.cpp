// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/mutation/evidence_files.h"

#include "diagnostics/evidence/probe.h"
#include "diagnostics/formats/registry/reg_file.h"
#include "tests/support/test.h"

#include <QBuffer>
#include <QDir>

using namespace Qt::StringLiterals;

namespace da::test {

namespace {

const QString kPrompt = u"C:\\Windows\\system32>"_s;

QString command(const QString &line, const QString &output)
{
    return kPrompt + line + u"\r\n"_s + QString(output).replace(u"\n"_s, u"\r\n"_s) + u"\r\n"_s;
}

QString scQuery(const machine::ServiceRecord &service)
{
    static const QStringList states{u""_s, u"1  STOPPED"_s, u"2  START_PENDING"_s,
                                    u"3  STOP_PENDING"_s, u"4  RUNNING"_s};
    return u"\nSERVICE_NAME: %1\n"
           u"        TYPE               : 20  WIN32_SHARE_PROCESS\n"
           u"        STATE              : %2\n"
           u"        WIN32_EXIT_CODE    : 0  (0x0)\n"
           u"        SERVICE_EXIT_CODE  : 0  (0x0)\n"
           u"        CHECKPOINT         : 0x0\n"
           u"        WAIT_HINT          : 0x0\n"_s.arg(service.name,
                                                       states.value(int(service.state)));
}

QByteArray consoleOf(const machine::SimulatedComputer &computer)
{
    QString out;
    const machine::Platform platform = computer.platform().read.valueOr({});
    out += command(u"ver"_s, u"\nMicrosoft Windows [Version %1.%2.%3]\n"_s
                                 .arg(platform.majorVersion.value_or(0))
                                 .arg(platform.minorVersion.value_or(0))
                                 .arg(platform.build.value_or(0)));
    for (const machine::QueryId query :
         {machine::QueryId::HttpsTunnelInterfaces, machine::QueryId::TeredoState})
        out += command(machine::queryCommand(query), computer.query(query).read.valueOr({}));
    machine::ServiceRecord service = computer.service(u"iphlpsvc"_s).read.valueOr({});
    service.name = u"iphlpsvc"_s;
    out += command(u"sc query iphlpsvc"_s, scQuery(service));
    return (out + kPrompt).toUtf8();
}

QByteArray devicesOf(const machine::SimulatedComputer &computer)
{
    QString out = kPrompt + u"pnputil /enum-devices\r\nMicrosoft PnP Utility\r\n\r\n"_s;
    for (const machine::DeviceNode &node : computer.devices().read.valueOr({}).nodes) {
        out += u"Instance ID:                "_s + node.instanceId + u"\r\n"_s;
        out += u"Device Description:         "_s + node.description + u"\r\n"_s;
        out += u"Class Name:                 "_s + node.className + u"\r\n"_s;
        out += u"Class GUID:                 "_s + node.classGuid + u"\r\n"_s;
        out += u"Manufacturer Name:          Microsoft\r\n"_s;
        const bool present = node.present.value_or(true);
        const int problem = node.problem.value_or(0);
        out += u"Status:                     "_s +
               (!present      ? u"Disconnected"_s
                : problem > 0 ? u"Problem"_s
                              : u"Started"_s) +
               u"\r\n"_s;
        if (present && problem > 0)
            out += u"Problem Code:               %1\r\n"_s.arg(problem);
        out += u"Driver Name:                nettun.inf\r\n\r\n"_s;
    }
    return (out + kPrompt).toUtf8();
}

void write(formats::RegWriter &writer, const machine::KeyPath &path,
           const machine::RegistryKey &key)
{
    writer.write(formats::RegKey{path});
    for (const auto &[name, value] : key.values)
        writer.write(formats::RegValue{name, value});
    for (const auto &[name, subkey] : key.subkeys)
        write(writer, path.child(name), subkey);
}

} // namespace

EvidenceFiles evidenceFilesOf(const machine::Scenario &scenario)
{
    const machine::SimulatedComputer computer(scenario);
    EvidenceFiles files{{u"console.txt"_s, consoleOf(computer)},
                        {u"devices.txt"_s, devicesOf(computer)}};
    int number = 0;
    for (const machine::KeyPath &path : evidence::interestingKeys()) {
        const auto key = computer.registryTree(path).read;
        if (!key.hasValue())
            continue;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        formats::RegWriter writer(buffer);
        write(writer, path, *key.value());
        REQUIRE(writer.finish());
        files[u"export-%1.reg"_s.arg(++number)] = buffer.data();
    }
    return files;
}

EvidenceFiles evidenceFilesIn(const QString &folder)
{
    EvidenceFiles files;
    for (const QString &name : QDir(fixturePath(folder)).entryList(QDir::Files))
        files[name] = fixture(folder + u'/' + name);
    return files;
}

} // namespace da::test
