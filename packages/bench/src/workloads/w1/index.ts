import '@cairn/elements/rag-tile/define.js';
import '@cairn/elements/trend-sparkline/define.js';
import type { PerformanceDocument } from '@cairn/schema';
import type { Contest, Workload } from '../../measure/contest.js';
import { completeWidgets, markup, recorded, widgets } from '../../page/widgets.js';
import { askedOf, trends } from './document.js';
import { fnando, uplot } from './peers.js';

const COUNTS = [100, 1_000];

export async function w1(): Promise<Workload> {
  const contests: Contest[] = [];
  for (const count of COUNTS) {
    const document = trends(count);
    contests.push(await sparklines(document), await tiles(document));
  }
  return {
    title: 'W1: sparklines and tiles',
    about:
      'Many small widgets on one page, 24 quarters each, from a parsed document to the first task after the frame that shows them (script, style, layout and paint of the main thread). Every run makes the dataset, the facts and the elements anew.',
    contests,
  };
}

async function sparklines(document: PerformanceDocument): Promise<Contest> {
  const make = () =>
    askedOf(document).map((asked) =>
      Object.assign(window.document.createElement('cairn-trend-sparkline'), asked),
    );
  const finished = await recorded('sparkline-box', make);
  const lines = document.series.map(({ values }) => values.map(Number));
  return {
    title: `${lines.length.toLocaleString('en-GB')} sparklines`,
    about:
      'The limit is the finished drawings as one string through the page’s own parser. Ours also write the heading, a sentence that names the drawing, the last figure and, in idle time after the frame, a table of every figure: the second limit is all of that as one string.',
    contestants: [
      markup('finished drawings', finished.drawings, finished.sheet),
      { ...markup('finished content', finished.markup, finished.sheet), note: 'all that ours write' },
      widgets('cairn-trend-sparkline', make),
      {
        ...completeWidgets('cairn-trend-sparkline until its tables are there', make),
        note: 'idle waits among it',
      },
      fnando(lines),
      uplot(lines),
    ],
  };
}

async function tiles(document: PerformanceDocument): Promise<Contest> {
  const make = () =>
    askedOf(document).map((asked) => Object.assign(window.document.createElement('cairn-rag-tile'), asked));
  const finished = await recorded('tile', make);
  return {
    title: `${document.series.length.toLocaleString('en-GB')} tiles`,
    about:
      'The limit is all that the tiles write, finished, as one string through the page’s own parser. Ours write the tables of figures in idle time after the frame.',
    contestants: [
      markup('finished content', finished.markup, finished.sheet),
      widgets('cairn-rag-tile', make),
      { ...completeWidgets('cairn-rag-tile until its tables are there', make), note: 'idle waits among it' },
    ],
  };
}
