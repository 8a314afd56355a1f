import type { DueFigures, DueList, DueSignOff } from '@cairn/dataset';
import type { Paint } from './paint.js';
import { said } from './said.js';
import { counted } from './table-text.js';

/** What is due, for a person to read: what is late first. */
export function dueText({ figures, signOffs, untold }: DueList, paint: Paint): string {
  const lines = [
    ...figures.map((item) => figuresLine(item, paint)),
    ...signOffs.map((item) => signOffLine(item, paint)),
  ];
  if (lines.length === 0) lines.push(paint('green', 'Nothing is due.'));
  if (untold.length > 0) {
    const names = untold.map(({ id }) => id).join(', ');
    lines.push(
      paint(
        'dim',
        `When figures are due is not known of ${names}: give "updateDue" as a length of time, such as "P6W".`,
      ),
    );
  }
  const late = [...figures, ...signOffs].filter((item) => item.late).length;
  return [
    ...lines,
    `${counted(figures.length, 'set')} of figures to enter, ${counted(signOffs.length, 'load')} to sign off, ${String(late)} late.`,
  ].join('\n');
}

function figuresLine({ indicator, period, areas, who, due, late }: DueFigures, paint: Paint): string {
  const person = who === null ? 'nobody named' : said(who);
  return `${when(due, late, paint)}  enter ${indicator.id} ${period.text} (${person}): ${areas.join(', ')}`;
}

function signOffLine({ batch, who, due, late }: DueSignOff, paint: Paint): string {
  const people = who.length === 0 ? 'nobody named' : who.map(said).join(', ');
  return `${when(due ?? 'no day', late, paint)}  sign off ${batch.id}, ${said(batch.source)} (${people})`;
}

function when(day: string, late: boolean, paint: Paint): string {
  return late ? paint('red', `late ${day}`) : `due  ${day}`;
}
