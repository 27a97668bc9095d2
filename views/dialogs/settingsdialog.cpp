// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/settingsdialog.h"

#include "services/office.h"
#include "views/dialogs/messages.h"
#include "views/preferences.h"
#include "views/widgets/forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wuxing {

SettingsDialog::SettingsDialog(Preferences& preferences, Office* office, int year, QWidget* parent)
    : Dialog(parent)
    , m_preferences(preferences)
    , m_office(office)
    , m_year(year)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_fontPoints(new QSpinBox)
{
    setWindowTitle(tr("Settings"));
    auto* tabs = new QTabWidget;
    tabs->addTab(makeComputerPage(), tr("This &computer"));
    if (office) {
        tabs->addTab(makeFilePage(), tr("This &file"));
        tabs->addTab(makeWorkPage(), tr("&Work"));
        tabs->addTab(makeStarsPage(), tr("&Stars of %1").arg(year));
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(forms::makeOkCancel(*this));
}

QWidget* SettingsDialog::makeComputerPage()
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(m_preferences.language()));
    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_preferences.theme())));
    m_fontPoints->setRange(0, 24);
    m_fontPoints->setSpecialValueText(tr("As the system"));
    m_fontPoints->setSuffix(QStringLiteral(" pt"));
    m_fontPoints->setValue(m_preferences.fontPoints());
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Font si&ze"), m_fontPoints);
    return page;
}

QWidget* SettingsDialog::makeFilePage()
{
    const FileSettings& settings = m_office->settings().settings();
    auto* page = new QWidget;
    page->setEnabled(!m_office->workspace().isReadOnly());
    auto* form = new QFormLayout(page);
    m_officeName = new QLineEdit(settings.officeName);
    form->addRow(tr("&Office that signs reports"), m_officeName);
    m_order = new QComboBox;
    m_order->addItem(tr("支部过硬 first"), static_cast<int>(StarOrder::PartyFirst));
    m_order->addItem(tr("支部过硬 last"), static_cast<int>(StarOrder::PartyLast));
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(settings.starOrder)));
    form->addRow(tr("Order of the s&tars"), m_order);
    m_capstone = new QCheckBox(tr("支部过硬 counts only together with all the other stars"));
    m_capstone->setChecked(settings.capstone == CapstoneRule::On);
    form->addRow(tr("Capstone"), m_capstone);
    m_dueSoon = new QSpinBox;
    m_dueSoon->setRange(0, 90);
    m_dueSoon->setSuffix(tr(" days before the due date"));
    m_dueSoon->setValue(settings.lights.dueSoonDays);
    form->addRow(tr("&Blue light"), m_dueSoon);
    m_behind = new QSpinBox;
    m_behind->setRange(0, 100);
    m_behind->setSuffix(tr(" percent behind the expected progress"));
    m_behind->setValue(settings.lights.behindPercent);
    form->addRow(tr("&Yellow light"), m_behind);
    return page;
}

