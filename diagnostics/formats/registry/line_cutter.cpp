// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/line_cutter.h"

#include <algorithm>

namespace da::formats {
namespace {

/// A value in the registry has a megabyte at most by Microsoft's advice; its hex on one line is
/// three million characters long. What is much longer is no line of a .reg file.
constexpr qsizetype kLongestLine = 4 * 1024 * 1024;

/// Where the lines end that end with a CR alone: behind the last CR with something else behind it.
qsizetype behindLastCr(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == u'\r') // may still become CRLF
        --end;
    return text.first(end).lastIndexOf(u'\r') + 1;
}

} // namespace

bool LineCutter::feed(QStringView text)
{
    for (;;) {
        const qsizetype end = text.indexOf(u'\n');
        if (end < 0)
            break;
        if (!line(text.first(end)))
            return false;
        text = text.sliced(end + 1);
    }
    if (text.isEmpty())
        return true;
    keep(text);
    const qsizetype cut = behindLastCr(m_pending);
    if (cut == 0)
        return true;
    const bool goOn = lines(QStringView(m_pending).first(cut - 1));
    m_pending.remove(0, cut);
    return goOn;
}

void LineCutter::keep(QStringView rest)
{
    if (m_tooLong || m_pending.size() + rest.size() > kLongestLine) {
        m_tooLong = true;
        m_pending.clear();
        return;
    }
    m_pending += rest;
}

/// A line that ended with LF, without it.
bool LineCutter::line(QStringView text)
{
    if (m_tooLong || text.size() > kLongestLine) {
        m_tooLong = false;
        m_pending.clear();
        return m_reader.skipLine();
    }
    if (!m_pending.isEmpty()) {
        m_pending += text;
        text = m_pending;
    }
    while (text.endsWith(u'\r'))
        text.chop(1);
    const bool goOn = lines(text);
    m_pending.clear();
    return goOn;
}

/// One line, or several with CRs between them.
bool LineCutter::lines(QStringView text)
{
    for (;;) {
        const qsizetype end = text.indexOf(u'\r');
        if (end < 0)
            return m_reader.feed(text, true);
        if (!m_reader.feed(text.first(end), true))
            return false;
        text = text.sliced(end + 1);
    }
}

bool LineCutter::finish()
{
    if (m_tooLong) {
        (void)m_reader.skipLine();
        return true;
    }
    if (m_pending.isEmpty())
        return false;
    QStringView last(m_pending);
    while (last.endsWith(u'\r'))
        last.chop(1);
    const qsizetype ends = m_pending.size() - last.size();
    bool goOn = m_reader.feed(last, ends > 0);
    for (qsizetype i = 1; goOn && i < ends; ++i) // each further CR ends an empty line
        goOn = m_reader.feed({}, true);
    return ends == 0;
}

} // namespace da::formats
