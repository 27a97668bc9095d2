// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file/settingservice.h"

#include "reports/reporttemplate.h"
#include "services/file/workspace.h"
#include "storage/database.h"

namespace wuxing {

namespace {

// The settings that are whole numbers, by their keys.
struct NumberSetting {
    const char* key;
    int& (*of)(WorkRules& rules);
};
const std::array workNumbers{
    NumberSetting{"ledger.closing_parties", [](WorkRules& r) -> int& { return r.closingParties; }},
    NumberSetting{"ledger.reply_workdays", [](WorkRules& r) -> int& { return r.replyWorkdays; }},
    NumberSetting{"visit.answer_workdays", [](WorkRules& r) -> int& { return r.answerWorkdays; }},
    NumberSetting{"case.follow_up_months", [](WorkRules& r) -> int& { return r.followUpMonths; }},
    NumberSetting{"acceptance.delegates", [](WorkRules& r) -> int& { return r.acceptance.delegates; }},
    NumberSetting{"acceptance.aspect_mark", [](WorkRules& r) -> int& { return r.acceptance.aspectMark; }},
    NumberSetting{"acceptance.pass_mark", [](WorkRules& r) -> int& { return r.acceptance.passMark; }},
    NumberSetting{"acceptance.basic_mark", [](WorkRules& r) -> int& { return r.acceptance.basicMark; }},
    NumberSetting{
        "acceptance.dissatisfied_percent", [](WorkRules& r) -> int& { return r.acceptance.dissatisfiedPercent; }},
    NumberSetting{"evidence.megabytes", [](WorkRules& r) -> int& { return r.evidenceMegabytes; }},
    NumberSetting{"evidence.photo_pixels", [](WorkRules& r) -> int& { return r.photoPixels; }},
};

// About this file and its office; all others are rules of the district.
// (resources/sql/upgrades/0008_travelling_journal.sql)
SettingStore::Reach reachOf(const QString& key)
{
    static const QStringList local{
        QStringLiteral("office.name"), QStringLiteral("demonstration"), QStringLiteral("demonstration.date")};
    return local.contains(key) ? SettingStore::Reach::Local : SettingStore::Reach::Travels;
}

QString bandsText(const IncomeRules& rules)
{
    QStringList limits;
    for (const Money limit : rules.bands)
        limits << limit.toPlainString();
    return limits.join(QLatin1Char(' '));
}

void readIncomeRules(const QHash<QString, QString>& texts, IncomeRules& rules)
{
    if (const auto threshold = Money::parse(texts.value(QStringLiteral("income.threshold"))))
        rules.threshold = *threshold;
    rules.thresholdOnOperating = texts.value(QStringLiteral("income.on_operating")) == QLatin1String("1");
    IncomeRules read = rules;
    read.bands.clear();
    const QStringList limits = texts.value(QStringLiteral("income.bands")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& limit : limits) {
        if (const auto money = Money::parse(limit))
            read.bands.push_back(*money);
    }
    if (validate(read))
        rules.bands = read.bands;
}

QHash<QString, QString> toTexts(const FileSettings& settings)
{
    QHash<QString, QString> texts{{QStringLiteral("office.name"), settings.officeName},
        {QStringLiteral("demonstration"), settings.demonstration ? QStringLiteral("1") : QStringLiteral("0")},
        {QStringLiteral("demonstration.date"), settings.demonstrationDate.toString(Qt::ISODate)},
        {QStringLiteral("rating.capstone"),
            settings.capstone == CapstoneRule::On ? QStringLiteral("on") : QStringLiteral("off")},
        {QStringLiteral("rating.star_order"),
            settings.starOrder == StarOrder::PartyFirst ? QStringLiteral("party_first") : QStringLiteral("party_last")},
        {QStringLiteral("light.due_soon_days"), QString::number(settings.lights.dueSoonDays)},
        {QStringLiteral("light.behind_percent"), QString::number(settings.lights.behindPercent)},
        {QStringLiteral("light.talk_after_reds"), QString::number(settings.lights.talkAfterReds)},
        {QStringLiteral("income.threshold"), settings.work.income.threshold.toPlainString()},
        {QStringLiteral("income.on_operating"),
            settings.work.income.thresholdOnOperating ? QStringLiteral("1") : QStringLiteral("0")},
        {QStringLiteral("income.bands"), bandsText(settings.work.income)}};
    WorkRules work = settings.work;
    for (const NumberSetting& number : workNumbers)
        texts.insert(QLatin1String(number.key), QString::number(number.of(work)));
    return texts;
}

FileSettings fromTexts(const QHash<QString, QString>& texts)
{
    FileSettings settings;
    const auto text = [&](const char* key) { return texts.value(QLatin1String(key)); };
    const auto number = [&](const char* key, int fallback) {
        bool ok = false;
        const int value = text(key).toInt(&ok);
        return ok ? value : fallback;
    };
    settings.officeName = text("office.name");
    settings.demonstration = text("demonstration") == QLatin1String("1");
    settings.demonstrationDate = QDate::fromString(text("demonstration.date"), Qt::ISODate);
    settings.capstone = text("rating.capstone") == QLatin1String("on") ? CapstoneRule::On : CapstoneRule::Off;
    settings.starOrder =
        text("rating.star_order") == QLatin1String("party_last") ? StarOrder::PartyLast : StarOrder::PartyFirst;
    settings.lights.dueSoonDays = number("light.due_soon_days", settings.lights.dueSoonDays);
    settings.lights.behindPercent = number("light.behind_percent", settings.lights.behindPercent);
    settings.lights.talkAfterReds = number("light.talk_after_reds", settings.lights.talkAfterReds);
    for (const NumberSetting& setting : workNumbers) {
        int& field = setting.of(settings.work);
        field = number(setting.key, field);
    }
    readIncomeRules(texts, settings.work.income);
    return settings;
}

} // namespace

SettingService::SettingService(Workspace& workspace)
    : m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, &SettingService::onChanged);
}

