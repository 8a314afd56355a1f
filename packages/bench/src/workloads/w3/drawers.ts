import { barY, plot, ruleX } from '@observablehq/plot';
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import UPlot from 'uplot';
import type { Drawer } from '../../page/drawn.js';
import type { AreaFigure, AreaFigures } from './document.js';

/*
 * Ranked bars with whiskers, the chart alone, as each library draws them: no names, no statuses, no table. Animation and tooltips are off.
 */

const [WIDTH, HEIGHT, MOST] = [1_000, 600, 40];
const colour = (id: string, own: string) => (id === own ? 'crimson' : 'steelblue');

/** Plot changes nothing that it has drawn: its guide draws anew. */
export const observablePlot: Drawer<AreaFigures> = {
  draw: (place, figures) => {
    const show = ({ areas, own }: AreaFigures) => {
      const whiskers = { x: 'id', y1: 'lower', y2: 'upper', marker: 'tick' } as const;
      place.replaceChildren(
        plot({
          ...{ width: WIDTH, height: HEIGHT },
          x: { axis: null, domain: areas.map(({ id }) => id) },
          y: { domain: [0, MOST], grid: true },
          marks: [
            barY(areas, { x: 'id', y: 'value', fill: ({ id }: AreaFigure) => colour(id, own) }),
            ruleX(areas, whiskers),
          ],
        }),
      );
    };
    show(figures);
    return { change: show };
  },
};

Chart.register(BarController, BarElement, LinearScale, CategoryScale);

/** Chart.js has no whiskers: they are thin floating bars. */
export const chartJs: Drawer<AreaFigures> = {
  draw: (place, figures) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [WIDTH, HEIGHT];
    place.append(canvas);
    const dataOf = ({ areas, own }: AreaFigures) => ({
      labels: areas.map(({ id }) => id),
      datasets: [
        {
          data: areas.map(({ lower, upper }): [number, number] => [lower, upper]),
          ...{ backgroundColor: 'black', barThickness: 1, grouped: false, order: 0 },
        },
        {
          data: areas.map(({ value }) => value),
          backgroundColor: areas.map(({ id }) => colour(id, own)),
          ...{ grouped: false, order: 1 },
        },
      ],
    });
    const chart = new Chart<'bar', (number | [number, number])[], string>(canvas, {
      type: 'bar',
      data: dataOf(figures),
      options: {
        ...{ responsive: false, animation: false, events: [] },
        scales: { x: { ticks: { display: false }, grid: { display: false } }, y: { min: 0, max: MOST } },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
      },
    });
    return {
      change: (others) => {
        chart.data = dataOf(others);
        chart.update('none');
      },
      destroy: () => {
        chart.destroy();
      },
    };
  },
};

/** uPlot has no whiskers either: they and the area that stands out are drawn by its hook for drawing on the canvas. */
export const uplot: Drawer<AreaFigures> = {
  draw: (place, figures) => {
    let shown = figures;
    const dataOf = ({ areas }: AreaFigures): UPlot.AlignedData => [
      areas.map((_, at) => at),
      areas.map(({ value }) => value),
    ];
    const bars = UPlot.paths.bars?.({ size: [0.8] });
    const chart = new UPlot(
      {
        width: WIDTH,
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        axes: [{ show: false }, {}],
        scales: { x: { time: false }, y: { range: [0, MOST] } },
        series: [{}, { ...(bars ? { paths: bars } : {}), fill: 'steelblue', points: { show: false } }],
        hooks: {
          draw: [
            (drawn) => {
              drawMarks(drawn, shown);
            },
          ],
        },
      },
      dataOf(figures),
      place,
    );
    return {
      change: (others) => {
        shown = others;
        chart.setData(dataOf(others));
      },
      destroy: () => {
        chart.destroy();
      },
    };
  },
};

function drawMarks(chart: UPlot, { areas, own }: AreaFigures): void {
  const { ctx } = chart;
  const y = (value: number) => chart.valToPos(value, 'y', true);
  ctx.beginPath();
  areas.forEach(({ id, value, lower, upper }, at) => {
    const x = chart.valToPos(at, 'x', true);
    ctx.moveTo(x, y(lower));
    ctx.lineTo(x, y(upper));
    if (id !== own) return;
    ctx.fillStyle = 'crimson';
    ctx.fillRect(x - 1, y(value), 2, y(0) - y(value));
  });
  ctx.stroke();
}
