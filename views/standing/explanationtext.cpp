// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/standing/explanationtext.h"

#include "services/rating/yearexplanation.h"
#include "services/work/organisationservice.h"
#include "views/appearance.h"

#include <QCoreApplication>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ExplanationText)
};

QString signOf(StarState state)
{
    switch (state) {
    case StarState::Held:
        return QStringLiteral("★");
    case StarState::NotHeld:
        return QStringLiteral("☆");
    case StarState::NotEntered:
        return QStringLiteral("–");
    }
    return {};
}

} // namespace

QString explanationHtml(
    const OrganisationService& organisation, const YearExplanation& explanation, const QPalette& palette)
{
    QString html =
        QStringLiteral("<h3>%1</h3>")
            .arg(Text::tr("%1, %2: %3", "branch, year, level")
                     .arg(explanation.branch, QString::number(explanation.year), levelLabel(explanation.level))
                     .toHtmlEscaped());
    html += QStringLiteral("<p>%1</p>").arg(Text::tr("Choose another branch on the tree.").toHtmlEscaped());
    for (size_t i = 0; i < explanation.stars.stars.size(); ++i) {
        const Star& star = explanation.stars.stars.at(i);
        const StarState state = explanation.rating.stars.at(i);
        const QColor gold = state == StarState::Held ? appearance::heldStar(palette) : palette.color(QPalette::Text);
        html += QStringLiteral("<h4><span style=\"color:%1\">%2</span> %3</h4>")
                    .arg(gold.name(), signOf(state), star.name.toHtmlEscaped());
        const QStringList lines = explanation.sentences(organisation, star.key);
        for (const QString& line : lines) {
            const bool inner = line.startsWith(QLatin1String("    "));
            html += QStringLiteral("<p style=\"margin:2px 0 2px %1px\">%2</p>")
                        .arg(inner ? 40 : 16)
                        .arg(line.trimmed().toHtmlEscaped());
        }
    }
    return html;
}

} // namespace wuxing
