import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { expect } from 'chai';
import { folderWith, projectFile, ran } from '../project-folder.test-support.js';

const DEMO = fileURLToPath(new URL('../../../../demo/data/two-rivers.json', import.meta.url));

const FIGURES = {
  series: [
    {
      indicator: 'falls',
      area: 'north',
      periods: ['2025-Q1', '2025-Q2', '2025-Q3'],
      values: [12, null, 9],
      status: [null, 'Q', null],
    },
  ],
};
const PLACES = [
  '--src',
  'https://data.example.org/a.json',
  '--script',
  'https://data.example.org/cairn.js',
  '--no-integrity',
];
const FALLS = ['--attribute', 'indicator=falls', '--attribute', 'area=north'];
const embed = (host: string, ...more: readonly string[]) => ran('embed', host, ...PLACES, ...FALLS, ...more);

describe('cairn embed', () => {
  it('writes elements for a page that takes them', async () => {
    expect((await embed('plain')).out).to
      .equal(`<script type="module" src="https://data.example.org/cairn.js"></script>
<cairn-data src="https://data.example.org/a.json">
  <cairn-rag-tile indicator="falls" area="north"></cairn-rag-tile>
</cairn-data>`);
  });

  it('writes what editors keep for content management systems', async () => {
    for (const host of ['wordpress', 'drupal']) {
      const { code, out } = await embed(host, '--element', 'trend-chart');
      expect(code).to.equal(0);
      expect(out).to.contain(`<div data-cairn="data" data-src="https://data.example.org/a.json">
  <div data-cairn="trend-chart" data-indicator="falls" data-area="north">
    <p>How the partnership is doing</p>
  </div>
</div>`);
    }
  });

  it('writes a frame where nothing else is taken', async () => {
    const { out } = await ran(
      'embed',
      'sharepoint',
      '--page',
      'https://data.example.org/?a=1&b="',
      '--title',
      'Falls',
    );
    expect(out).to.equal(
      '<iframe src="https://data.example.org/?a=1&amp;b=&quot;" title="Falls" width="100%" height="900" loading="lazy"></iframe>',
    );
  });

  it('lets a frame say how high it is where the page may run a script', async () => {
    const page = 'https://data.example.org/frame.html';
    const { out } = await embed('iframe', '--page', page, '--element', 'trend-chart');
    expect(out).to.equal(
      `<iframe data-cairn-frame="" src="${page}?element=trend-chart&amp;indicator=falls&amp;area=north" title="How the partnership is doing" width="100%" height="900" loading="lazy"></iframe>
<script type="module" src="https://data.example.org/frame-host.js"></script>`,
    );
  });

  it('writes the page that a frame shows, with a policy that allows its scripts and its document', async () => {
    const parents = ['--parent', 'https://intranet.example/a/b', '--parent', 'http://127.0.0.1:8080'];
    const { out } = await embed('frame-page', ...parents, '--title', 'Falls & more', '--language', 'cy');
    expect(out).to.match(/^<!doctype html>\n<html lang="cy">/);
    expect(out).to.contain('<title>Falls &amp; more</title>');
    expect(out).to.contain('content="https://intranet.example http://127.0.0.1:8080"');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(out)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).to.contain(
      "default-src 'none'; script-src https://data.example.org; connect-src https://data.example.org;",
    );
    for (const file of ['cairn.js', 'frame.js'])
      expect(out).to.contain(`<script type="module" src="https://data.example.org/${file}"></script>`);
    expect(out).to.contain('<cairn-rag-tile indicator="falls" area="north">');
  });

  it('says to developers where the elements stand in their framework', async () => {
    for (const host of ['react', 'vue', 'svelte', 'angular']) {
      const { out } = await embed(host);
      expect(out, host).to.contain('<script type="module" src="https://data.example.org/cairn.js"></script>');
      expect(out, host).to.contain('  <cairn-rag-tile indicator="falls" area="north"></cairn-rag-tile>');
    }
  });

  it('loads the classic script as what it is', async () => {
    const script = 'https://data.example.org/cairn.classic.js';
    const { out } = await ran('embed', 'plain', '--src', '/a.json', '--script', script, '--no-integrity');
    expect(out).to.contain(`<script src="${script}" defer=""></script>`);
  });

  it('names every file of the widget where the loader would fetch them step by step', async () => {
    const files = ({ out }: { readonly out: string }) =>
      [...out.matchAll(/<link rel="modulepreload" href="([^"]*)" crossorigin="anonymous" \/>/g)].map(
        ([, href]) => href,
      );
    const embedded = (element: string, script: string, ...more: readonly string[]) =>
      ran('embed', 'plain', '--src', '/a.json', '--script', script, '--element', element, ...more);
    const tile = files(await embedded('rag-tile', 'https://a.example/x/loader.js?v=1'));
    expect(tile).to.include('https://a.example/x/elements/rag-tile.js');
    expect(tile.filter((href) => href?.startsWith('https://a.example/x/chunks/'))).to.have.length.above(2);
    const chart = files(await embedded('trend-chart', '/x/loader.js'));
    expect(chart).to.include('/x/elements/trend-chart.js').and.not.include('/x/elements/rag-tile.js');
    expect(files(await embedded('rag-tile', '/x/cairn.js'))).to.deep.equal([]);
    // Whoever replaces the script without a change of the page replaces these files, too.
    expect(files(await embedded('rag-tile', '/x/loader.js', '--no-integrity'))).to.deep.equal([]);
  });

  it('holds each script to the hash that its file has, in whatever folder it is', async () => {
    const folder = new URL('../../../elements/dist/cdn/', import.meta.url);
    const [version = ''] = await readdir(folder);
    const hashOf = async (file: string) =>
      createHash('sha384')
        .update(await readFile(new URL(`${version}/${file}`, folder)))
        .digest('base64');
    const cases = [
      ['https://a.example/cairn.js', 'cairn.js'],
      ['https://a.example/0.1.0/cairn.classic.js?v=1', 'cairn.classic.js'],
      ['https://a.example/x/loader.js', 'loader.js'],
      ['https://a.example/x/elements/rag-tile.js', 'elements/rag-tile.js'],
      ['https://a.example/renamed.js', 'cairn.js'],
      ['/assets/cairn.js', 'cairn.js'],
    ] as const;
    for (const [script, file] of cases) {
      const { out } = await ran('embed', 'plain', '--src', '/a.json', '--script', script);
      expect(out, script).to.contain(` integrity="sha384-${await hashOf(file)}" crossorigin="anonymous"`);
    }
    const framed = await ran(
      ...[
        'embed',
        'frame-page',
        '--src',
        '/a.json',
        '--script',
        '/c/cairn.js',
        '--parent',
        'https://b.example',
      ],
    );
    for (const file of ['cairn.js', 'frame.js']) expect(framed.out).to.contain(await hashOf(file));
  });

  it('puts the figures into the page for readers without a script', async () => {
    const folder = await folderWith({
      'a.json': projectFile({ ...FIGURES, areas: [{ id: 'north', name: '<b>North</b>', type: 'council' }] }),
    });
    const { out } = await embed('plain', '--static', join(folder, 'a.json'));
    expect(out).to.match(/<cairn-rag-tile indicator="falls" area="north">\s*<h3>Falls<\/h3>/);
    expect(out).to.contain('<p>&lt;b&gt;North&lt;/b&gt; Q3 2025/26</p>');
    const rows = [...out.matchAll(/<tr>\s*<th scope="row">([^<]+)<\/th>\s*<td>([^<]*)<\/td>/g)].map(
      ([, ...cells]) => cells,
    );
    expect(rows.map(([period]) => period)).to.have.members(['Q1 2025/26', 'Q2 2025/26', 'Q3 2025/26']);
    expect(rows.map(([, value]) => value)).to.include.members(['12', '9']);
    expect(out).to.not.contain('<b>');
    const welsh = await embed('plain', '--static', join(folder, 'a.json'), '--language', 'cy');
    expect(welsh.out).to.contain('Ch1 2025/26');
  });

  it('says in one line what is missing or unknown', async () => {
    const folder = await folderWith({ 'a.json': projectFile({ series: [] }), 'b.json': '{' });
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['embed', 'plain'], '--src'],
      [['embed', 'iframe'], '--page'],
      [['embed', 'static'], '--static'],
      [['embed', 'frame-page', ...PLACES], '--parent'],
      [['embed', 'frame-page', ...PLACES, '--parent', '*'], 'an origin such as'],
      [['embed', 'myspace'], 'Allowed choices'],
      [
        ['embed', 'plain', ...PLACES, '--element', 'pie-chart'],
        'There is no element "pie-chart". There are ',
      ],
      [['embed', 'plain', ...PLACES, '--attribute', 'onclick=x'], 'has no attribute "onclick"'],
      [['embed', 'plain', ...PLACES, '--attribute', 'falls'], 'such as indicator=falls'],
      [['embed', 'plain', ...PLACES, ...FALLS, '--static', join(folder, 'a.json')], 'no figures'],
      [['embed', 'static', '--static', DEMO, '--element', 'context'], 'shows nothing itself'],
    ];
    for (const [words, said] of cases) {
      const { code, error, out } = await ran(...words);
      expect([code, out], words.join(' ')).to.deep.equal([2, '']);
      expect(error).to.contain(said);
    }
    expect((await embed('plain', '--static', join(folder, 'b.json'))).code).to.equal(1);
  });
});

