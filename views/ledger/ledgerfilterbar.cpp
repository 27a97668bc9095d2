// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledger/ledgerfilterbar.h"

#include "views/dialogs/formdialog.h"
#include "views/preferences.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

#include <array>

namespace wuxing {

namespace {
constexpr int typingPause = 150; // milliseconds
}

LedgerFilterBar::LedgerFilterBar(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_grid(new QGridLayout(this))
    , m_text(new QLineEdit)
    , m_state(new QComboBox)
    , m_light(new QComboBox)
    , m_source(new QComboBox)
    , m_category(new QComboBox)
    , m_saved(new QComboBox)
    , m_typing(new QTimer(this))
{
    setupBoxes();
    fillSaved();
    m_grid->setContentsMargins(0, 0, 0, 0);
    arrange();
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &LedgerFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    for (const QComboBox* box : {m_state, m_light, m_source, m_category})
        connect(box, &QComboBox::currentIndexChanged, this, &LedgerFilterBar::changed);
    connect(m_saved, &QComboBox::activated, this, &LedgerFilterBar::useSaved);
}

// In one row where each has its room, else the boxes below the text.
void LedgerFilterBar::arrange()
{
    constexpr int lettersOfOneRow = 38;
    const bool isOneRow = width() >= fontMetrics().height() * lettersOfOneRow;
    if (m_isArranged && isOneRow == m_isOneRow)
        return;
    m_isArranged = true;
    m_isOneRow = isOneRow;
    const std::array boxes{m_state, m_light, m_source, m_category, m_saved};
    const int across = static_cast<int>(boxes.size());
    m_grid->addWidget(m_text, 0, 0, 1, isOneRow ? 1 : across);
    for (int i = 0; i < across; ++i)
        m_grid->addWidget(boxes.at(static_cast<size_t>(i)), isOneRow ? 0 : 1, isOneRow ? i + 1 : i);
    m_grid->setColumnStretch(0, isOneRow ? 3 : 1);
    for (int column = 1; column <= across; ++column)
        m_grid->setColumnStretch(column, isOneRow || column < across ? 1 : 0);
}

void LedgerFilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// As narrow as two rows make it, also while there is one.
QSize LedgerFilterBar::minimumSizeHint() const
{
    return {m_state->minimumSizeHint().width() * 5, QWidget::minimumSizeHint().height()};
}

void LedgerFilterBar::setupBoxes()
{
    m_text->setPlaceholderText(tr("Text in any column"));
    m_text->setAccessibleName(tr("Filter the ledger by text"));
    m_text->setClearButtonEnabled(true);
    m_state->setAccessibleName(tr("Filter the ledger by state"));
    m_state->addItem(tr("Open and closed"), static_cast<int>(LedgerQuery::States::All));
    m_state->addItem(tr("Open items"), static_cast<int>(LedgerQuery::States::Open));
    m_state->addItem(tr("Closed items"), static_cast<int>(LedgerQuery::States::Closed));
    m_state->setCurrentIndex(1);
    m_light->setAccessibleName(tr("Filter the ledger by light"));
    m_light->addItem(tr("All lights"), -1);
    for (const Light light : openLights)
        m_light->addItem(wordLabel(light), static_cast<int>(light));
    m_source->setAccessibleName(tr("Filter the ledger by source"));
    m_source->addItem(tr("All sources"), -1);
    for (const LedgerSource source : {LedgerSource::Case, LedgerSource::Visit, LedgerSource::Review,
             LedgerSource::Inspection, LedgerSource::Petition, LedgerSource::SelfCheck, LedgerSource::Other})
        m_source->addItem(wordLabel(source), static_cast<int>(source));
    m_category->setAccessibleName(tr("Filter the ledger by category"));
    setCategories({});
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setToolTip(tr("Filters kept on this computer"));
    for (QComboBox* box : {m_state, m_light, m_source, m_category, m_saved}) {
        // Their lists show the long words whole; the room is for the text.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(2);
    }
}

void LedgerFilterBar::setCategories(const QStringList& used)
{
    const QString chosen = m_category->currentData().toString();
    QStringList offered = ledgerCategories() + used;
    // What is filtered by stays, though the last item that had it has another by now.
    if (!chosen.isEmpty())
        offered << chosen;
    offered.removeDuplicates();
    if (offered == m_categories)
        return;
    m_categories = offered;
    const QSignalBlocker blocker(m_category);
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    for (const QString& category : std::as_const(offered))
        m_category->addItem(category, category);
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
}

void LedgerFilterBar::fillSaved()
{
    m_saved->clear();
    m_saved->addItem(tr("Filters"));
    const QVariantMap saved = m_preferences.ledgerFilters();
    for (auto filter = saved.begin(); filter != saved.end(); ++filter)
        m_saved->addItem(filter.key(), *filter);
    m_saved->insertSeparator(m_saved->count());
    m_saved->addItem(tr("Keep this filter…"));
    m_saved->addItem(tr("Remove a filter…"));
}

QVariantMap LedgerFilterBar::state() const
{
    return {{QStringLiteral("text"), m_text->text()}, {QStringLiteral("state"), m_state->currentIndex()},
        {QStringLiteral("light"), m_light->currentIndex()}, {QStringLiteral("source"), m_source->currentIndex()},
        {QStringLiteral("category"), m_category->currentText()}};
}

void LedgerFilterBar::useSaved(int place)
{
    if (place == m_saved->count() - 2)
        return save();
    if (place == m_saved->count() - 1)
        return removeSaved();
    const QVariantMap filter = m_saved->itemData(place).toMap();
    if (filter.isEmpty())
        return;
    {
        // One question to the ledger, not five.
        const QSignalBlocker blockers[]{QSignalBlocker(m_text), QSignalBlocker(m_state), QSignalBlocker(m_light),
            QSignalBlocker(m_source), QSignalBlocker(m_category)};
        m_text->setText(filter.value(QStringLiteral("text")).toString());
        m_state->setCurrentIndex(filter.value(QStringLiteral("state")).toInt());
        m_light->setCurrentIndex(filter.value(QStringLiteral("light")).toInt());
        m_source->setCurrentIndex(filter.value(QStringLiteral("source")).toInt());
        m_category->setCurrentIndex(
            std::max(0, m_category->findText(filter.value(QStringLiteral("category")).toString())));
    }
    emit changed();
}

void LedgerFilterBar::save()
{
    m_saved->setCurrentIndex(0);
    FormDialog form(tr("Keep this filter"), this);
    const QLineEdit* line = form.addLine(tr("&Name"));
    QString name;
    const bool named = form.askUntil([&]() -> Status {
        name = line->text().trimmed();
        if (name.isEmpty())
            return Error{ErrorCode::InvalidInput, tr("Write a name for the filter, or cancel."), {}};
        return {};
    });
    if (!named)
        return;
    QVariantMap saved = m_preferences.ledgerFilters();
    saved.insert(name, state());
    m_preferences.setLedgerFilters(saved);
    fillSaved();
    m_saved->setCurrentIndex(std::max(0, m_saved->findText(name)));
}

void LedgerFilterBar::removeSaved()
{
    m_saved->setCurrentIndex(0);
    QVariantMap saved = m_preferences.ledgerFilters();
    if (saved.isEmpty())
        return;
    FormDialog form(tr("Remove a filter"), this);
    QComboBox* filter = form.addChoice(tr("&Filter"));
    filter->addItems(saved.keys());
    if (!form.ask())
        return;
    saved.remove(filter->currentText());
    m_preferences.setLedgerFilters(saved);
    fillSaved();
}

LedgerQuery LedgerFilterBar::query() const
{
    LedgerQuery query;
    query.text = m_text->text().trimmed();
    query.states = static_cast<LedgerQuery::States>(m_state->currentData().toInt());
    if (const int light = m_light->currentData().toInt(); light >= 0)
        query.light = static_cast<Light>(light);
    if (const int source = m_source->currentData().toInt(); source >= 0)
        query.source = static_cast<LedgerSource>(source);
    query.category = m_category->currentData().toString();
    return query;
}

} // namespace wuxing
