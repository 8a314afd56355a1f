import type { Indicator } from '@cairn/schema';
import { movedMeasure, withMeasure, withoutMeasure, type PortfolioView, type Words } from '@cairn/views';
import type { ChoiceActions } from './choice-panel.js';
import { idsOf } from './portfolio-figures.js';

/** Where a choice goes to. */
export interface Chooser {
  readonly indicator: (id: string) => Indicator | undefined;
  /** Takes the choice; null goes back to what the page says. @returns what is chosen now */
  readonly choose: (ids: readonly string[] | null) => readonly string[];
  /** Reads out what has been done. */
  readonly tell: (told: string) => void;
  /** What was pressed may be gone or stand elsewhere: the focus goes to the first of these that is there. */
  readonly focus: (...selectors: readonly string[]) => void;
}

/** What each button of the panel does to the choice, says, and leaves the focus on. */
export function choiceActions(view: PortfolioView, words: Words, chooser: Chooser): ChoiceActions {
  const { measures, ready } = view;
  const { portfolio, grid } = words.messages;
  const { told } = portfolio;
  const ids = idsOf(view);
  const nameOf = (at: number) => measures[at]?.name.text ?? '';
  const count = (number: number) => words.count(number);
  const take = (chosen: readonly string[], said: string) => {
    chooser.choose(chosen);
    chooser.tell(said);
  };
  const replaced = (chosen: readonly string[]) => told.replaced(words.plural(chosen.length, grid.measures));
  return {
    add: (id) => {
      const indicator = chooser.indicator(id);
      if (!indicator) return;
      const next = withMeasure(ids, id);
      take(next, told.added(words.name(indicator), count(next.length), count(next.length)));
      chooser.focus('.pick.add button', '.chosen li:last-child .remove');
    },
    move: (at, places) => {
      const to = at + places;
      take(
        movedMeasure(ids, ids[at] ?? '', places),
        told.moved(nameOf(at), count(to + 1), count(ids.length)),
      );
      const [same, other] = places < 0 ? ['up', 'down'] : ['down', 'up'];
      const item = `.chosen li:nth-child(${String(to + 1)})`;
      chooser.focus(`${item} .${same}:enabled`, `${item} .${other}`);
    },
    remove: (at) => {
      take(withoutMeasure(ids, ids[at] ?? ''), told.removed(nameOf(at), count(ids.length - 1)));
      chooser.focus(
        `.chosen li:nth-child(${String(at + 1)}) .remove`,
        '.chosen li:last-child .remove',
        '.pick.add select',
      );
    },
    use: (id) => {
      const chosen = ready.find((one) => one.id === id)?.indicators ?? ids;
      take(chosen, replaced(chosen));
    },
    reset: () => {
      chooser.tell(replaced(chooser.choose(null)));
    },
  };
}
