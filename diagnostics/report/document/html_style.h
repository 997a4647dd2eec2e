// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace da::report {

/// The style sheet of the HTML report. Contrast of text is at least 7:1 in both schemes. Logical
/// properties (inline-start), so that right-to-left languages need nothing of their own.
inline constexpr QLatin1StringView kHtmlStyle{R"(
:root { color-scheme: light dark; --text: #1a1a1a; --page: #ffffff; --soft: #f3f5f7;
  --line: #c4cad0; --faint: #4a5058; --good: #1b5e20; --bad: #a11b1b; --unsure: #6b4600;
  --banner: #ffd54f; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f0f0; --page: #1b1d1f; --soft: #26292c;
  --line: #4a5056; --faint: #b9bfc5; --good: #7dd38a; --bad: #ff9d94; --unsure: #ffd54f; } }
body { margin: 0; color: var(--text); background: var(--page);
  font: 1rem/1.5 "Segoe UI", system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
main { max-width: 54rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: break-word; }
.kind { margin: 0; color: var(--faint); }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.25; }
h1.good { color: var(--good); } h1.bad { color: var(--bad); } h1.unsure { color: var(--unsure); }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: .5rem 0; }
.why { font-size: 1.125rem; }
.faint, .note { color: var(--faint); }
.strong { font-weight: 600; }
.banner { padding: .5rem .75rem; color: #000000; background: var(--banner); font-weight: 600;
  border-radius: .25rem; }
.next { margin: 1.25rem 0; padding: .75rem 1rem; background: var(--soft);
  border-inline-start: .3rem solid var(--line); }
.next h2 { margin-top: 0; }
.next p { margin-bottom: 0; }
ul { margin: .5rem 0; padding: 0; list-style: none; }
li { display: grid; grid-template-columns: 1.25rem minmax(0, 1fr); margin: .25rem 0; }
ul.deep { margin-inline-start: 1.25rem; }
.mark { font-weight: 600; }
.for .mark { color: var(--good); } .against .mark { color: var(--bad); }
.missing .mark { color: var(--unsure); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .6rem; text-align: start; vertical-align: top;
  border-bottom: 1px solid var(--line); }
thead th { border-bottom-width: 2px; }
tbody th { font-weight: 600; width: 32%; }
td:nth-child(2) { white-space: nowrap; }
td:last-child { overflow-wrap: anywhere; }
details { margin: .5rem 0; border: 1px solid var(--line); border-radius: .25rem; }
summary { padding: .5rem .75rem; cursor: pointer; background: var(--soft); }
summary:focus-visible { outline: 3px solid var(--faint); outline-offset: 2px; }
pre { margin: 0; padding: .75rem; overflow-x: auto; overflow-wrap: normal; direction: ltr;
  text-align: left; font: .875rem/1.45 Consolas, "DejaVu Sans Mono", monospace; }
details p { padding: 0 .75rem; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); color: var(--faint); }
footer h2 { font-size: 1rem; margin-top: 1rem; }
@media print { :root { color-scheme: light; --text: #000000; --page: #ffffff; --soft: #ffffff;
    --line: #808080; --faint: #333333; --good: #000000; --bad: #000000; --unsure: #000000;
    --banner: #ffffff; }
  @page { margin: 18mm; }
  main { max-width: none; padding: 0; }
  .banner { border: 2px solid #000000; }
  h1, h2 { break-after: avoid; }
  li, tr, .next { break-inside: avoid; }
  details:not([open]), .raw:not(:has(details[open])) { display: none; } }
)"};

} // namespace da::report
