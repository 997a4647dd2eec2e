// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/text/text_decoding.h"
#include "diagnostics/machine/windows/errors.h"
#include "diagnostics/machine/windows/parts.h"
#include "diagnostics/machine/windows/unique_handle.h"

#include <QDeadlineTimer>
#include <stop_token>
#include <vector>

using namespace Qt::StringLiterals;

namespace da::machine::windows {
namespace {

constexpr qsizetype kMostOutput = 1024 * 1024;
constexpr DWORD kPipe = 64 * 1024;

/// What a program is given: our end of its output, and what it inherits.
struct Ends final {
    UniqueKernel read;
    UniqueKernel write; ///< inherited
    UniqueKernel input; ///< inherited; the NUL device
};

std::optional<Unreadable> makeEnds(Ends &ends)
{
    SECURITY_ATTRIBUTES inherited{};
    inherited.nLength = sizeof(inherited);
    inherited.bInheritHandle = TRUE;
    if (!CreatePipe(ends.read.put(), ends.write.put(), &inherited, kPipe) ||
        !SetHandleInformation(ends.read.get(), HANDLE_FLAG_INHERIT, 0))
        return unreadableFromLast(u"CreatePipe");
    const HANDLE input = CreateFileW(L"NUL", GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                     &inherited, OPEN_EXISTING, 0, nullptr);
    if (input == INVALID_HANDLE_VALUE)
        return unreadableFromLast(u"CreateFile NUL");
    ends.input.reset(input);
    return std::nullopt;
}

/// Names the handles that are inherited: another program that starts at the same moment must not
/// keep this one's pipe open.
class InheritedOnly final {
public:
    explicit InheritedOnly(std::vector<HANDLE> handles) : m_handles(std::move(handles))
    {
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        m_bytes.resize(size);
        m_isMade = InitializeProcThreadAttributeList(list(), 1, 0, &size);
        m_isSet = m_isMade && UpdateProcThreadAttribute(
                                  list(), 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, m_handles.data(),
                                  m_handles.size() * sizeof(HANDLE), nullptr, nullptr);
    }
    ~InheritedOnly()
    {
        if (m_isMade)
            DeleteProcThreadAttributeList(list());
    }
    InheritedOnly(const InheritedOnly &) = delete;
    InheritedOnly &operator=(const InheritedOnly &) = delete;
    [[nodiscard]] bool isSet() const { return m_isSet; }
    [[nodiscard]] LPPROC_THREAD_ATTRIBUTE_LIST list()
    {
        return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_bytes.data());
    }

private:
    std::vector<HANDLE> m_handles;
    std::vector<char> m_bytes;
    bool m_isMade = false;
    bool m_isSet = false;
};

/// All that the program starts dies with this.
UniqueKernel makeJob()
{
    UniqueKernel job(CreateJobObjectW(nullptr, nullptr));
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limit{};
    limit.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    if (job && !SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &limit,
                                        sizeof(limit)))
        job.reset();
    return job;
}

QString systemFolder()
{
    std::vector<wchar_t> path(MAX_PATH + 1);
    const UINT size = GetSystemDirectoryW(path.data(), UINT(path.size()));
    return size > 0 && size < path.size() ? QString::fromWCharArray(path.data(), qsizetype(size))
                                          : QString();
}

/// Stands still until it is in the job.
std::optional<Unreadable> start(const QString &program, const QString &arguments, const Ends &ends,
                                HANDLE job, UniqueKernel &process)
{
    InheritedOnly inherited({ends.write.get(), ends.input.get()});
    if (!inherited.isSet())
        return unreadableFromLast(u"UpdateProcThreadAttribute");
    STARTUPINFOEXW startup{};
    startup.StartupInfo.cb = sizeof(startup);
    startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    startup.StartupInfo.hStdInput = ends.input.get();
    startup.StartupInfo.hStdOutput = ends.write.get();
    startup.StartupInfo.hStdError = ends.write.get();
    startup.lpAttributeList = inherited.list();
    QString line = u'"' + program + u"\" "_s + arguments;
    const QString folder = systemFolder();
    PROCESS_INFORMATION made{};
    if (!CreateProcessW(wide(program), reinterpret_cast<wchar_t *>(line.data()), nullptr, nullptr,
                        TRUE, CREATE_NO_WINDOW | CREATE_SUSPENDED | EXTENDED_STARTUPINFO_PRESENT,
                        nullptr, folder.isEmpty() ? nullptr : wide(folder), &startup.StartupInfo,
                        &made)) {
        const DWORD error = GetLastError();
        Unreadable why = unreadableFrom(error, u"CreateProcess");
        if (isNotFound(error))
            why.reason = Reason::Unsupported; // this Windows does not have the program
        return why;
    }
    process.reset(made.hProcess);
    const UniqueKernel thread(made.hThread);
    if (!AssignProcessToJobObject(job, process.get())) {
        const Unreadable why = unreadableFromLast(u"AssignProcessToJobObject");
        TerminateProcess(process.get(), 1);
        return why;
    }
    if (ResumeThread(thread.get()) == DWORD(-1))
        return unreadableFromLast(u"ResumeThread");
    return std::nullopt;
}

