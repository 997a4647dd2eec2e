// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include "app/cli/terminal.h"

#include <QJsonDocument>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace da::cli {
namespace {

/// The error number, 0 if all went out.
int put(std::FILE *stream, const QByteArray &bytes)
{
    errno = 0;
    const auto size = static_cast<size_t>(bytes.size());
    const bool whole = std::fwrite(bytes.constData(), 1, size, stream) == size;
    const bool flushed = std::fflush(stream) == 0;
    if (whole && flushed)
        return 0;
    return errno == 0 ? EIO : errno;
}

/// https://no-color.org, and terminals that say that they know no colours.
bool coloursWelcome()
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb" &&
           isTerminal(Stream::Output);
}

} // namespace

void Console::print(const QString &text)
{
    const int error = put(stdout, text.toUtf8());
    if (error != 0 && error != EPIPE)
        m_failed = true;
}

void Console::print(const QJsonObject &document)
{
    print(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

void Console::complain(const QString &text)
{
    const QString line = u"da-wizard-cli: "_s + harmlessLines(text) + u'\n';
    (void)put(stderr, line.toUtf8());
}

report::TextStyle Console::style() const
{
    return {coloursWelcome(), terminalWidth(Stream::Output)};
}

} // namespace da::cli
