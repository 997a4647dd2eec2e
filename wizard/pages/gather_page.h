// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/page.h"

class QProgressBar;
class QTreeWidget;

namespace da::wizard {

/// C1: a row for each thing that is read, with state and time; goes on by itself when all is read.
class GatherPage final : public Page {
    Q_OBJECT
public:
    explicit GatherPage(PageContext &context) : Page(PageId::Gather, context) {}
    /// Goes on by itself; who comes back to it later goes on with Next.
    [[nodiscard]] Buttons buttons() const override
    {
        return session().phase() == session::Phase::Assessed ? Buttons::BackNext : Buttons::Back;
    }
    [[nodiscard]] int nextId() const override { return static_cast<int>(PageId::Findings); }
    void cleanupPage() override;

protected:
    void build(QVBoxLayout &body) override;
    void enter() override;

private:
    void showProgress(const evidence::ProbeProgress &progress);
    void showDetails();
    void goOnWhenDone(session::Phase phase);
    QTreeWidget *m_rows = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_details = nullptr;
};

} // namespace da::wizard
