import { Dataset } from '@cairn/dataset';
import { parse, parseText, type ParseResult, type PerformanceDocument } from '@cairn/schema';
import type { Contest, Contestant, Workload } from '../../measure/contest.js';
import { nationalDocument, OBSERVATIONS } from './document.js';
import { ajvCheck, typeBoxCheck, valibotCheck, zodCheck } from './peers.js';
import { assessPlainly, checkPlainly, type PlainDocument } from './plain.js';

export function w5(): Workload {
  const text = JSON.stringify(nationalDocument());
  const count = JSON.parse(text) as PlainDocument;
  return {
    title: 'W5: a national document',
    about:
      `A generated document of ${OBSERVATIONS.toLocaleString('en-GB')} observations in ${count.series.length.toLocaleString('en-GB')} series of 60 months, ` +
      `each value with two limits, ${(text.length / 1e6).toFixed(1)} MB of JSON.`,
    contests: [parseContest(text), checkContest(text), assessContest(text), wholeContest(text)],
  };
}

const PEERS = [
  { name: 'ajv', note: 'compiled', make: ajvCheck },
  { name: 'TypeBox', note: 'compiled', make: typeBoxCheck },
  { name: 'valibot', note: 'fewer fields', make: valibotCheck },
  { name: 'zod', note: 'compiled', make: zodCheck },
];

/** Answers are how many series can be used. */
function parseContest(text: string): Contest {
  return {
    id: 'w5/parse-and-check',
    title: 'Parse and check',
    about:
      'From text to a checked document. Ours also says what is wrong in words and whether every name is defined; the peers check shapes alone.',
    contestants: () => [
      { name: 'JSON.parse', role: 'limit', note: 'no check', run: () => read(text).series.length },
      { name: 'JSON.parse and a check by hand', role: 'limit', run: () => checkPlainly(read(text)) },
      { name: 'parseText', role: 'ours', run: () => usable(parseText(text)) },
      ...PEERS.map(({ name, note, make }): Contestant => {
        const check = make();
        return { name: `JSON.parse and ${name}`, role: 'peer', note, run: () => accepted(check, read(text)) };
      }),
    ],
  };
}

function checkContest(text: string): Contest {
  const document = read(text);
  return {
    id: 'w5/check',
    title: 'Check alone',
    about: 'The same without `JSON.parse`.',
    contestants: () => [
      { name: 'a check by hand', role: 'limit', run: () => checkPlainly(document) },
      {
        ...{ name: 'parse', role: 'ours', goal: { limit: 'a check by hand', most: 1.3 } },
        run: () => usable(parse(document)),
      },
      ...PEERS.map(({ name, note, make }): Contestant => {
        const check = make();
        return { name, role: 'peer', note, run: () => accepted(check, document) };
      }),
    ],
  };
}

/** Answers are how many series are green. */
function assessContest(text: string): Contest {
  const document = checked(parse(read(text)));
  const plain = read(text);
  return {
    id: 'w5/assess',
    title: 'Index and assess the latest point of every series',
    about:
      'From a checked document to a fact for each series: value, limits, target, status with its reason, change since the period before and since the year before. The limit gives the status alone.',
    contestants: () => [
      {
        name: 'maps and comparisons by hand',
        role: 'limit',
        note: 'status only',
        run: () => assessPlainly(plain),
      },
      { name: 'Dataset and fact', role: 'ours', run: () => greens(document) },
    ],
  };
}

function wholeContest(text: string): Contest {
  return {
    id: 'w5/whole',
    title: 'Parse, check, index and assess',
    about: 'All of it, from text to the status of every series.',
    contestants: () => [
      {
        name: 'JSON.parse, check and comparisons by hand',
        role: 'limit',
        note: 'status only',
        run: () => {
          const document = read(text);
          return checkPlainly(document) === document.series.length ? assessPlainly(document) : NaN;
        },
      },
      {
        name: 'JSON.parse and comparisons by hand',
        ...{ role: 'limit', note: 'status only, no check', yardstick: 'unchecked' },
        run: () => assessPlainly(read(text)),
      },
      {
        name: 'parseText, Dataset and fact',
        ...{ role: 'ours', goal: { limit: 'JSON.parse and comparisons by hand', most: 1.35 } },
        run: () => greens(checked(parseText(text))),
      },
    ],
  };
}

function read(text: string): PlainDocument {
  return JSON.parse(text) as PlainDocument;
}

function usable({ document, issues }: ParseResult): number {
  return issues.length === 0 ? (document?.series.length ?? 0) : 0;
}

function accepted(check: (document: unknown) => boolean, document: PlainDocument): number {
  return check(document) ? document.series.length : 0;
}

function checked({ document }: ParseResult): PerformanceDocument {
  if (!document) throw new Error('the generated document cannot be used');
  return document;
}

function greens(document: PerformanceDocument): number {
  const dataset = new Dataset(document);
  let green = 0;
  for (const { indicator, area } of document.series) {
    if (dataset.fact({ indicator, area })?.assessment.outcome === 'green') green += 1;
  }
  return green;
}
