import type { TrendSparklineView } from '../trend-sparkline/trend-sparkline-view.js';
import { circle, line, placed, SMALL, text } from './pen.js';
import type { Picture, PictureOptions } from './picture.js';
import { Sheet } from './sheet.js';
import { pictureSvg } from './svg.js';

/** How much larger than on the page it is drawn at most. */
const MOST = 3;
/** Of the line, in pixels. */
const STROKE = 1.5;

/** The small trend of one measure as a picture, as SVG. */
export function sparklineSvg(view: TrendSparklineView, options: PictureOptions): string {
  return pictureSvg(sparklinePicture(view, options));
}

/** The small trend of one measure as a picture. */
export function sparklinePicture(view: TrendSparklineView, options: PictureOptions): Picture {
  const { frame, geometry, lastIsProvisional, lastText, firstPeriod, lastPeriod } = view;
  const sheet = new Sheet(options);
  const { colors, left } = sheet;
  if (options.heading ?? true) sheet.head(view);
  sheet.paragraph(lastText, { size: 16, bold: true, color: colors.ink });
  sheet.y += 6;
  const scale = Math.min(MOST, sheet.inner / frame.width);
  const top = sheet.y;
  const [x, y] = [(place: number) => left + place * scale, (place: number) => top + place * scale];
  const { path, dots, last, targetY } = geometry;
  const at = (d: string, width: number) =>
    d === '' ? [] : [placed(d, left, top, { stroke: colors.ink, width: width / scale, round: true }, scale)];
  sheet.add(
    ...(targetY === null
      ? []
      : [
          line(x(frame.margin), y(targetY), x(frame.width - frame.margin), y(targetY), {
            stroke: colors.muted,
            dash: [3, 3],
          }),
        ]),
    ...at(path, STROKE),
    ...at(dots, 4),
    ...(last === null
      ? []
      : [
          circle(x(last.x), y(last.y), 3.5, {
            fill: lastIsProvisional ? colors.ground : colors.ink,
            stroke: colors.ink,
            width: STROKE,
          }),
        ]),
  );
  sheet.y = y(frame.height) + SMALL + 4;
  const ends = firstPeriod === lastPeriod ? [lastPeriod] : [firstPeriod, lastPeriod];
  ends.forEach((words, place) => {
    sheet.add(
      text(place === 0 ? left : x(frame.width), sheet.y, words, {
        color: colors.muted,
        anchor: place === 0 ? 'start' : 'end',
      }),
    );
  });
  return sheet.picture(view);
}
