// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/gather_page.h"

#include "diagnostics/machine/sources.h"
#include "diagnostics/report/words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWizard>

namespace da::wizard {
namespace {

constexpr Text kIntro{
    "gather.intro",
    QT_TRANSLATE_NOOP("da-wizard", "This program is looking. It changes nothing. The next page "
                                   "comes by itself.")};
constexpr Text kProgress{"gather.progress", QT_TRANSLATE_NOOP("da-wizard", "Progress")};
constexpr Text kWhat{"gather.what", QT_TRANSLATE_NOOP("da-wizard", "What is read")};
constexpr Text kState{"gather.state", QT_TRANSLATE_NOOP("da-wizard", "State")};
constexpr Text kTime{"gather.time", QT_TRANSLATE_NOOP("da-wizard", "Time")};
constexpr Text kMilliseconds{"gather.ms", QT_TRANSLATE_NOOP("da-wizard", "%1 ms")};
constexpr Text kWaiting{"gather.waiting", QT_TRANSLATE_NOOP("da-wizard", "waiting")};
constexpr Text kRunning{"gather.running", QT_TRANSLATE_NOOP("da-wizard", "looking …")};
constexpr Text kDetails{"gather.details", QT_TRANSLATE_NOOP("da-wizard", "%1. Read from: %2")};

enum Column { What, State, Time };

} // namespace

void GatherPage::build(QVBoxLayout &body)
{
    addParagraph(body, kIntro);
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(say(kProgress));
    body.addWidget(m_bar);
    m_rows = new QTreeWidget(this);
    m_rows->setAccessibleName(say(kWhat));
    m_rows->setRootIsDecorated(false);
    m_rows->setHeaderLabels({say(kWhat), say(kState), say(kTime)});
    m_rows->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(Time, QHeaderView::ResizeToContents);
    m_rows->header()->setStretchLastSection(false);
    body.addWidget(m_rows, 1);
    m_details = plainLabel({}, this);
    body.addWidget(m_details);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &GatherPage::showDetails);
    connect(&session(), &session::Session::probeProgressed, this, &GatherPage::showProgress);
    // Queued: the page must be the current one before it can go on.
    connect(&session(), &session::Session::phaseChanged, this, &GatherPage::goOnWhenDone,
            Qt::QueuedConnection);
}

void GatherPage::enter()
{
    m_rows->clear();
    for (const evidence::Probe &probe : session().probes())
        m_rows->addTopLevelItem(new QTreeWidgetItem({say(probe.title), say(kWaiting), QString()}));
    m_bar->setRange(0, static_cast<int>(session().probes().size()));
    m_bar->setValue(0);
    m_details->clear();
    session().collect();
}

void GatherPage::showProgress(const evidence::ProbeProgress &progress)
{
    QTreeWidgetItem *row = m_rows->topLevelItem(static_cast<int>(progress.index));
    if (row == nullptr)
        return;
    if (progress.phase == evidence::ProbeProgress::Phase::Running) {
        row->setText(State, say(kRunning));
    } else if (progress.phase == evidence::ProbeProgress::Phase::Done) {
        row->setText(State, say(report::probeStatusWords(progress.run.status)));
        const Number ms{progress.run.duration.count()};
        row->setText(Time, say(Message(kMilliseconds, ms)));
        m_bar->setValue(m_bar->value() + 1);
    }
    if (row == m_rows->currentItem())
        showDetails();
}

void GatherPage::showDetails()
{
    const int index = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    const auto &progress = session().progress();
    if (index < 0 || static_cast<size_t>(index) >= progress.size())
        return;
    const evidence::ProbeProgress &one = progress[static_cast<size_t>(index)];
    const Message doing = session().probes()[static_cast<size_t>(index)].doing;
    const bool hasSource = !one.run.source.isEmpty();
    m_details->setText(hasSource ? say(Message(kDetails, nested(doing),
                                               nested(machine::sourceWords(one.run.source))))
                                 : say(doing));
}

void GatherPage::goOnWhenDone(session::Phase phase)
{
    const bool shown = wizard()->currentPage() == this;
    if (shown && phase == session::Phase::Assessed)
        wizard()->next();
}

// Back: what runs is asked to stop; its end finds nobody waiting.
void GatherPage::cleanupPage()
{
    session().stop();
}

} // namespace da::wizard
