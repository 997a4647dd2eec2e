// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/document/document.h"

namespace da::report {

/// Puts sections together: a heading begins one, everything else goes into the latest.
class SectionWriter final {
public:
    explicit SectionWriter(std::vector<Section> &sections) : m_sections(sections) {}

    void heading(const QString &title, const QStringList &columns = {})
    {
        m_sections.push_back({title, columns, {}});
    }
    void paragraph(const QString &text, Look look = Look::Plain) { add(Paragraph{text, look}); }
    void item(const QString &text, int level = 1) { add(Item{Mark::Bullet, text, {}, level}); }
    void finding(Mark mark, const QString &text, const QString &note)
    {
        add(Item{mark, text, note, 2});
    }
    void row(const QStringList &cells, const QString &sentence) { add(Row{cells, sentence}); }
    void raw(Raw raw) { add(std::move(raw)); }

private:
    void add(Block block) { m_sections.back().blocks.push_back(std::move(block)); }

    std::vector<Section> &m_sections;
};

} // namespace da::report
