import { sparkline } from '@fnando/sparkline';
import { lineY, plot } from '@observablehq/plot';
import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import UPlot from 'uplot';
import type { Drawer } from '../../page/drawn.js';

/*
 * The drawing alone, as each library's guide has it: no name, no table, no status. Animation and tooltips are off.
 */

type Line = readonly number[];

const [WIDTH, HEIGHT] = [160, 32];

export const fnando: Drawer<Line> = {
  draw: (place, values) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', String(WIDTH));
    svg.setAttribute('height', String(HEIGHT));
    svg.setAttribute('stroke-width', '1.5');
    place.append(svg);
    sparkline(svg, values);
    return {
      change: (others) => {
        sparkline(svg, others);
      },
    };
  },
};

export const uplot: Drawer<Line> = {
  draw: (place, values) => {
    const chart = new UPlot(
      {
        width: WIDTH,
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        axes: [{ show: false }, { show: false }],
        scales: { x: { time: false } },
        series: [{}, { stroke: 'black', width: 1.5 }],
      },
      columnsOf(values),
      place,
    );
    return {
      change: (others) => {
        chart.setData(columnsOf(others));
      },
      destroy: () => {
        chart.destroy();
      },
    };
  },
};

function columnsOf(values: Line): UPlot.AlignedData {
  return [values.map((_, at) => at), [...values]];
}

/** Plot changes nothing that it has drawn: its guide draws anew. */
export const observablePlot: Drawer<Line> = {
  draw: (place, values) => {
    const show = (figures: Line) => {
      place.replaceChildren(
        plot({
          ...{ width: WIDTH, height: HEIGHT, margin: 2, axis: null },
          marks: [lineY(figures, { strokeWidth: 1.5 })],
        }),
      );
    };
    show(values);
    return { change: show };
  },
};

Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale);

export const chartJs: Drawer<Line> = {
  draw: (place, values) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [WIDTH, HEIGHT];
    place.append(canvas);
    const line = { data: [...values], borderColor: 'black', borderWidth: 1.5, pointRadius: 0 };
    const chart = new Chart(canvas, {
      type: 'line',
      data: { labels: values.map((_, at) => at), datasets: [line] },
      options: {
        ...{ responsive: false, animation: false, events: [] },
        scales: { x: { display: false }, y: { display: false } },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
      },
    });
    return {
      change: (others) => {
        line.data = [...others];
        chart.update('none');
      },
      destroy: () => {
        chart.destroy();
      },
    };
  },
};
