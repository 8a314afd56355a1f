import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Example } from '../testing-example.js';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { CairnIndicatorProfile } from './indicator-profile.js';
import * as examples from './indicator-profile.examples.js';

async function profileOf(example: Example): Promise<CairnIndicatorProfile> {
  const profile = (await show(example)).querySelector('cairn-indicator-profile');
  if (!profile) throw new Error('no profile');
  return profile;
}

const spoken = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const headings = (profile: CairnIndicatorProfile) =>
  [...profile.renderRoot.querySelectorAll('[role=heading]')].map((heading) => [
    heading.getAttribute('aria-level'),
    spoken(heading),
  ]);

describe('cairn-indicator-profile', () => {
  examplesAreAccessible(examples);

  it('has a heading a part, one level under its own, and no empty part', async () => {
    expect(headings(await profileOf(examples.Full))).to.deep.equal([
      ['3', 'Delayed discharges'],
      ['4', 'Definition'],
      ['4', 'Targets'],
      ['4', 'Breakdowns'],
      ['4', 'Notes and events'],
      ['4', 'Statuses set by hand'],
      ['4', 'Corrections'],
      ['4', 'Who answers for it'],
      ['4', 'Where it belongs'],
      ['4', 'Stories'],
      ['4', 'Links and attachments'],
    ]);
    expect(headings(await profileOf(examples.Bare))).to.deep.equal([
      ['3', 'falls'],
      ['4', 'Definition'],
    ]);
  });

  it('says figure, status and period as the tile does', async () => {
    const profile = await profileOf(examples.Full);
    expect(spoken(profile.renderRoot.querySelector('[part=value]'))).to.equal('10.8 days per 1,000 adults');
    expect(spoken(profile.renderRoot.querySelector('.compact-period'))).to.equal('Q4 2025/26, provisional');
    const suppressed = await profileOf(examples.Suppressed);
    expect(spoken(suppressed.renderRoot.querySelector('[part=status]'))).to.equal('Suppressed');
  });

  it('sets a term beside what is said of it where there is room, above it where there is none', async () => {
    const sides = async (example: Example) => {
      const row = (await profileOf(example)).renderRoot.querySelector('.definition-list > div');
      const [term, detail] = [...row!.children].map((child) => child.getBoundingClientRect());
      return { beside: detail!.left >= term!.right, beneath: detail!.top >= term!.bottom };
    };
    expect(await sides(examples.Full)).to.deep.equal({ beside: true, beneath: false });
    expect(await sides(examples.LongLabels)).to.deep.equal({ beside: false, beneath: true });
  });

  it('puts people and places beside the definition in a wide place only', async () => {
    const columns = async (example: Example) => {
      const root = (await profileOf(example)).renderRoot;
      const [main, aside] = ['.main', '.aside'].map((name) =>
        root.querySelector(name)!.getBoundingClientRect(),
      );
      return main!.right <= aside!.left;
    };
    expect(await columns(examples.Wide)).to.equal(true);
    expect(await columns({ ...examples.Full, width: 700 })).to.equal(false);
  });

  it('follows only safe links', async () => {
    const links = [...(await profileOf(examples.Full)).renderRoot.querySelectorAll('a')];
    expect(links.map((link) => [spoken(link), link.href])).to.deep.equal([
      ['National guidance', 'https://example.org/guidance'],
      ['Home First: first-year review', 'https://example.org/review.pdf'],
    ]);
  });

  it('hands out its figures as a file, by keyboard too', async () => {
    const profile = await profileOf(examples.Full);
    const files: { readonly name: string; readonly text: Promise<string> }[] = [];
    const listen = (event: Event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      files.push({
        name: event.target.download,
        text: fetch(event.target.href).then((answer) => answer.text()),
      });
    };
    // The link that starts a download never stands in the page: its click is heard on its own kind.
    const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', listen, { once: true });
      (click.value as () => void).call(this);
    };
    profile.renderRoot.querySelector<HTMLButtonElement>('[part=download]')!.focus();
    await sendKeys({ press: 'Enter' });
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(files.map(({ name }) => name)).to.deep.equal(['example_falls_northton.csv']);
    const text = await files[0]!.text;
    expect(text).to.contain('falls,northton,2025-Q4,10.8,108,10000,,,P,');
    expect(text).to.contain('2024-Q2,,,,,,Q,,assessment');
  });

  it('says in which language a text of the document is', async () => {
    const profile = await profileOf(examples.Welsh);
    const [definition, rationale] = [...profile.renderRoot.querySelectorAll('.definition dd > :first-child')];
    expect(definition?.getAttribute('lang')).to.equal(null);
    expect(rationale?.getAttribute('lang')).to.equal('en-GB');
  });

  it('says what is wrong with an attribute', async () => {
    const profile = await profileOf(examples.Unknown);
    expect(spoken(profile.renderRoot.querySelector('[part=empty]'))).to.contain(
      'The document has no indicator “fals”.',
    );
  });

  it('fits into 240 pixels', async () => {
    const profile = await profileOf(examples.LongLabels);
    expect(profile.clientWidth).to.equal(240);
    expect(profile.scrollWidth).to.be.at.most(240);
  });
});
