// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/page.h"

namespace da::wizard {

/// A1: what do you want to do. One click, one way.
class StartPage final : public Page {
    Q_OBJECT
public:
    explicit StartPage(PageContext &context) : Page(PageId::Start, context) {}
    [[nodiscard]] Buttons buttons() const override { return Buttons::None; }
    [[nodiscard]] int nextId() const override { return static_cast<int>(m_next); }
    /// Goes on to opening evidence, as the choice does.
    void openEvidence();

protected:
    void build(QVBoxLayout &body) override;
    void enter() override;

private:
    void go(PageId next);
    PageId m_next = PageId::Evidence;
};

} // namespace da::wizard