QWidget* SettingsDialog::makeWorkPage()
{
    const FileSettings& settings = m_office->settings().settings();
    auto* page = new QWidget;
    page->setEnabled(!m_office->workspace().isReadOnly());
    auto* form = new QFormLayout(page);
    const auto number = [&](const QString& label, int value, int minimum, int maximum, const QString& suffix) {
        auto* box = new QSpinBox;
        box->setRange(minimum, maximum);
        box->setSuffix(suffix);
        box->setValue(value);
        form->addRow(label, box);
        return box;
    };
    const auto work = [&](const QString& label, int WorkRules::*field, int minimum, int maximum,
                          const QString& suffix) {
        m_work.emplace_back(number(label, settings.work.*field, minimum, maximum, suffix), field);
    };
    const auto acceptance = [&](const QString& label, int AcceptanceRules::*field, int minimum, int maximum,
                                const QString& suffix) {
        m_acceptance.emplace_back(number(label, settings.work.acceptance.*field, minimum, maximum, suffix), field);
    };
    m_talk = number(tr("&Talk at the"), settings.lights.talkAfterReds, 1, 20, tr(". red light"));
    work(tr("Closin&g needs"), &WorkRules::closingParties, 1, 3, tr(" parties that agree"));
    work(tr("Papers are answered with&in"), &WorkRules::replyWorkdays, 1, 60, tr(" working days"));
    work(tr("&Opinions are answered within"), &WorkRules::answerWorkdays, 1, 120, tr(" working days"));
    work(tr("Follow-&up of a case"), &WorkRules::followUpMonths, 1, 36, tr(" months"));
    acceptance(tr("&Delegates of an acceptance"), &AcceptanceRules::delegates, 1, 99, {});
    acceptance(tr("Full mark of an &aspect"), &AcceptanceRules::aspectMark, 1, 100, tr(" marks"));
    acceptance(tr("&Passes from"), &AcceptanceRules::passMark, 1, 500, tr(" marks"));
    acceptance(tr("&Basically passes from (0: no such grade)"), &AcceptanceRules::basicMark, 0, 500, tr(" marks"));
    acceptance(tr("Fails with &more than"), &AcceptanceRules::dissatisfiedPercent, 0, 100, tr(" percent dissatisfied"));
    work(tr("&Largest file of evidence"), &WorkRules::evidenceMegabytes, 1, 200, tr(" MB"));
    work(tr("Shrun&k photos have"), &WorkRules::photoPixels, 400, 8000, tr(" pixels"));
    return page;
}

QWidget* SettingsDialog::makeStarsPage()
{
    auto* page = new QWidget;
    page->setEnabled(!m_office->workspace().isReadOnly());
    auto* layout = new QVBoxLayout(page);
    const auto ratings = m_office->ratings().ratings(m_year);
    for (const auto& [kind, set] : ratings->sets) {
        auto* box = new QGroupBox(wordLabel(kind));
        auto* form = new QFormLayout(box);
        for (size_t i = 0; i < starCount; ++i) {
            auto* name = new QLineEdit(set.stars.at(i).name);
            m_starNames[kind].at(i) = name;
            form->addRow(tr("Star %1").arg(i + 1), name);
        }
        layout->addWidget(box);
    }
    return page;
}

bool SettingsDialog::saveFile()
{
    FileSettings settings = m_office->settings().settings();
    const auto ratings = m_office->ratings().ratings(m_year);
    std::vector<StarSet> changed;
    for (const auto& [kind, set] : ratings->sets) {
        StarSet renamed = set;
        for (size_t i = 0; i < starCount; ++i)
            renamed.stars.at(i).name = m_starNames.at(kind).at(i)->text().trimmed();
        if (renamed.stars != set.stars)
            changed.push_back(std::move(renamed));
    }
    settings.officeName = m_officeName->text().trimmed();
    settings.starOrder = static_cast<StarOrder>(m_order->currentData().toInt());
    settings.capstone = m_capstone->isChecked() ? CapstoneRule::On : CapstoneRule::Off;
    settings.lights.dueSoonDays = m_dueSoon->value();
    settings.lights.behindPercent = m_behind->value();
    settings.lights.talkAfterReds = m_talk->value();
    for (const auto& [box, field] : m_work)
        settings.work.*field = box->value();
    for (const auto& [box, field] : m_acceptance)
        settings.work.acceptance.*field = box->value();
    return messages::check(this, m_office->ratings().renameStars(changed, settings));
}

void SettingsDialog::saveComputer()
{
    const QString language = m_language->currentData().toString();
    const auto theme = static_cast<Theme>(m_theme->currentData().toInt());
    const int points = m_fontPoints->value();
    if (language == m_preferences.language() && theme == m_preferences.theme() && points == m_preferences.fontPoints())
        return;
    m_preferences.setLanguage(language);
    m_preferences.setTheme(theme);
    m_preferences.setFontPoints(points);
    emit lookChanged();
}

void SettingsDialog::accept()
{
    if (m_office && !m_office->workspace().isReadOnly() && !saveFile())
        return;
    Dialog::accept();
    saveComputer();
}

} // namespace wuxing