Status SettingService::load()
{
    const auto texts = m_workspace.database().settings().all();
    if (!texts)
        return texts.error();
    m_settings = fromTexts(*texts);
    return {};
}

QDate SettingService::today() const
{
    const bool isFixed = m_settings.demonstration && m_settings.demonstrationDate.isValid() && !m_workspace.isPast();
    return isFixed ? m_settings.demonstrationDate : m_workspace.clock().today();
}

QStringList SettingService::changedKeys(const FileSettings& settings) const
{
    QStringList keys;
    const auto before = toTexts(m_settings);
    const auto after = toTexts(settings);
    for (auto setting = after.begin(); setting != after.end(); ++setting) {
        if (before.value(setting.key()) != setting.value())
            keys << setting.key();
    }
    keys.sort();
    return keys;
}

Status SettingService::save(const FileSettings& settings)
{
    const QStringList keys = changedKeys(settings);
    if (keys.isEmpty())
        return {};
    return m_workspace.write({Action::Code::ChangeSetting, {keys.join(QStringLiteral(", "))}},
        [&](Database& database) { return put(database, settings); });
}

Status SettingService::put(Database& database, const FileSettings& settings)
{
    const auto texts = toTexts(settings);
    for (auto setting = texts.begin(); setting != texts.end(); ++setting) {
        if (auto done = database.settings().put(setting.key(), setting.value(), reachOf(setting.key())); !done)
            return done;
    }
    return {};
}

QString SettingService::reportTemplate(const QString& key) const
{
    const QString own = m_workspace.valueOr(m_workspace.database().settings().reportTemplate(key));
    return own.isEmpty() ? ReportTemplate::shipped(key) : own;
}

bool SettingService::hasOwnTemplate(const QString& key) const
{
    return !m_workspace.valueOr(m_workspace.database().settings().reportTemplate(key)).isEmpty();
}

Status SettingService::saveReportTemplate(const QString& key, const QString& body)
{
    return m_workspace.write({Action::Code::EditTemplate, {}},
        [&](Database& database) { return database.settings().putReportTemplate(key, body); });
}

void SettingService::onChanged(const ChangeEvent& event)
{
    if (!event.touches("setting") && !event.touches("local_setting") && !event.touches("template"))
        return;
    if (auto loaded = load(); !loaded)
        m_workspace.report(loaded.error());
    emit settingsChanged();
}

} // namespace wuxing
