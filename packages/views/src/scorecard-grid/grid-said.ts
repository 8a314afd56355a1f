import type { Fact } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import { changeView, type ChangeView } from '../shared/change-view.js';
import type { Words } from '../words/words.js';
import type { GridCell, GridFigure } from './grid-cell.js';
import { ownerOf } from './grid-groups.js';

/** What a cell says that cannot be chosen: a figure, a target, a change, a place, a name. */
export interface GridSaid {
  /** For a number: aligned with the others of its column. */
  readonly figure: GridFigure | null;
  /** What stands there where it is no number; may be empty. */
  readonly text: string;
  readonly lang: string | null;
  /** The whole in words where what is seen is shorter: a change, and since when. */
  readonly name: string;
  /** A period, where it is not the one that the row says; what kind of target; whether a change is good. */
  readonly note: string;
  readonly change: Pick<ChangeView, 'direction' | 'judgement'> | null;
}

export const NOTHING_SAID: GridSaid = {
  figure: null,
  text: '',
  lang: null,
  name: '',
  note: '',
  change: null,
};

/** A figure without its status. */
export function saidFigure({ figure, period, name }: GridCell): GridSaid {
  return { ...NOTHING_SAID, figure, name, note: period ?? '' };
}

/** A plain text, such as a place among areas. */
export function saidText(text: string): GridSaid {
  return { ...NOTHING_SAID, text, name: text };
}

export function saidOwner(indicator: Indicator, words: Words): GridSaid {
  const owner = ownerOf(indicator, words);
  return owner ? { ...saidText(owner.name), lang: owner.lang } : NOTHING_SAID;
}

/** The target that judges, and what kind it is where it is not the partnership's own. */
export function saidTarget({ target, indicator }: Fact, words: Words): GridSaid {
  if (!target) return NOTHING_SAID;
  const { tile, targets } = words.messages;
  const write = (value: number) => words.briefValue(value, indicator.unit);
  const { value, lower, upper } = target;
  const text =
    value !== null
      ? write(value)
      : lower === null || upper === null
        ? ''
        : tile.range(write(lower), write(upper));
  return { ...saidText(text), note: target.kind === 'local' ? '' : targets[target.kind] };
}

/** Since the period before or, where that is not known, since last year. */
export function saidChange({ sincePrevious, sinceLastYear, indicator }: Fact, words: Words): GridSaid {
  const fact = sincePrevious ?? sinceLastYear;
  const change = changeView(fact, indicator, words);
  if (!fact || !change) return NOTHING_SAID;
  const { absolute } = fact.change;
  const { better, worse } = words.messages.change;
  const notes = { better, worse, same: '', neither: '' };
  return {
    ...NOTHING_SAID,
    text: words.briefDifference(absolute ?? 0, indicator.unit),
    name: change.text,
    note: notes[change.judgement],
    change,
  };
}
