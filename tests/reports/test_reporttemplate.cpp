// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttemplate.h"
#include "support/catch.h"

using namespace wuxing;

namespace {
const std::vector<Figure> figures{
    {QStringLiteral("open"), {}, QStringLiteral("26"), {}}, {QStringLiteral("overdue"), {}, QStringLiteral("0"), {}}};

QString rendered(const QString& text)
{
    const auto blocks = ReportTemplate(text).render(figures);
    if (!blocks)
        return QStringLiteral("!") + blocks.error().message;
    QStringList parts;
    for (const Block& block : *blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            parts << QString(heading->level, QLatin1Char('#')) + heading->text;
        else
            parts << std::get<Paragraph>(block).text();
    }
    return parts.join(QLatin1Char('|'));
}
} // namespace

TEST_CASE("placeholders print figures and keep their key", "[reports]")
{
    CHECK(rendered(QStringLiteral("# 一、情况\n在办{{open}}项。")) == QStringLiteral("#一、情况|在办26项。"));
    const auto blocks = ReportTemplate(QStringLiteral("在办{{open}}项")).render(figures);
    const auto& runs = std::get<Paragraph>(blocks->front()).runs;
    REQUIRE(runs.size() == 3);
    CHECK(runs[1].figure == QStringLiteral("open"));
}

TEST_CASE("conditions stand or fall with their figure, and empty lines disappear", "[reports]")
{
    CHECK(rendered(QStringLiteral("{{#open}}有{{/open}}{{^open}}无{{/open}}")) == QStringLiteral("有"));
    CHECK(rendered(QStringLiteral("{{#overdue}}逾期{{overdue}}{{/overdue}}\n尾")) == QStringLiteral("尾"));
    CHECK(rendered(QStringLiteral("{{#open}}a{{#overdue}}b{{/overdue}}c{{/open}}")) == QStringLiteral("ac"));
}

TEST_CASE("mistakes in a template name their line", "[reports]")
{
    CHECK(rendered(QStringLiteral("ok\n{{nothing}}")).contains(QStringLiteral("line 2")));
    CHECK(rendered(QStringLiteral("{{#open}}x")).startsWith(QLatin1Char('!')));
    CHECK(rendered(QStringLiteral("x{{/open}}")).startsWith(QLatin1Char('!')));
    CHECK(rendered(QStringLiteral("x{{open")).startsWith(QLatin1Char('!')));
}
