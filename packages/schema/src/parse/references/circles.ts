/** The ids that are, by way of their parents, their own parent. Walks up from each once, and over none twice. */
export function idsInCircles(parents: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const circular = new Set<string>();
  const walked = new Set<string>();
  for (const first of parents.keys()) {
    const way = new Set<string>();
    let here: string | undefined = first;
    while (here !== undefined && !walked.has(here)) {
      walked.add(here);
      way.add(here);
      here = parents.get(here);
    }
    // Where the walk meets its own way, everything from there on is a circle.
    while (here !== undefined && way.has(here) && !circular.has(here)) {
      circular.add(here);
      here = parents.get(here);
    }
  }
  return circular;
}
