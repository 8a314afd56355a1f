import { join } from 'node:path';
import { expect } from 'chai';
import { folderWith, projectFile, ran } from '../project-folder.test-support.js';

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
  <div data-cairn="trend-chart" data-indicator="falls" data-area="north"></div>
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

  it('puts the figures into the page for readers without a script', async () => {
    const folder = await folderWith({
      'a.json': projectFile({ ...FIGURES, areas: [{ id: 'north', name: '<b>North</b>', type: 'council' }] }),
    });
    const { out } = await embed('plain', '--static', join(folder, 'a.json'));
    expect(out).to.match(
      /<cairn-rag-tile indicator="falls" area="north">\s*<p>[^<]*&lt;b&gt;North&lt;\/b&gt;[^<]* 9[^<]*<\/p>/,
    );
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
      [['embed', 'myspace'], 'Allowed choices'],
      [
        ['embed', 'plain', ...PLACES, '--element', 'pie-chart'],
        'There is no element "pie-chart". There are ',
      ],
      [['embed', 'plain', ...PLACES, '--attribute', 'onclick=x'], 'has no attribute "onclick"'],
      [['embed', 'plain', ...PLACES, '--attribute', 'falls'], 'such as indicator=falls'],
      [['embed', 'plain', ...PLACES, ...FALLS, '--static', join(folder, 'a.json')], 'no figures'],
    ];
    for (const [words, said] of cases) {
      const { code, error, out } = await ran(...words);
      expect([code, out], words.join(' ')).to.deep.equal([2, '']);
      expect(error).to.contain(said);
    }
    expect((await embed('plain', '--static', join(folder, 'b.json'))).code).to.equal(1);
  });
});
