/*
 * A cell's content as text. What is written is what the file holds, to the last digit, in forms that the rest of the command reads
 * as it reads a CSV file: a day as 2026-04-01, and 12% as "12%", which is refused until the project allows percent signs.
 */

/** How a number is shown, as far as it changes what the number means. */
export type NumberStyle = 'number' | 'percent' | 'date' | 'time';

const DAY = 86_400_000;

/** @param decimal the decimal sign of the source's numbers, in which its typed numbers are then written too */
export function numberText(value: number, style: NumberStyle, from1904: boolean, decimal: '.' | ','): string {
  switch (style) {
    case 'number':
      return plain(value, decimal);
    case 'percent':
      return `${plain(hundredfold(value), decimal)}%`;
    case 'date':
      return momentText(value, from1904) ?? plain(value, decimal);
    case 'time':
      return timeText(value);
    default:
      return style satisfies never;
  }
}

export function plain(value: number, decimal: '.' | ','): string {
  const text = String(value);
  return decimal === '.' ? text : text.replace('.', decimal);
}

/** By moving the point of the written number: 0.07 times 100 is 7.000000000000001 in binary arithmetic. */
function hundredfold(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + 2)}`);
}

/** The day that a number stands for, with the time where there is one; null where it stands for none. */
function momentText(serial: number, from1904: boolean): string | null {
  // 60 is 29 February 1900, which spreadsheets have and the calendar has not.
  if (serial < 0 || serial >= 2_958_466 || (!from1904 && Math.floor(serial) === 60)) return null;
  const shift = from1904 ? 24_107 : serial < 60 ? -25_568 : -25_569;
  const days = from1904 ? serial - shift : serial + shift;
  const seconds = Math.round((days * DAY) / 1000);
  const text = new Date(seconds * 1000).toISOString().slice(0, 19);
  return withoutMidnight(text);
}

/** `2026-04-01T00:00:00` is the day. */
export function withoutMidnight(moment: string): string {
  return moment.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
}

/** Hours, minutes and seconds, so that 1:30 is never read as 0.0625. */
function timeText(value: number): string {
  const seconds = Math.round(Math.abs(value) * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (value < 0 ? '-' : '') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** What a number format makes of a number, by its code in the file. */
export function styleOfFormat(code: string): NumberStyle {
  const signs = code
    .replaceAll(/"[^"]*"|\\.|[_*]./g, '')
    .replaceAll(/\[(?![hms]+\])[^[\]]*\]/gi, '')
    .toLowerCase();
  if (/general/.test(signs)) return 'number';
  if (/[yd]|mmm/.test(signs) || (/m/.test(signs) && !/[hs]/.test(signs))) return 'date';
  if (/[hs]/.test(signs)) return 'time';
  return signs.includes('%') ? 'percent' : 'number';
}

/** What the formats that every file has without saying so make of a number, by their numbers. */
export function styleOfBuiltIn(id: number): NumberStyle {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  const date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return date ? 'date' : 'number';
}
