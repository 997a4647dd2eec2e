// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"

#include <initializer_list>

// What all causes share: how a code fits, whether IP-HTTPS is up, and how findings are worded.
namespace da::causes {

using evidence::Role;

/// How well the code that IP-HTTPS reports fits a cause.
enum class CodeFit {
    Measured, ///< one of the cause's codes was measured
    Told,     ///< told by the person, nothing measured: `possible` at most
    Another,  ///< another code was measured; what was told does not count then
    None,     ///< no code is known
};
[[nodiscard]] CodeFit fitOf(const Evidence &evidence, std::initializer_list<quint32> codes);
/// The two codes of KB2980660, 0x643 and 0x34.
[[nodiscard]] CodeFit articleCode(const Evidence &evidence);
[[nodiscard]] inline bool fits(CodeFit fit)
{
    return fit == CodeFit::Measured || fit == CodeFit::Told;
}
/// What a cause of a client's needs before it can be more than possible: known to be a client, and
/// one of the article's codes measured.
[[nodiscard]] bool isClientWithArticleCode(const Evidence &evidence);

/// Whether IP-HTTPS is up. Down: shown to be down, none reported, or a code other than 0x0.
enum class Link { Up, Down, NotRead };
[[nodiscard]] Link linkOf(const Evidence &evidence);

/// It was read that no IP-HTTPS interface is reported.
[[nodiscard]] bool reportsNoInterface(const Evidence &evidence);

/// Could be looked at, but did not answer. What was merely not brought along is not counted: taking
/// evidence away must not make anything likelier.
template <class T>
[[nodiscard]] bool refusedToAnswer(const machine::Read<T> &read)
{
    const machine::Unreadable *why = read.unreadable();
    return why && why->reason != machine::Reason::NotRecorded;
}

// Putting findings into words.

[[nodiscard]] Assessment assessmentOf(const char *cause);
[[nodiscard]] Finding found(FactId fact, QString value, Message text);
/// "Could not be read, because access was denied: the list of device nodes."
[[nodiscard]] Finding notRead(FactId fact, const machine::Unreadable &why);
/// The same for a part of a fact, by its name.
[[nodiscard]] Finding notRead(FactId fact, const machine::Unreadable &why, Message part);

/// A finding that two rules come upon is said once.
void addOnce(std::vector<Finding> &findings, Finding finding);

/// Lists the fact as missing if it was not read.
template <class T>
void listIfMissing(Assessment &own, FactId fact, const machine::Read<T> &read)
{
    if (const machine::Unreadable *why = read.unreadable())
        addOnce(own.missing, notRead(fact, *why));
}

/// Says how the code fits: for, against, or not available.
void sayCode(Assessment &own, const Evidence &evidence, std::initializer_list<quint32> codes);
void sayArticleCode(Assessment &own, const Evidence &evidence);
/// Says that a cause of a client's cannot be proven on a server, or while the role is not known.
void sayNotAClient(Assessment &own, const Evidence &evidence);
/// Says that IP-HTTPS is up (against), down (for), or not read (missing).
void sayLink(Assessment &own, const Evidence &evidence);

} // namespace da::causes
