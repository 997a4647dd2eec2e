// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace da::machine {

/// Why something could not be read. None of these is ever "absent".
enum class Reason {
    NotRecorded, ///< the evidence at hand says nothing about it
    Denied,      ///< access was refused
    Unsupported, ///< this Windows or this program cannot tell
    TimedOut,
    Broken,        ///< it answered, but not with anything that makes sense
    Contradictory, ///< sources disagree and their times do not decide
};

struct Unreadable final {
    Reason reason = Reason::NotRecorded;
    QString detail; ///< from outside or for experts: an error number, a file and line; may be empty
    friend bool operator==(const Unreadable &, const Unreadable &) = default;
};

/// It was looked for, the look succeeded, and it is not there.
struct Absent final {
    friend bool operator==(Absent, Absent) = default;
};

/// What every look answers: a value, absent, or unreadable with the reason. Made without a value
/// it is NotRecorded.
template <class T>
class [[nodiscard]] Read final {
public:
    Read() : m_answer(Unreadable{}) {}
    Read(T value) : m_answer(std::in_place_index<0>, std::move(value)) {}
    Read(Absent absent) : m_answer(absent) {}
    Read(Unreadable unreadable) : m_answer(std::move(unreadable)) {}

    [[nodiscard]] bool hasValue() const { return m_answer.index() == 0; }
    [[nodiscard]] bool isAbsent() const { return m_answer.index() == 1; }
    [[nodiscard]] bool isUnreadable() const { return m_answer.index() == 2; }
    /// It was read: there, or known not to be there.
    [[nodiscard]] bool wasRead() const { return !isUnreadable(); }

    [[nodiscard]] const T *value() const { return std::get_if<0>(&m_answer); }
    [[nodiscard]] T *value() { return std::get_if<0>(&m_answer); }
    [[nodiscard]] const Unreadable *unreadable() const { return std::get_if<2>(&m_answer); }
    [[nodiscard]] T valueOr(T other) const { return hasValue() ? *value() : std::move(other); }

    /// The same answer with the value turned into something else.
    template <class F>
    auto map(F &&turn) const -> Read<decltype(turn(std::declval<const T &>()))>
    {
        if (hasValue())
            return turn(*value());
        if (isAbsent())
            return Absent{};
        return *unreadable();
    }

    friend bool operator==(const Read &, const Read &) = default;

private:
    std::variant<T, Absent, Unreadable> m_answer;
};

/// Where an answer came from.
struct Origin final {
    /// For people: "netsh interface httpstunnel show interfaces", "SetupAPI",
    /// "evidence/devices.txt, line 12". Text from outside when it names a file.
    QString source;
    QString raw;                   ///< what was read, untouched; text from outside
    std::optional<QDateTime> time; ///< when it was read or written down, UTC
    /// Among equal times of one source (a console paste), the later one. Never compared between
    /// sources.
    qint64 order = 0;
    friend bool operator==(const Origin &, const Origin &) = default;
};

/// An answer and where it came from.
template <class T>
struct [[nodiscard]] Reading final {
    Read<T> read;
    Origin origin;
    friend bool operator==(const Reading &, const Reading &) = default;
};

} // namespace da::machine
