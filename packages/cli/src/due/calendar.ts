import type { DueFigures, DueList, DueSignOff } from '@cairn/dataset';
import ical, { ICalAlarmType } from 'ical-generator';
import { said } from '../output/said.js';

/** How long before the day the reminder comes, in seconds. */
const DAY = 24 * 60 * 60;

/**
 * What is due as an iCalendar (RFC 5545): one entry of a whole day each, with a reminder. An entry keeps its identity from one calendar
 * to the next, so that a calendar that is read again moves it rather than doubling it.
 *
 * @param document id of the document
 * @param moment when the calendar is made, `2026-11-22T09:00:00Z`
 */
export function calendarOf(list: DueList, document: string, title: string, moment: string): string {
  const calendar = ical({ name: title, prodId: { company: 'Cairn', product: 'cairn due' } });
  for (const item of [...list.figures, ...list.signOffs]) {
    if (item.due === null) continue;
    const { summary, description, id } = entryOf(item);
    const event = calendar.createEvent({
      id: `${id}@${document}`,
      stamp: new Date(moment),
      start: new Date(`${item.due}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary,
      description,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: DAY, description: summary });
  }
  return calendar.toString();
}

function entryOf(item: DueFigures | DueSignOff): { id: string; summary: string; description: string } {
  if (item.kind === 'signOff') {
    const { batch, who } = item;
    return {
      id: `sign-off/${batch.id}`,
      summary: `Sign off: ${said(batch.source)}`,
      description: who.map(said).join(', '),
    };
  }
  const { indicator, period, areas, who } = item;
  return {
    id: `figures/${indicator.id}/${period.text}`,
    summary: `Enter: ${said(indicator.name)}, ${period.text}`,
    description: [who === null ? '' : said(who), areas.join(', ')].filter((part) => part !== '').join('\n'),
  };
}
