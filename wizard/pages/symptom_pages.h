// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/page.h"

class QLineEdit;

namespace da::wizard {

/// B1: a personal computer or a server. What is said here may raise caution, never lower it.
class RolePage final : public Page {
    Q_OBJECT
public:
    explicit RolePage(PageContext &context) : Page(PageId::Role, context) {}
    [[nodiscard]] Buttons buttons() const override { return Buttons::Back; }
    [[nodiscard]] int nextId() const override { return static_cast<int>(PageId::Symptom); }

protected:
    void build(QVBoxLayout &body) override;

private:
    void answer(evidence::Told::Role role);
};

/// B2: does the connection work on some networks and not on others.
class SymptomPage final : public Page {
    Q_OBJECT
public:
    explicit SymptomPage(PageContext &context) : Page(PageId::Symptom, context) {}
    [[nodiscard]] Buttons buttons() const override { return Buttons::Back; }
    [[nodiscard]] int nextId() const override { return static_cast<int>(PageId::Code); }

protected:
    void build(QVBoxLayout &body) override;

private:
    void answer(evidence::Told::Symptom symptom);
};

/// B3: the code that netsh shows, with the command to copy. "I can't tell" is always an answer.
class CodePage final : public Page {
    Q_OBJECT
public:
    explicit CodePage(PageContext &context) : Page(PageId::Code, context) {}
    [[nodiscard]] Buttons buttons() const override { return Buttons::Back; }
    [[nodiscard]] int nextId() const override { return static_cast<int>(PageId::Gather); }

protected:
    void build(QVBoxLayout &body) override;

private:
    void buildCommand(QVBoxLayout &body);
    void buildOtherCode(QVBoxLayout &body);
    void answer(std::optional<formats::ErrorCode> code);
    void takeOtherCode();
    QLineEdit *m_other = nullptr;
    QLabel *m_complaint = nullptr;
};

} // namespace da::wizard
