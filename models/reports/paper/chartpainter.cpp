// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/chartpainter.h"

#include "reports/paper/paperfont.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace wuxing::chartpainter {

namespace {

using paperfont::fromMillimetres;
using paperfont::units;
using paperstyle::Face;

constexpr double labelPoints = 8;
constexpr double titlePoints = 10.5;
constexpr double dotsPerMillimetre = 300 / 25.4;

// Fillings that stay apart on a black-and-white print.
QBrush fillingOf(size_t series)
{
    const std::array brushes{QBrush(QColor(0x2f, 0x5d, 0x8a)), QBrush(QColor(0xc9, 0xd6, 0xe4)),
        QBrush(QColor(0x2f, 0x5d, 0x8a), Qt::BDiagPattern), QBrush(QColor(0x80, 0x80, 0x80)),
        QBrush(QColor(0x80, 0x80, 0x80), Qt::DiagCrossPattern)};
    return brushes.at(series % brushes.size());
}

// The end of the axis: a round number at or above the largest value.
double niceCeiling(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

QString numberText(double value, int decimals) { return QLocale::c().toString(value, 'f', decimals); }

class ChartDrawing {
public:
    ChartDrawing(QPainter& painter, const QRectF& area, const Chart& chart)
        : m_painter(painter)
        , m_chart(chart)
        , m_area(area)
        , m_font(paperfont::make(Face::Body, labelPoints))
        , m_metrics(m_font)
    {
        double largest = 0;
        double smallest = 0;
        for (const Chart::Series& series : chart.series) {
            for (const auto& value : series.values) {
                largest = std::max(largest, value.value_or(0));
                smallest = std::min(smallest, value.value_or(0));
            }
        }
        m_top = niceCeiling(largest);
        m_bottom = smallest < 0 ? -niceCeiling(-smallest) : 0;
    }

    void draw()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        drawTitle();
        drawLegend();
        layOutPlot();
        drawGrid();
        drawCategories();
        for (size_t s = 0; s < m_chart.series.size(); ++s)
            m_chart.kind == Chart::Kind::Bars ? drawBars(s) : drawLine(s);
        m_painter.restore();
    }

private:
    void drawTitle()
    {
        const double height = 1.6 * titlePoints * units;
        QString title = m_chart.title;
        if (!m_chart.unit.isEmpty())
            title += QStringLiteral("（单位：%1）").arg(m_chart.unit);
        m_painter.setPen(Qt::black);
        m_painter.setFont(paperfont::make(Face::Heading1, titlePoints));
        m_painter.drawText(QRectF(m_area.topLeft(), QSizeF(m_area.width(), height)), Qt::AlignCenter, title);
        m_area.setTop(m_area.top() + height);
        m_painter.setFont(m_font);
    }

    void drawLegend()
    {
        if (m_chart.series.size() < 2)
            return;
        const double line = m_metrics.height();
        double width = 0;
        for (const Chart::Series& series : m_chart.series)
            width += m_metrics.horizontalAdvance(series.name) + 3 * line;
        double x = m_area.center().x() - width / 2;
        for (size_t s = 0; s < m_chart.series.size(); ++s) {
            const QRectF box(x, m_area.top() + line * 0.2, line * 0.9, line * 0.7);
            m_painter.setPen(QPen(Qt::black, 0.4 * units));
            m_painter.setBrush(fillingOf(s));
            m_painter.drawRect(box);
            const QString& name = m_chart.series[s].name;
            const double textWidth = m_metrics.horizontalAdvance(name) + line;
            m_painter.drawText(QRectF(box.right() + line * 0.3, m_area.top(), textWidth, line * 1.1),
                Qt::AlignLeft | Qt::AlignVCenter, name);
            x += m_metrics.horizontalAdvance(name) + 3 * line;
        }
        m_area.setTop(m_area.top() + 1.4 * line);
    }

    void layOutPlot()
    {
        const double axis = std::max(m_metrics.horizontalAdvance(numberText(m_top, m_chart.decimals)),
                                m_metrics.horizontalAdvance(numberText(m_bottom, m_chart.decimals)))
            + 0.5 * m_metrics.height();
        m_plot = m_area.adjusted(axis, 1.2 * m_metrics.height(), 0, 0);
        m_step = m_plot.width() / static_cast<double>(std::max<qsizetype>(1, m_chart.categories.size()));
        // Names that do not fit side by side take two or three lines.
        int lines = 1;
        for (const QString& name : m_chart.categories)
            lines = std::max(lines, static_cast<int>(std::ceil(m_metrics.horizontalAdvance(name) / (m_step * 0.96))));
        m_plot.setBottom(m_area.bottom() - std::min(lines, 4) * m_metrics.height() - 0.3 * m_metrics.height());
    }

    double yOf(double value) const
    {
        return m_plot.bottom() - (value - m_bottom) / (m_top - m_bottom) * m_plot.height();
    }

    void drawGrid()
    {
        constexpr int steps = 4;
        for (int i = 0; i <= steps; ++i) {
            const double value = m_bottom + (m_top - m_bottom) * i / steps;
            const double y = yOf(value);
            m_painter.setPen(QPen(QColor(0xcc, 0xcc, 0xcc), 0.3 * units));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            const bool whole = m_chart.decimals > 0 || std::abs(value - std::round(value)) < 1e-9;
            if (!whole)
                continue;
            m_painter.setPen(Qt::black);
            const double line = m_metrics.height();
            m_painter.drawText(QRectF(m_area.left(), y - line / 2, m_plot.left() - m_area.left() - 0.3 * line, line),
                Qt::AlignRight | Qt::AlignVCenter, numberText(value, m_chart.decimals));
        }
        m_painter.setPen(QPen(Qt::black, 0.5 * units));
        m_painter.drawLine(QPointF(m_plot.left(), yOf(0)), QPointF(m_plot.right(), yOf(0)));
    }

    void drawCategories()
    {
        m_painter.setPen(Qt::black);
        for (qsizetype c = 0; c < m_chart.categories.size(); ++c) {
            const QRectF box(m_plot.left() + static_cast<double>(c) * m_step + 0.02 * m_step,
                m_plot.bottom() + 0.2 * m_metrics.height(), m_step * 0.96,
                m_area.bottom() - m_plot.bottom() - 0.2 * m_metrics.height());
            QTextOption option(Qt::AlignHCenter);
            option.setWrapMode(QTextOption::WrapAnywhere);
            m_painter.drawText(box, m_chart.categories[c], option);
        }
    }

    void drawValue(double x, double y, double value, double width)
    {
        m_painter.setPen(Qt::black);
        const double line = m_metrics.height();
        const QString text = numberText(value, m_chart.decimals);
        const double box = std::max(width, m_metrics.horizontalAdvance(text) + line);
        m_painter.drawText(QRectF(x - box / 2, y - 1.05 * line, box, line), Qt::AlignCenter, text);
    }

    void drawBars(size_t s)
    {
        const auto count = static_cast<double>(m_chart.series.size());
        const double width = std::min(m_step * 0.74 / count, 14 * units);
        const Chart::Series& series = m_chart.series[s];
        for (size_t c = 0; c < series.values.size(); ++c) {
            const double centre = m_plot.left() + (static_cast<double>(c) + 0.5) * m_step
                + (static_cast<double>(s) - (count - 1) / 2) * width;
            if (!series.values[c]) {
                m_painter.setPen(Qt::black);
                m_painter.drawText(QRectF(centre - width, yOf(0) - m_metrics.height(), 2 * width, m_metrics.height()),
                    Qt::AlignCenter, QStringLiteral("—"));
                continue;
            }
            const double value = *series.values[c];
            m_painter.setPen(QPen(Qt::black, 0.4 * units));
            m_painter.setBrush(fillingOf(s));
            m_painter.drawRect(
                QRectF(QPointF(centre - width / 2, yOf(value)), QPointF(centre + width / 2, yOf(0))).normalized());
            drawValue(centre, std::min(yOf(value), yOf(0)), value, width);
        }
    }

    void drawLine(size_t s)
    {
        const Chart::Series& series = m_chart.series[s];
        static const std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
        const QPen pen(fillingOf(0).color(), 1.2 * units, styles.at(s % styles.size()));
        QPointF before;
        bool hasBefore = false;
        for (size_t c = 0; c < series.values.size(); ++c) {
            if (!series.values[c]) {
                hasBefore = false;
                continue;
            }
            const QPointF point(m_plot.left() + (static_cast<double>(c) + 0.5) * m_step, yOf(*series.values[c]));
            m_painter.setPen(pen);
            if (hasBefore)
                m_painter.drawLine(before, point);
            m_painter.setBrush(s == 0 ? fillingOf(0) : QBrush(Qt::white));
            m_painter.setPen(QPen(fillingOf(0).color(), 0.8 * units));
            m_painter.drawEllipse(point, 1.8 * units, 1.8 * units);
            drawValue(point.x(), point.y() - units, *series.values[c], 0);
            before = point;
            hasBefore = true;
        }
    }

    QPainter& m_painter;
    const Chart& m_chart;
    QRectF m_area;
    QRectF m_plot;
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_top = 1;
    double m_bottom = 0;
    double m_step = 0;
};

// A block drawn by itself on white, at the size it has on paper.
template <class Block> QImage drawn(const Block& block, double widthMillimetres, double height)
{
    const QSize pixels(
        static_cast<int>(widthMillimetres * dotsPerMillimetre), static_cast<int>(height * dotsPerMillimetre));
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF area(0, 0, fromMillimetres(widthMillimetres), fromMillimetres(height));
    painter.scale(pixels.width() / area.width(), pixels.height() / area.height());
    paint(painter, area, block);
    return image;
}

// A drawing has few colours: with a palette its picture is written several times faster and is much smaller. Shades of
// an edge that differ by less than eight of 256 steps become one.
QImage withPalette(const QImage& image)
{
    constexpr int shades = 32;
    std::vector<int> places(static_cast<size_t>(shades * shades * shades), -1);
    QList<QRgb> palette;
    QImage result(image.size(), QImage::Format_Indexed8);
    for (int y = 0; y < image.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        uchar* to = result.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = from[x];
            int& place = places[static_cast<size_t>(
                (qRed(colour) >> 3 << 10) | (qGreen(colour) >> 3 << 5) | (qBlue(colour) >> 3))];
            if (place < 0) {
                if (palette.size() == 256)
                    return image; // a drawing of many colours after all
                place = static_cast<int>(palette.size());
                palette << colour;
            }
            to[x] = static_cast<uchar>(place);
        }
    }
    result.setColorTable(palette);
    result.setDotsPerMeterX(image.dotsPerMeterX());
    result.setDotsPerMeterY(image.dotsPerMeterY());
    return result;
}

