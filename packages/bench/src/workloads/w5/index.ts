import { Dataset } from '@cairn/dataset';
import { parse, parseText, type ParseResult, type PerformanceDocument } from '@cairn/schema';
import type { Contest, Workload } from '../../measure/contest.js';
import { nationalDocument, OBSERVATIONS } from './document.js';
import { ajvCheck, zodCheck } from './peers.js';
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

/** Answers are how many series can be used. */
function parseContest(text: string): Contest {
  const [ajv, zod] = [ajvCheck(), zodCheck()];
  return {
    id: 'w5/parse-and-check',
    title: 'Parse and check',
    about:
      'From text to a checked document. Ours also says what is wrong in words and whether every name is defined; ajv and zod check shapes alone.',
    contestants: () => [
      { name: 'JSON.parse', role: 'limit', note: 'no check', run: () => read(text).series.length },
      { name: 'JSON.parse and a check by hand', role: 'limit', run: () => checkPlainly(read(text)) },
      { name: 'parseText', role: 'ours', run: () => usable(parseText(text)) },
      { name: 'JSON.parse and ajv', role: 'peer', run: () => accepted(ajv, read(text)) },
      { name: 'JSON.parse and zod', role: 'peer', run: () => accepted(zod, read(text)) },
    ],
  };
}

function checkContest(text: string): Contest {
  const document = read(text);
  const [ajv, zod] = [ajvCheck(), zodCheck()];
  return {
    id: 'w5/check',
    title: 'Check alone',
    about: 'The same without `JSON.parse`.',
    contestants: () => [
      { name: 'a check by hand', role: 'limit', run: () => checkPlainly(document) },
      { name: 'parse', role: 'ours', run: () => usable(parse(document)) },
      { name: 'ajv', role: 'peer', run: () => accepted(ajv, document) },
      { name: 'zod', role: 'peer', run: () => accepted(zod, document) },
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
      { name: 'parseText, Dataset and fact', role: 'ours', run: () => greens(checked(parseText(text))) },
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
