import type { Dataset } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import type { OptionGroup } from '../context/context-view.js';
import type { Words } from '../words/words.js';

/** Measures to choose among, by name within the perspectives of the document's first framework; those in none stand at the end. */
export function measureGroups(
  dataset: Dataset,
  taken: ReadonlySet<string>,
  words: Words,
): readonly OptionGroup[] {
  const { directory, document } = dataset;
  const framework = directory.framework();
  const free = document.indicators.filter(({ id }) => !taken.has(id));
  const placed = new Set<Indicator>();
  const groups = (framework?.perspectives ?? []).map((perspective) => {
    const ids = new Set(
      framework?.objectives
        .filter((objective) => objective.perspective === perspective.id)
        .flatMap(({ indicators }) => indicators),
    );
    const inside = free.filter((one) => ids.has(one.id) && !placed.has(one));
    for (const one of inside) placed.add(one);
    return { label: words.text(perspective.name), options: options(inside, words) };
  });
  const others = {
    label: null,
    options: options(
      free.filter((one) => !placed.has(one)),
      words,
    ),
  };
  return [...groups, others].filter((group) => group.options.length > 0);
}

function options(measures: readonly Indicator[], words: Words) {
  return measures
    .map((one) => ({ value: one.id, label: words.text(one.name) }))
    .sort((a, b) => words.compare(a.label, b.label));
}
