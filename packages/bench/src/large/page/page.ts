import '@cairn/elements/cairn-data/define.js';
import '@cairn/elements/rag-tile/define.js';
import '@cairn/elements/trend-chart/define.js';
import '@cairn/elements/benchmark-comparison/define.js';

/** A partner's page: seven tiles, two charts and a comparison, of ten measures in one area. */
const data = document.createElement('cairn-data');
data.src = './data/set.json';
const widgets = Array.from({ length: 10 }, (_, at) => {
  const kind = at < 7 ? 'rag-tile' : at < 9 ? 'trend-chart' : 'benchmark-comparison';
  const widget = document.createElement(`cairn-${kind}`);
  widget.setAttribute('indicator', `m${String(100 + at * 150)}`);
  widget.setAttribute('area', 'a7');
  return widget;
});
data.append(...widgets);
document.body.append(data);

/** Its figures are there: the loading state and a fault have no figure, and neither is a drawing. */
const isDrawn = ({ shadowRoot }: Element) => /\d%/u.test(shadowRoot?.textContent ?? '');
const look = () => {
  if (widgets.every(isDrawn)) document.documentElement.dataset['drawn'] = performance.now().toFixed(0);
  else requestAnimationFrame(look);
};
look();
