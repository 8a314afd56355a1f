import type { Area } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { Standing } from './spine-line.js';
import type { SpineRow } from './spine-view.js';

/** More measures than these are counted, not named. */
const MOST_NAMED = 3;

/** How often each area is among the best and the worst quarter, and in which measures the worst. */
export function standingSentence(rows: readonly SpineRow[], own: readonly Area[], words: Words): string {
  const { spine } = words.messages.benchmark;
  return own
    .map((area) => {
      const lines = rows.flatMap((row) =>
        row.lines
          .filter((line) => line.area === area.id && line.standing !== null)
          .map((line) => ({ row, line })),
      );
      const judged = lines.filter(({ line }) => line.standing !== 'highest' && line.standing !== 'lowest');
      const name = words.text(area.shortName ?? area.name);
      if (judged.length === 0) return spine.unjudged(name);
      const named = (standing: Standing) =>
        judged.filter(({ line }) => line.standing === standing).map(({ row }) => row.name.text);
      const [best, worst] = [named('bestQuarter'), named('worstQuarter')];
      const counted = spine.standing(
        name,
        words.count(judged.length),
        words.count(best.length),
        words.count(worst.length),
      );
      return worst.length === 0 || worst.length > MOST_NAMED
        ? counted
        : `${counted} ${spine.worstNamed(words.messages.list(worst))}`;
    })
    .join(' ');
}
