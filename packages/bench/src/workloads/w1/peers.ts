import { sparkline } from '@fnando/sparkline';
import UPlot from 'uplot';
import type { Contestant } from '../../measure/contest.js';
import { afterFrame, stage } from '../../page/stage.js';

type Lines = readonly (readonly number[])[];

const [WIDTH, HEIGHT] = [160, 32];

/** The drawing alone: no name, no table, no status. */
export function fnando(lines: Lines): Contestant {
  return drawn('@fnando/sparkline', lines, (place, values) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', String(WIDTH));
    svg.setAttribute('height', String(HEIGHT));
    svg.setAttribute('stroke-width', '1.5');
    place.append(svg);
    sparkline(svg, values);
  });
}

/** The drawing alone, on a canvas. */
export function uplot(lines: Lines): Contestant {
  return drawn('uPlot', lines, (place, values) => {
    new UPlot(
      {
        width: WIDTH,
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        axes: [{ show: false }, { show: false }],
        scales: { x: { time: false } },
        series: [{}, { stroke: 'black', width: 1.5 }],
      },
      [values.map((_, at) => at), [...values]],
      place,
    );
  });
}

function drawn(
  name: string,
  lines: Lines,
  draw: (place: HTMLElement, values: readonly number[]) => void,
): Contestant {
  return {
    name,
    role: 'peer',
    note: 'drawings alone',
    run: async () => {
      const places = lines.map((values) => {
        const place = document.createElement('div');
        draw(place, values);
        return place;
      });
      stage.append(...places);
      await afterFrame();
      return stage.childElementCount;
    },
  };
}
