import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { column, drawn, texts, tidy, words } from './trend-chart.test-support.js';
import * as examples from './trend-chart.examples.js';

describe('cairn-trend-chart', () => {
  it('is named by a heading that says what the chart shows, and says why in a sentence', async () => {
    const { root, find } = await drawn(examples.Quarters);
    expect(tidy(find('[part=heading]'))).to.equal('Falls at home, Northton: on track');
    expect(tidy(find('[part=sentence]'))).to.equal(
      '10.9% in Q4 2025/26. Better than the target of 11.5% by 0.6 points. Down 0.7 points since Q3 2025/26, better.',
    );
    expect(root.querySelector('article')?.getAttribute('aria-labelledby')).to.equal(
      find('[part=heading]').id,
    );
  });

  it('gives the same statuses as the dataset’s facts, in the order of time', async () => {
    const { element, root } = await drawn(examples.Quarters);
    const periods = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
    const outcomes = periods.map(
      (period) => element.data?.fact({ indicator: 'falls', area: 'northton', period })?.assessment.outcome,
    );
    const said = column(root, 'Status').map((word) => ({ 'On track': 'green', 'Off track': 'red' })[word]);
    expect(said).to.deep.equal(outcomes);
    expect(new Set(outcomes)).to.have.property('size', 2);
    expect(column(root, 'Value')[7]).to.equal('10.9%');
  });

  it('can be read point by point with the keyboard alone, as one stop', async () => {
    const { element, root, find } = await drawn(examples.Quarters);
    const plot = find('[part=plot]');
    expect(root.querySelectorAll('.frame [tabindex]')).to.have.length(1);
    plot.focus();
    const reads = async (key: string) => {
      await sendKeys({ press: key });
      await element.updateComplete;
      return plot.getAttribute('aria-valuetext');
    };
    expect(plot.getAttribute('aria-valuetext')).to.equal('Q4 2025/26: 10.9%, on track, Target 11.5%');
    expect(await reads('ArrowLeft')).to.equal('Q3 2025/26: 11.6%, off track, Target 11.5%');
    expect(await reads('Home')).to.equal('Q1 2024/25: 12.5%, off track, Target 12.0%');
    expect(await reads('ArrowLeft')).to.equal('Q1 2024/25: 12.5%, off track, Target 12.0%');
    expect(await reads('ArrowRight')).to.equal('Q2 2024/25: 12.9%, off track, Target 12.0%');
    expect(plot.getAttribute('aria-valuenow')).to.equal('2');
    expect(tidy(find('[part=reading]'))).to.equal('Q2 2024/25 12.9% Off track Target 12.0%');
    expect(await reads('End')).to.contain('Q4 2025/26');
  });

  it('names what is read and what is chosen after the chart, of which a page may have many', async () => {
    const { root } = await drawn(examples.ControlChart);
    const named = [...root.querySelectorAll('[role=slider], .tools [role=group]')].map((one) =>
      (one.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => root.getElementById(id))
        .map((by) => (by === one ? one.getAttribute('aria-label') : tidy(by)))
        .join(', '),
    );
    expect(named).to.have.members([
      'Falls at home, Northton: no significant change, Figures, period by period',
      'Falls at home, Northton: no significant change, Periods shown',
    ]);
  });

  it('starts from the latest point again when it is given another range', async () => {
    const { element, find } = await drawn(examples.Quarters);
    find('[part=plot]').focus();
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    expect(tidy(find('[part=reading] strong'))).to.equal('Q1 2024/25');
    element.to = '2025-Q2';
    await element.updateComplete;
    expect(tidy(find('[part=reading] strong'))).to.equal('Q2 2025/26');
  });

  it('says of a gap why it is one', async () => {
    const { element, find } = await drawn(examples.Gaps);
    find('[part=plot]').focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(tidy(find('[part=reading]'))).to.equal('Q2 2024/25 No data The recording system was out of use.');
  });

  it('reads the point under the pointer, and the latest again when the pointer leaves', async () => {
    const { element, find } = await drawn(examples.Quarters);
    const box = find('[part=plot]').getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(box.left + box.width / 16), Math.round(box.top + 40)],
    });
    await element.updateComplete;
    expect(tidy(find('[part=reading] strong'))).to.equal('Q1 2024/25');
    const cursor = find('.cursor').getBoundingClientRect();
    expect(cursor.left).to.be.within(box.left, box.left + box.width / 8);
    await sendMouse({ type: 'move', position: [Math.round(box.left + 5), Math.round(box.bottom + 60)] });
    await element.updateComplete;
    expect(tidy(find('[part=reading] strong'))).to.equal('Q4 2025/26');
  });

  it('shows fewer periods when asked, keeps the limits, and tells assistive technology which', async () => {
    const { element, root, find } = await drawn(examples.ControlChart);
    const before = column(root, 'Value');
    expect(before).to.have.length(60);
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('[part=ranges] button')];
    expect(buttons.map((button) => `${tidy(button)} ${button.ariaPressed ?? ''}`)).to.deep.equal([
      'All true',
      'Last 36 months false',
      'Last 24 months false',
      'Last 12 months false',
    ]);
    buttons[3]?.click();
    await element.updateComplete;
    expect(column(root, 'Value')).to.deep.equal(before.slice(48));
    expect(buttons[3]?.ariaPressed).to.equal('true');
    expect(tidy(find('[aria-live]'))).to.equal('January 2025 to December 2025');
    expect(texts(root, '[part=sign]')).to.deep.equal([
      'No significant change',
      'Will hit and miss the target by chance',
    ]);
  });

  it('names the lines at their ends where there is room, in the key where there is not', async () => {
    const wide = await drawn({ ...examples.Interval, width: 800 });
    expect(words(wide.root).map(({ text }) => text)).to.include('11.9%Regional average');
    const shown = (root: ShadowRoot) =>
      [...root.querySelectorAll<HTMLElement>('[part=key] li')]
        .filter((entry) => entry.offsetWidth > 0)
        .map(tidy);
    expect(shown(wide.root)).to.deep.equal(['95% confidence interval']);
    const narrow = await drawn({ ...examples.Interval, width: 360 });
    expect(shown(narrow.root)).to.deep.equal(['Regional average 11.9%', '95% confidence interval']);
  });

  it('tells points apart by shape as well as colour', async () => {
    const { root } = await drawn(examples.Concern);
    const [concern] = root.querySelectorAll<SVGPathElement>('.frame .mark.concern');
    expect(concern?.getAttribute('d')).not.to.equal(null);
    expect(root.querySelectorAll('.frame .mark.concern')).to.have.length(1);
    expect(texts(root, '[part=key] li')).to.include('Unusual, and of concern (special cause)');
    const areas = (await drawn(examples.Areas)).root;
    const ends = [...areas.querySelectorAll('.picture .mark.end')].map((end) => end.getAttribute('d'));
    expect(new Set(ends).size).to.equal(5);
    const dashes = [...areas.querySelectorAll('.paths .line')].map(
      (line) => getComputedStyle(line).strokeDasharray,
    );
    expect(new Set(dashes).size).to.equal(5);
  });

  it('lists what happened by the numbers of the marks', async () => {
    const { root } = await drawn(examples.ControlChart);
    expect(texts(root, '.note-number')).to.deep.equal(['1', '2', '3']);
    expect(texts(root, '[part=notes] li')).to.deep.equal([
      '1 March 2022 Note: Icy winter',
      '2 31 January 2023 New definition: Care homes are counted from here',
      '3 January 2024 Intervention: Falls team begins Average and usual range worked out anew from here',
    ]);
  });

  it('draws what is not final hollow and labels the latest figure', async () => {
    const { root } = await drawn({ ...examples.Gaps, width: 360 });
    expect(root.querySelectorAll('.picture .mark.hollow')).to.have.length(2);
    expect(tidy(root.querySelector('.here'))).to.equal('10.7%');
  });

  it('lets time run from left to right in a right-to-left page too', async () => {
    const { root } = await drawn(examples.RightToLeft);
    const places = [...root.querySelectorAll('.picture circle.mark')].map(
      (mark) => mark.getBoundingClientRect().left,
    );
    expect(places.length).to.be.above(3);
    expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
  });

  it('speaks Welsh', async () => {
    const { find, root } = await drawn(examples.Welsh);
    expect(tidy(find('[part=heading]'))).to.equal('Cwympiadau gartref, Northton: dim newid arwyddocaol');
    expect(texts(root, '[part=ranges] button')[0]).to.equal('Pob un');
    expect(find('[part=plot]').getAttribute('aria-label')).to.equal('Ffigurau, fesul cyfnod');
  });

  it('draws everything when its range is left empty', async () => {
    const { element, root } = await drawn(examples.FromTo);
    expect(column(root, 'Value')).to.have.length(4);
    element.from = '';
    element.to = '';
    await element.updateComplete;
    expect(column(root, 'Value')).to.have.length(8);
  });

  it('says what is missing, and tells the page', async () => {
    const { find } = await drawn(examples.Empty);
    expect(tidy(find('[part=empty]'))).to.contain('There are no figures for Falls at home in Southton.');
    const { element } = await drawn(examples.Quarters);
    const told = oneEvent(element, 'cairn-error');
    element.from = 'spring';
    expect(((await told) as HTMLElementEventMap['cairn-error']).detail.code).to.equal('unknown-period');
    expect(tidy(element.shadowRoot?.querySelector('[part=empty]'))).to.contain('no period “spring”');
  });
});
