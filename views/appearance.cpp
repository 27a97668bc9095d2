// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appearance.h"

#include <QApplication>
#include <QFont>
#include <QStyle>
#include <QStyleFactory>

#include <array>

namespace wuxing::appearance {

namespace {

// What the system gave at start, before the program changed anything.
struct SystemLook {
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
    QString style = QApplication::style()->objectName();
};

const SystemLook& systemLook()
{
    static const SystemLook look;
    return look;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::WindowText, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Text, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9e, 0xa3));
    palette.setColor(QPalette::Button, QColor(0x36, 0x39, 0x3d));
    palette.setColor(QPalette::ButtonText, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::ToolTipBase, QColor(0x36, 0x39, 0x3d));
    palette.setColor(QPalette::ToolTipText, QColor(0xe4, 0xe6, 0xe8));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb4, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xb8, 0x9c, 0xf0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x81, 0x86));
    return palette;
}

} // namespace

void apply(Theme theme, int fontPoints)
{
    const SystemLook& system = systemLook();
    QFont font = system.font;
#ifdef Q_OS_WIN
    // Windows gives the font of its own language; an English one would piece Chinese together from other fonts.
    font.setFamilies({QStringLiteral("Microsoft YaHei UI"), system.font.family()});
#endif
    if (fontPoints > 0)
        font.setPointSize(fontPoints);
    QApplication::setFont(font);
    if (theme == Theme::System) {
        QApplication::setStyle(QStyleFactory::create(system.style));
        QApplication::setPalette(system.palette);
        return;
    }
    // Native styles bring their own colours; Fusion takes the palette it is given.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme == Theme::Dark ? darkPalette() : QApplication::style()->standardPalette());
}

bool isDark(const QPalette& palette) { return palette.color(QPalette::Base).lightness() < 128; }

QColor heldStar(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xf2, 0xb8, 0x2e) : QColor(0xe0, 0x9a, 0x00);
}

QColor starOutline(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x8a, 0x8d, 0x91) : QColor(0x9a, 0x9a, 0x9a);
}

QColor light(Light light, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (light) {
    case Light::Red:
        return dark ? QColor(0xff, 0x6b, 0x62) : QColor(0xc6, 0x28, 0x28);
    case Light::Yellow:
        return dark ? QColor(0xf5, 0xc2, 0x42) : QColor(0xd9, 0x9a, 0x00);
    case Light::Blue:
        return dark ? QColor(0x6f, 0xae, 0xff) : QColor(0x1f, 0x6f, 0xc4);
    case Light::OnTrack:
        return dark ? QColor(0x74, 0xc0, 0x8a) : QColor(0x3c, 0x8d, 0x57);
    case Light::Off:
        break;
    }
    return starOutline(palette);
}

QColor level(int stars, const QPalette& palette)
{
    static constexpr std::array<QRgb, 6> onLight{0xe8dfd0, 0xf3d9a4, 0xf0c063, 0xe39a2d, 0xc76b1a, 0x9c2b1e};
    static constexpr std::array<QRgb, 6> onDark{0x55504a, 0x7a6233, 0xa17b2c, 0xc9922d, 0xe0833a, 0xe8604f};
    return QColor((isDark(palette) ? onDark : onLight).at(static_cast<size_t>(stars)));
}

QColor notRated(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x6b, 0x6f, 0x74) : QColor(0xc4, 0xc7, 0xcb);
}

QColor mark(GridMark mark, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (mark) {
    case GridMark::Good:
        return dark ? QColor(0x8f, 0xd1, 0x9e) : QColor(0x1b, 0x6e, 0x3c);
    case GridMark::Bad:
        return dark ? QColor(0xff, 0x9a, 0x8f) : QColor(0xb3, 0x26, 0x1e);
    case GridMark::Open:
        return dark ? QColor(0xf2, 0xc4, 0x6d) : QColor(0x8a, 0x5a, 0x00);
    case GridMark::Quiet:
        return palette.color(QPalette::PlaceholderText);
    case GridMark::None:
    case GridMark::Strong:
        break;
    }
    return palette.color(QPalette::Text);
}

QColor waiting(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x4a, 0x3f, 0x22) : QColor(0xff, 0xf4, 0xd6);
}

} // namespace wuxing::appearance
