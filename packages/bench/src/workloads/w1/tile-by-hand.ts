import type { PerformanceDocument } from '@cairn/schema';
import type { Drawer } from '../../page/drawn.js';
import { linesOf } from './document.js';

/** What a tile says, in finished words: a web team's server would send them. */
export interface TileTexts {
  readonly name: string;
  readonly status: string;
  readonly value: string;
  readonly target: string;
  readonly change: string;
  readonly line: readonly number[];
}

const PARTS = [
  ['h3', 'name'],
  ['p', 'status'],
  ['p', 'value'],
  ['p', 'target'],
  ['p', 'change'],
  ['div', 'line'],
] as const;

const template = document.createElement('article');
for (const [tag, name] of PARTS) {
  const part = document.createElement(tag);
  part.className = name;
  template.append(part);
}

/** A tile as a web team writes it by hand, a copied template with texts, around a library's sparkline. It has no table of figures. */
export function tileByHand({ draw }: Drawer<readonly number[]>): Drawer<TileTexts> {
  return {
    draw: (place, texts) => {
      place.className = 'tile-by-hand';
      place.append(template.cloneNode(true));
      write(place, texts);
      const line = place.querySelector<HTMLElement>('.line') ?? place;
      const drawing = draw(line, texts.line);
      return {
        ...drawing,
        change: (others) => {
          write(place, others);
          drawing.change(others.line);
        },
      };
    },
  };
}

function write(place: HTMLElement, texts: TileTexts): void {
  for (const name of ['name', 'status', 'value', 'target', 'change'] as const) {
    const part = place.querySelector(`.${name}`);
    if (part) part.textContent = texts[name];
  }
}

export function textsOf(document: PerformanceDocument): readonly TileTexts[] {
  const lines = linesOf(document);
  return document.series.map(({ indicator, area }, at) => {
    const line = lines[at] ?? [];
    const [before = 0, last = 0] = line.slice(-2);
    return {
      line,
      name: `${indicator}, ${area}`,
      status: last <= 16 ? 'On track' : last <= 17 ? 'At risk' : 'Off track',
      value: `${last.toFixed(1)}%`,
      target: 'Target 16.0%',
      change: `${(last - before).toFixed(1)} since the quarter before`,
    };
  });
}
