import type { Batch, LocalisedText, PerformanceDocument } from '@cairn/schema';
import type { LoadedSource } from './load-source.js';

export interface BatchContext {
  /** The document that stood where the new one will be written, if one did. */
  readonly previous: PerformanceDocument | null;
  /** Who signed a load off, by its id. */
  readonly signedOff: ReadonlyMap<string, NonNullable<Batch['signedOff']>>;
  /** When the sources that were not loaded before are loaded. */
  readonly now: string;
  readonly by: LocalisedText;
}

/**
 * What the document says of its loads. A source that the previous document had loaded already, byte for byte and read the same way,
 * keeps the moment and name it was loaded with: building again without a change makes the same document.
 */
export function batchesOf(
  sources: readonly LoadedSource[],
  { previous, now, by, signedOff }: BatchContext,
): readonly Batch[] {
  const known = new Map((previous?.batches ?? []).map((batch) => [batch.id, batch]));
  const batches = sources.map(({ source, batch: id, counts, indicators }): Batch => {
    const before = known.get(id);
    const signature = signedOff.get(id);
    const { accepted, rejected, reasons } = counts;
    const { rejections: _former, ...kept } = before ?? {};
    return {
      ...kept,
      id,
      source: source.title ?? counts.file,
      loaded: before?.loaded ?? now,
      by: before?.by ?? by,
      rows: accepted + rejected,
      accepted,
      rejected,
      ...(rejected === 0 ? {} : { rejections: Object.fromEntries(Object.entries(reasons).sort()) }),
      ...(indicators.size === 0 ? {} : { indicators: [...indicators].sort() }),
      ...(signature === undefined ? {} : { signedOff: signature }),
    };
  });
  return [...new Map(batches.map((batch) => [batch.id, batch])).values()];
}
