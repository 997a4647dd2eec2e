// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/page.h"

class QTabWidget;
class QTreeWidget;

namespace da::wizard {

class ConnectionPicture;
class FindingsView;

/// D1: the cause in one plain sentence; why; what the code means; the ways to the company; the
/// other causes and why not; everything that was read. May be closed here; the report is one on.
class FindingsPage final : public Page {
    Q_OBJECT
public:
    explicit FindingsPage(PageContext &context) : Page(PageId::Findings, context)
    {
        setFinalPage(true);
    }
    [[nodiscard]] Buttons buttons() const override { return Buttons::BackNextClose; }
    [[nodiscard]] int nextId() const override { return static_cast<int>(PageId::Report); }

protected:
    void build(QVBoxLayout &body) override;
    void enter() override;

private:
    void buildSummary(QVBoxLayout &body);
    void showSummary(const report::Report &report);
    void showWhy(const report::Report &report);
    void showCode(const report::Report &report);
    void copySummary();

    QLabel *m_outcome = nullptr;
    QLabel *m_cause = nullptr;
    QLabel *m_next = nullptr;
    QTabWidget *m_tabs = nullptr;
    FindingsView *m_why = nullptr;
    QLabel *m_code = nullptr;
    ConnectionPicture *m_picture = nullptr;
    QTreeWidget *m_others = nullptr;
    QTreeWidget *m_read = nullptr;
};

} // namespace da::wizard
