// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"

#include "diagnostics/formats/registry/reg_file.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <iconv.h>

using namespace Qt::StringLiterals;

namespace da::bench {

namespace {

/// A .reg file as Windows exports one, in UTF-16: keys with texts, numbers and long hex values.
QByteArray exportOf(qsizetype megabytes)
{
    QString text = u"Windows Registry Editor Version 5.00\r\n"_s;
    const QString hex =
        u"de,ad,be,ef,00,01,02,03,04,05,06,07,08,09,0a,0b,0c,0d,0e,0f,10,11,\\\r\n  "
        u"12,13,14,15,16,17,18,19,1a,1b,1c,1d,1e,1f,20,21,22,23,24,25,26,27"_s;
    for (int i = 0; text.size() * 2 < megabytes * 1024 * 1024; ++i) {
        text +=
            u"\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Service%1]\r\n"_s.arg(
                i);
        text += u"\"DisplayName\"=\"@%SystemRoot%\\\\system32\\\\service.dll,-%1\"\r\n"_s.arg(i);
        text += u"\"Start\"=dword:%1\r\n"_s.arg(i, 8, 16, QChar(u'0'));
        text += u"\"Security\"=hex:"_s + hex + u"\r\n"_s;
    }
    text += u"\r\n"_s;
    QByteArray bytes("\xff\xfe", 2);
    bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return bytes;
}

double secondsToRead(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    qsizetype entries = 0;
    QElapsedTimer since;
    since.start();
    const auto summary = formats::readRegFile(
        buffer,
        [&](const formats::RegEntry &) {
            ++entries;
            return true;
        },
        [](const formats::ParseIssue &) {});
    return summary.recognised && entries > 0 ? double(since.nsecsElapsed()) / 1e6 : 0;
}

double secondsToConvert(const QByteArray &bytes)
{
    QByteArray in = bytes;
    QByteArray out(bytes.size() * 2, Qt::Uninitialized);
    const iconv_t converter = iconv_open("UTF-8", "UTF-16LE");
    char *from = in.data();
    char *to = out.data();
    size_t left = size_t(in.size());
    size_t room = size_t(out.size());
    QElapsedTimer since;
    since.start();
    iconv(converter, &from, &left, &to, &room);
    const double time = double(since.nsecsElapsed()) / 1e6;
    iconv_close(converter);
    return time;
}

/// The greatest memory so far, in MB.
double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// How much the peak grows while a file of that size is streamed from the disk.
double growthWhileStreaming(qsizetype megabytes)
{
    QFile file(u"bench.reg"_s);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return 0;
    const QByteArray part = exportOf(1);
    for (qsizetype i = 0; i < megabytes; ++i)
        file.write(i == 0 ? part : part.sliced(2));
    file.flush();
    file.seek(0);
    const double before = peakMemory();
    (void)formats::readRegFile(
        file, [](const formats::RegEntry &) { return true; }, [](const formats::ParseIssue &) {});
    file.remove();
    return peakMemory() - before;
}

} // namespace

std::vector<Row> registryRows()
{
    const double growth = growthWhileStreaming(128);
    const QByteArray bytes = exportOf(32);
    std::vector<double> reading;
    std::vector<double> converting;
    for (int i = 0; i < 5; ++i) {
        reading.push_back(secondsToRead(bytes));
        converting.push_back(secondsToConvert(bytes));
    }
    // As speeds, so that more is better.
    const double megabytes = double(bytes.size()) / 1024 / 1024;
    return {{u".reg reader, against iconv over the same bytes"_s, u"MB/s"_s,
             megabytes * 1000 / median(reading), megabytes * 1000 / median(converting), 0.5, true},
            {u"Memory that streaming 128 MB of .reg adds"_s, u"MB"_s, growth, 0, 8}};
}

} // namespace da::bench