QByteArray saved(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

} // namespace

void paint(QPainter& painter, const QRectF& area, const Chart& chart) { ChartDrawing(painter, area, chart).draw(); }

double captionHeight() { return 1.6 * paperstyle::notePoints * units; }

void paint(QPainter& painter, const QRectF& area, const Pictures& pictures)
{
    if (pictures.pictures.empty())
        return;
    painter.save();
    const double gap = 2 * units;
    const double width = area.width() / static_cast<double>(pictures.pictures.size());
    painter.setFont(paperfont::make(Face::Body, paperstyle::notePoints));
    double x = area.left();
    for (const Pictures::Picture& picture : pictures.pictures) {
        const QRectF box(x + gap, area.top(), width - 2 * gap, area.height() - captionHeight());
        const QImage image = QImage::fromData(picture.content);
        if (!image.isNull()) {
            const QSizeF size = QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio);
            painter.drawImage(QRectF(box.center() - QPointF(size.width() / 2, size.height() / 2), size), image);
        }
        painter.setPen(Qt::black);
        painter.drawText(QRectF(x, box.bottom(), width, captionHeight()), Qt::AlignCenter,
            QFontMetricsF(painter.font()).elidedText(picture.caption, Qt::ElideRight, width));
        x += width;
    }
    painter.restore();
}

double heightMillimetres(const Pictures& pictures) { return pictures.height + captionHeight() / fromMillimetres(1); }

QByteArray picture(const Chart& chart, double widthMillimetres)
{
    return saved(withPalette(drawn(chart, widthMillimetres, chart.height)), "PNG", 80);
}

QByteArray picture(const Pictures& pictures, double widthMillimetres)
{
    return saved(drawn(pictures, widthMillimetres, heightMillimetres(pictures)), "JPEG", 88);
}

} // namespace wuxing::chartpainter
