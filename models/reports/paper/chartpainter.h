// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace wuxing::chartpainter {

// Draws a chart into an area; both in tenths of a point, as pages are laid out. Needs a QGuiApplication for fonts.
void paint(QPainter& painter, const QRectF& area, const Chart& chart);
// Draws photos side by side with their captions below.
void paint(QPainter& painter, const QRectF& area, const Pictures& pictures);
double captionHeight(); //< what Pictures need below their height

// The same as a picture of 300 dots per inch, for formats that hold pictures; PNG for charts, JPEG for photos.
QByteArray picture(const Chart& chart, double widthMillimetres);
QByteArray picture(const Pictures& pictures, double widthMillimetres);
double heightMillimetres(const Pictures& pictures); //< captions included

} // namespace wuxing::chartpainter
