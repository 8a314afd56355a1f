import type { Seen } from './reading.js';
import { ROLES, type Site } from './site.js';
import { ask, customHtml, publish, widgetBlock, type Writer } from './writing.js';

/** What the guide and the command give, to be pasted. */
export interface Samples {
  /** Address of the document. */
  readonly source: string;
  readonly divs: string;
  readonly elements: string;
  /** What `cairn embed wordpress` writes. */
  readonly embedded: string;
}

/** What a widget says of itself. */
const FIGURES = 'Delayed discharges Aldermoor';
/** What stands in the guide's divs. */
const LINK = 'The latest report on falls';
/** What stands in those of the command. */
const STATIC = 'Days that adults spend in hospital';
/** What stands in the block. */
const TABLE = 'In June & July';

/** A page that was written, and what is wrong with what a reader sees of it. */
export interface Page {
  readonly name: string;
  /** Its address, without the site's. */
  readonly address: string;
  readonly drawn?: boolean;
  readonly faultOf: (seen: Seen) => string | undefined;
}

const drawn =
  (hidden: string) =>
  ({ widgets, text }: Seen) => {
    if (widgets.length !== 1 || !widgets[0]?.includes(FIGURES)) return `no figures: ${widgets.join('; ')}`;
    return text.includes(hidden) ? `what is for readers without a script is shown beside them` : undefined;
  };
const instead =
  (shown: string) =>
  ({ widgets, text }: Seen) =>
    widgets.length === 0 && text.includes(shown) ? undefined : `“${shown}” is not there: ${text}`;
const nothing = ({ widgets, text }: Seen) =>
  widgets.length === 0 && !text.includes('partnership.json') ? undefined : `something is there: ${text}`;

/** What an author chooses in the block. */
export const chosenFrom = (source: string) => ({
  source: `${source}?a=1&b=2`,
  kind: 'rag-tile',
  indicator: 'delayed-discharges',
  area: ' aldermoor ',
  more: 'heading-level=3\nperiod=2026-06',
  fallback: `<h3>Delays</h3><table><tr><th scope="row">${TABLE}</th><td>8.1</td></tr></table>`,
});

const BROKEN = `"><img src="/x" onerror="harm=1"><script>harm=1</script>`;
const hostileFrom = (source: string) => ({
  ...chosenFrom(source),
  indicator: BROKEN,
  area: `" onmouseover="harm=1`,
  more: `onclick=harm=1\nstyle=color:red\nheading-level=${BROKEN}\non"click=harm=1`,
  fallback: `${BROKEN}<a href="javascript:harm=1">Delays</a><iframe srcdoc="<script>parent.harm=1</script>"></iframe>`,
});

/** Publishes a page for each thing to be pasted and each person who may. */
export async function writePages(site: Site, samples: Samples): Promise<readonly Page[]> {
  const { source, divs, elements, embedded } = samples;
  const pages: Page[] = [];
  const writers: Writer[] = [
    ...ROLES.map((role) => ({ role })),
    ...(['administrator', 'editor'] as const).map((role) => ({ role, inNetwork: true })),
  ];
  for (const writer of writers) {
    const { role, inNetwork = false } = writer;
    const mayAll = !inNetwork && ['administrator', 'editor'].includes(role);
    const add = async (name: string, content: string, rest: Omit<Page, 'name' | 'address'>) => {
      const who = inNetwork ? `${role} in a network` : role;
      const { id } = await publish(site, writer, 'Widgets', content);
      pages.push({ name: `${name}, by ${who}`, address: `?p=${String(id)}`, drawn: true, ...rest });
    };
    await add('divs in a Custom HTML block', customHtml(divs), { faultOf: drawn(LINK) });
    await add('divs in a page without blocks', divs, { faultOf: drawn(LINK) });
    await add('what the command writes', customHtml(embedded), { faultOf: drawn(STATIC) });
    await add('the block', widgetBlock(chosenFrom(source)), { faultOf: drawn(TABLE) });
    const alone = mayAll ? { faultOf: drawn(LINK) } : { drawn: false, faultOf: nothing };
    await add('elements and a script in a Custom HTML block', customHtml(elements), alone);
    await add('a hostile block', widgetBlock(hostileFrom(source)), {
      faultOf: ({ widgets, text }) =>
        widgets.length === 1 && text.includes('Delays') ? undefined : `its own words are not there: ${text}`,
    });
  }
  return [...pages, ...(await writeOnce(site, samples))];
}

/** What does not depend on who writes it. */
async function writeOnce(site: Site, { source, divs, embedded }: Samples): Promise<readonly Page[]> {
  const author = { role: 'author' } as const;
  const idOf = async (title: string, content: string) =>
    String((await publish(site, author, title, content)).id);
  const block = await idOf('A block', widgetBlock(chosenFrom(source)));
  const html = await idOf('Divs', customHtml(divs));
  const classic = await idOf('Divs without blocks', divs);
  const static_ = await idOf('What the command writes', customHtml(embedded));
  const pattern = (await ask(site, { role: 'editor' }, '/wp/v2/blocks', {
    title: 'A tile',
    content: customHtml(divs),
    status: 'publish',
  })) as { readonly id: number };
  const administrator = { role: 'administrator' } as const;
  await ask(site, administrator, '/wp/v2/templates', {
    slug: 'tile',
    title: 'A page with a tile',
    content: customHtml(divs),
    status: 'publish',
  });
  const templated = (await ask(site, administrator, '/wp/v2/pages', {
    title: 'In a template',
    status: 'publish',
    template: 'tile',
  })) as { readonly id: number };
  const used = await idOf('A pattern', `<!-- wp:block {"ref":${String(pattern.id)}} /-->`);
  return [
    {
      name: 'divs in a template',
      address: `?page_id=${String(templated.id)}`,
      drawn: true,
      faultOf: drawn(LINK),
    },
    { name: 'divs in a pattern', address: `?p=${used}`, drawn: true, faultOf: drawn(LINK) },
    ...[
      { name: 'the script in a child theme', query: 'theme=child&without-plugin' },
      { name: 'a theme without blocks', query: 'theme=classic' },
    ].flatMap(({ name, query }) => [
      { name: `divs, ${name}`, address: `?p=${html}&${query}`, drawn: true, faultOf: drawn(LINK) },
      { name: `classic divs, ${name}`, address: `?p=${classic}&${query}`, drawn: true, faultOf: drawn(LINK) },
    ]),
    {
      name: 'the block, a theme without blocks',
      address: `?p=${block}&theme=classic`,
      drawn: true,
      faultOf: drawn(TABLE),
    },
    { name: 'the block without its script', address: `?p=${block}&without-script`, faultOf: instead(TABLE) },
    { name: 'divs without a script', address: `?p=${html}&without-script`, faultOf: instead(LINK) },
    {
      name: 'what the command writes, without a script',
      address: `?p=${static_}&without-script`,
      faultOf: instead(STATIC),
    },
    { name: 'the block without its plugin', address: `?p=${block}&without-plugin`, faultOf: nothing },
  ];
}
