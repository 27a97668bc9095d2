// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// One part of a zipped document (docx, xlsx) in memory; empty when there is none of that name.
QByteArray zippedPart(const QByteArray& zipped, const QString& name);
