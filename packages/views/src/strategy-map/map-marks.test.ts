import { expect } from 'chai';
import { laneLayout } from '../geometry/lanes/layout.js';
import { randomGraph } from '../geometry/lanes/random-graph.test-support.js';
import { placeMarks } from './map-marks.js';

describe('placeMarks', () => {
  it('puts a mark in the middle of a link, or as near to it as the sign at its end lets it', () => {
    const { channels, units } = laneLayout({ lanes: 2, laneOf: [0, 1], links: [{ from: 1, to: 0 }] });
    const [strand] = channels.flatMap((channel) => channel.strands);
    const [mark] = placeMarks(strand ? [strand] : [], units, new Map([[0, 'Question 1']]));
    expect(mark?.x).to.be.closeTo(strand?.end?.x ?? NaN, 0.1);
    const clear = (strand?.end?.from ?? NaN) + 18;
    expect(mark?.y).to.be.within(clear, clear + 6);
  });

  it('lets no mark meet another at the least width, and gives every link one mark at most', () => {
    let placed = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const graph = randomGraph(40, 60, 4, seed);
      const { channels, units } = laneLayout(graph);
      const marks = new Map(graph.links.map((_, link) => [link, `Question ${String(link + 1)}`]));
      const found = channels.flatMap(({ strands }) => {
        const own = placeMarks(strands, units, marks);
        own.forEach((a, at) => {
          for (const b of own.slice(at + 1)) {
            const across = Math.abs(a.x - b.x) * 15 - ((a.width + b.width) / 2) * 12;
            expect(Math.max(across, Math.abs(a.y - b.y) - 18)).to.be.at.least(-0.01);
          }
        });
        return own.map(({ link }) => link);
      });
      expect(new Set(found).size).to.equal(found.length);
      placed += found.length;
    }
    expect(placed).to.be.above(20 * 30);
  });
});