/// What the pipe holds by now, without waiting for more.
void take(HANDLE pipe, QByteArray &out)
{
    char buffer[16 * 1024];
    DWORD there = 0;
    DWORD count = 0;
    while (out.size() <= kMostOutput && PeekNamedPipe(pipe, nullptr, 0, nullptr, &there, nullptr) &&
           there > 0 && ReadFile(pipe, buffer, sizeof(buffer), &count, nullptr) && count > 0)
        out.append(buffer, qsizetype(count));
}

/// By the page that programs without a window print in, unless the bytes say otherwise.
Read<QString> decoded(const QByteArray &bytes)
{
    const formats::DecodedText guess = formats::decodeText(bytes);
    if (guess.binary)
        return Unreadable{Reason::Broken, u"printed something that is no text"_s};
    if (guess.encoding.startsWith(u"UTF"_s))
        return guess.text;
    return formats::decodeCodePage(bytes, int(GetOEMCP())).value_or(guess.text);
}

enum class End { Exited, TimedOut, Stopped, TooMuch };

/// Takes what is printed until the program ends or has to. Never waits for the pipe: what cannot be
/// killed, or lives on with its end, would keep us for ever.
End listen(HANDLE process, HANDLE pipe, const WindowsMachine::Limits &limits, QByteArray &out)
{
    constexpr DWORD kSlice = 10; // ms in which a program may fill the pipe
    const UniqueKernel stopped(CreateEventW(nullptr, TRUE, FALSE, nullptr));
    const std::stop_callback onStop(limits.stop, [&stopped] { SetEvent(stopped.get()); });
    const HANDLE both[] = {process, stopped.get()};
    const DWORD count = stopped ? 2 : 1;
    const QDeadlineTimer deadline(limits.command);
    while (true) {
        const DWORD seen = WaitForMultipleObjects(count, both, FALSE, kSlice);
        take(pipe, out);
        if (out.size() > kMostOutput)
            return End::TooMuch;
        if (seen == WAIT_OBJECT_0)
            return End::Exited;
        if (seen == WAIT_OBJECT_0 + 1)
            return End::Stopped;
        if (seen != WAIT_TIMEOUT || deadline.hasExpired())
            return End::TimedOut;
    }
}

Read<QString> answerOf(End end, DWORD exitCode, const QByteArray &bytes)
{
    if (end == End::TooMuch)
        return Unreadable{Reason::Broken, u"printed more than 1 MB"_s};
    if (end == End::Stopped)
        return Unreadable{Reason::TimedOut, u"stopped"_s};
    if (end == End::TimedOut)
        return Unreadable{Reason::TimedOut, u"did not end in time"_s};
    if (bytes.isEmpty())
        return Unreadable{Reason::Broken, u"printed nothing, exit code %1"_s.arg(exitCode)};
    return decoded(bytes);
}

} // namespace

Read<QString> runProgram(const QString &program, const QString &arguments,
                         const WindowsMachine::Limits &limits)
{
    Ends ends;
    if (const auto why = makeEnds(ends))
        return *why;
    const UniqueKernel job = makeJob();
    if (!job)
        return unreadableFromLast(u"CreateJobObject");
    UniqueKernel process;
    if (const auto why = start(program, arguments, ends, job.get(), process))
        return *why;
    ends.write.reset();
    ends.input.reset();
    QByteArray bytes;
    DWORD exitCode = 0;
    const End end = listen(process.get(), ends.read.get(), limits, bytes);
    GetExitCodeProcess(process.get(), &exitCode);
    TerminateJobObject(job.get(), 1); // also whatever it left behind
    return answerOf(end, exitCode, bytes);
}

Read<QString> runNetsh(QueryId id, const WindowsMachine::Limits &limits)
{
    constexpr QStringView kNetsh = u"netsh ";
    const QString command = queryCommand(id); // from a closed list
    if (!command.startsWith(kNetsh))
        return Unreadable{Reason::Unsupported, command};
    const QString folder = systemFolder();
    if (folder.isEmpty())
        return unreadableFromLast(u"GetSystemDirectory");
    return runProgram(folder + u"\\netsh.exe"_s, command.sliced(kNetsh.size()), limits);
}

} // namespace da::machine::windows
