import type { SectionView } from '@cairn/views';

/** One line of the contents with those beneath it. */
export interface Entry {
  readonly section: SectionView;
  readonly children: readonly Entry[];
}

/** The sections as a list in a list, as their levels say. */
export function contentsOf(sections: readonly SectionView[]): readonly Entry[] {
  const top: { section: SectionView; children: Entry[] }[] = [];
  for (const section of sections) {
    const chapter = top.at(-1);
    if (section.level === 2 && chapter) chapter.children.push({ section, children: [] });
    else top.push({ section, children: [] });
  }
  return top;
}