/** Each widget as a page would ask for it, and words of the demo's document that it must say. */
const WIDGETS: Readonly<Record<string, readonly [words: string, ...attributes: string[]]>> = {
  'rag-tile': ['Delayed discharges', 'indicator=delayed-discharges', 'area=aldermoor'],
  'trend-sparkline': ['Delayed discharges', 'indicator=delayed-discharges', 'area=aldermoor'],
  'trend-chart': ['October 2024', 'indicator=delayed-discharges', 'area=aldermoor'],
  'scorecard-grid': ['Strategic outcomes'],
  'strategy-map': ['Strategic outcomes', 'area=aldermoor'],
  'benchmark-comparison': ['Swanmere', 'indicator=delayed-discharges'],
  'relationship-chart': ['Greyhaven', 'x=delayed-discharges', 'y=care-at-home-wait'],
  'exception-list': ['Head of Home First', 'area=aldermoor'],
  'indicator-profile': ['Head of Home First', 'indicator=delayed-discharges'],
  story: ['Still waiting in North Moor'],
  report: ['Head of Home First'],
  'data-quality': ['Delayed discharges'],
  portfolio: ['Delayed discharges', 'indicators=delayed-discharges', 'area=aldermoor'],
};

describe('what a reader without a script sees', () => {
  for (const [kind, [words, ...attributes]] of Object.entries(WIDGETS))
    it(`is what the widget says, in plain HTML: ${kind}`, async () => {
      const asked = attributes.flatMap((one) => ['--attribute', one]);
      const { code, out, error } = await ran(
        'embed',
        'static',
        '--static',
        DEMO,
        '--element',
        kind,
        ...asked,
      );
      expect([code, error]).to.deep.equal([0, '']);
      const { document } = new JSDOM(out).window;
      expect(document.querySelector('h1, h2, h3'), 'a heading').to.not.equal(null);
      expect(document.body.textContent).to.contain(words);
      const names = new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName));
      for (const name of ['script', 'style', 'svg', 'button', 'div', 'summary'])
        expect(names.has(name), name).to.equal(false);
      expect([...names].filter((name) => name.startsWith('cairn-'))).to.deep.equal([]);
      // Markup that a browser would have to mend reads otherwise than it was written.
      const plain = (text: string) => text.replaceAll(/\s+/g, '');
      expect(plain(document.body.innerHTML)).to.equal(
        plain(out.replaceAll('&quot;', '"').replaceAll('&#39;', "'")),
      );
    });

  it('is there for every element that shows something', async () => {
    const { error } = await ran('embed', 'plain', ...PLACES, '--element', 'none');
    const known = /There are (.*)\./.exec(error)?.[1]?.split(', ') ?? [];
    expect(known.filter((kind) => !['data', 'context'].includes(kind))).to.have.members(Object.keys(WIDGETS));
  });
});
