import { PAYLOADS } from '@cairn/testing';
import { expect } from 'chai';
import { harmfulIn, hostileFile, pageOf } from '../hostile.test-support.js';
import { folderWith, ran } from '../project-folder.test-support.js';

/* What `cairn embed` writes where its options, or the document, try to run something. */

const PLACES = ['--src', 'https://data.example.org/a.json', '--script', 'https://data.example.org/cairn.js'];
const OWN_SCRIPTS = /^https:\/\/data\.example\.org\/(?:cairn|frame|frame-host)\.js$/u;
/** Snippets set lines in and parsers read one sign for each end of a line. */
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/gu, ' ');

const HOSTS: Readonly<Record<string, readonly string[]>> = {
  plain: [],
  wordpress: [],
  drupal: [],
  react: [],
  vue: [],
  svelte: [],
  angular: [],
  iframe: ['--page', 'https://data.example.org/frame.html'],
  sharepoint: ['--page', 'https://data.example.org/frame.html'],
  'frame-page': ['--parent', 'https://intranet.example'],
};

describe('a snippet whose options try to run something', () => {
  for (const [host, more] of Object.entries(HOSTS))
    it(`holds them as values and nothing else: ${host}`, async () => {
      for (const payload of PAYLOADS) {
        const { code, out } = await ran(
          ...['embed', host, ...PLACES, '--no-integrity', ...more],
          // Written with a sign of equality, as a value may begin with a dash.
          ...[`--title=${payload}`, `--language=${payload}`],
          ...[`--attribute=indicator=${payload}`, `--attribute=area=${payload}`],
        );
        expect(code, payload).to.equal(0);
        const document = pageOf(out);
        const known = /^(?:script|iframe)$/u;
        expect(harmfulIn(out).filter((found) => !known.test(found))).to.deep.equal([]);
        for (const script of document.querySelectorAll('script')) {
          expect(script.src).to.match(OWN_SCRIPTS);
          expect(script.textContent).to.equal('');
        }
        const [frame] = document.querySelectorAll('iframe');
        const widget = document.querySelector('cairn-rag-tile, [data-cairn=rag-tile]');
        const asked = frame
          ? new URL(frame.src).searchParams.get('area')
          : (widget?.getAttribute('area') ?? widget?.getAttribute('data-area'));
        expect(plain(asked), payload).to.equal(plain(payload));
        if (frame) {
          expect(new URL(frame.src).origin).to.equal('https://data.example.org');
          expect(plain(frame.title)).to.equal(plain(payload));
        }
      }
    });

  it('is not written for an address that is none of a server', async () => {
    for (const address of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' \u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'https://',
    ])
      for (const [host, option] of [
        ['plain', '--src'],
        ['plain', '--script'],
        ['iframe', '--page'],
      ] as const) {
        const { code, out, error } = await ran('embed', host, ...PLACES, `${option}=${address}`);
        expect([code, out], `${option} ${address}`).to.deep.equal([2, '']);
        expect(error).to.contain(option);
      }
  });
});

describe('plain HTML of a document whose texts try to run something', function () {
  this.timeout(60_000);
  const WIDGETS: Readonly<Record<string, readonly string[]>> = {
    'rag-tile': ['indicator=falls', 'area=north-valley'],
    'trend-chart': ['indicator=falls', 'area=north-valley'],
    'benchmark-comparison': ['indicator=falls'],
    'indicator-profile': ['indicator=falls', 'area=north-valley'],
    'scorecard-grid': [],
    'strategy-map': ['area=north-valley'],
    story: [],
    report: [],
    'data-quality': [],
  };

  for (const [at, [kind, attributes]] of Object.entries(WIDGETS).entries())
    it(`says them as text and leads nowhere harmful: ${kind}`, async () => {
      const folder = await folderWith({ 'a.json': JSON.stringify(hostileFile(at * 3)) });
      const { code, out, error } = await ran(
        ...['embed', 'static', '--static', `${folder}/a.json`, '--element', kind],
        ...attributes.flatMap((one) => ['--attribute', one]),
      );
      expect([code, error]).to.deep.equal([0, '']);
      expect(harmfulIn(out)).to.deep.equal([]);
      const text = plain(pageOf(out).body.textContent);
      expect(PAYLOADS.filter((one) => text.includes(plain(one).trim())).length).to.be.above(2);
    });
});
