// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/characters.h"

#include <QTextBoundaryFinder>

namespace wuxing::characters {

namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 && c != QLatin1Char('\t') && c != QLatin1Char('\n') && c != QLatin1Char('\r');
}

// Whether the unit at the place is no character: half of one without the other half, or a code that never is one.
bool isBroken(QStringView text, qsizetype place)
{
    const QChar c = text[place];
    if (c.isHighSurrogate())
        return place + 1 >= text.size() || !text[place + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return place == 0 || !text[place - 1].isHighSurrogate();
    return c.unicode() >= 0xfffe;
}

} // namespace

qsizetype count(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype found = 0;
    while (finder.toNextBoundary() >= 0)
        ++found;
    return found;
}

QString first(const QString& text, qsizetype count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype i = 0; i < count; ++i) {
        if (finder.toNextBoundary() < 0)
            return text;
    }
    return text.left(finder.position());
}

QString last(const QString& text, qsizetype count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    for (qsizetype i = 0; i < count; ++i) {
        if (finder.toPreviousBoundary() < 0)
            return text;
    }
    return text.mid(finder.position());
}

QString within(const QString& text, qsizetype units)
{
    if (text.size() <= units)
        return text;
    const bool tears = units > 0 && text.at(units - 1).isHighSurrogate() && text.at(units).isLowSurrogate();
    return text.left(tears ? units - 1 : units);
}

qsizetype firstUnsound(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isControl(text[i]) || isBroken(text, i))
            return i;
    }
    return -1;
}

QString sound(const QString& text)
{
    if (firstUnsound(text) < 0)
        return text;
    QString cleaned = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isControl(text.at(i)))
            cleaned[i] = QLatin1Char(' ');
        else if (isBroken(text, i))
            cleaned[i] = QChar(QChar::ReplacementCharacter);
    }
    return cleaned;
}

} // namespace wuxing::characters
