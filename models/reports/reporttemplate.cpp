// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttemplate.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

inline void initTemplateResource() { Q_INIT_RESOURCE(report_templates); }

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::ReportTemplate)
};

using FigureMap = QHash<QString, const Figure*>;

// Renders one line; conditions may nest but not span lines, so that a mistake stays in its line.
class LineRenderer {
public:
    LineRenderer(const FigureMap& figures, int line)
        : m_figures(figures)
        , m_line(line)
    {
    }

    Result<std::vector<TextRun>> render(const QString& text)
    {
        static const QRegularExpression tag(QStringLiteral("\\{\\{([#^/]?)\\s*([a-z0-9_]+)\\s*\\}\\}"));
        qsizetype at = 0;
        for (auto matches = tag.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            append(text.mid(at, match.capturedStart() - at), {});
            at = match.capturedEnd();
            if (auto done = apply(match.captured(1), match.captured(2)); !done)
                return done.error();
        }
        append(text.mid(at), {});
        if (!m_open.isEmpty())
            return problem(Text::tr("{{#%1}} is not closed").arg(m_open.last().key));
        if (text.mid(at).contains(QLatin1String("{{")))
            return problem(Text::tr("a placeholder is not written as {{name}}"));
        return std::move(m_runs);
    }

private:
    struct Condition {
        QString key;
        bool holds;
    };

    Status apply(const QString& kind, const QString& key)
    {
        if (kind == QLatin1String("/")) {
            if (m_open.isEmpty() || m_open.last().key != key)
                return problem(Text::tr("{{/%1}} closes nothing").arg(key));
            m_open.removeLast();
            return {};
        }
        const Figure* figure = m_figures.value(key);
        if (!figure)
            return problem(Text::tr("there is no figure “%1”").arg(key));
        if (kind.isEmpty())
            append(figure->text, key);
        else
            m_open.append({key, figure->isNothing() == (kind == QLatin1String("^"))});
        return {};
    }

    void append(const QString& text, const QString& figure)
    {
        const bool visible = std::all_of(m_open.begin(), m_open.end(), [](const Condition& c) { return c.holds; });
        if (!visible || text.isEmpty())
            return;
        if (figure.isEmpty() && !m_runs.empty() && m_runs.back().figure.isEmpty())
            m_runs.back().text += text;
        else
            m_runs.push_back({text, figure});
    }

    Error problem(const QString& what) const
    {
        return {ErrorCode::InvalidInput, Text::tr("Report template, line %1: %2.").arg(m_line).arg(what), {}};
    }

    const FigureMap& m_figures;
    int m_line;
    QList<Condition> m_open;
    std::vector<TextRun> m_runs;
};

} // namespace

QString ReportTemplate::shipped(const QString& key)
{
    initTemplateResource();
    QFile file(QStringLiteral(":/wuxing/templates/%1.txt").arg(key));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<std::vector<Block>> ReportTemplate::render(const std::vector<Figure>& figures) const
{
    FigureMap map;
    for (const Figure& figure : figures)
        map.insert(figure.key, &figure);
    std::vector<Block> blocks;
    const QStringList lines = m_text.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        QString line = lines.at(i).trimmed();
        int level = 0;
        while (level < 2 && line.startsWith(QLatin1Char('#'))) {
            line.remove(0, 1);
            ++level;
        }
        auto runs = LineRenderer(map, i + 1).render(line.trimmed());
        if (!runs)
            return runs.error();
        Paragraph paragraph{std::move(*runs), Paragraph::Style::Body};
        if (paragraph.text().trimmed().isEmpty())
            continue;
        if (level > 0)
            blocks.emplace_back(Heading{level, paragraph.text()});
        else
            blocks.emplace_back(std::move(paragraph));
    }
    return blocks;
}

} // namespace wuxing
