/** Which category of which dimension: `{ careGroup: 'older-people' }`. */
export type Breakdown = Readonly<Record<string, string>>;

/** A name for a series: what it is about, whatever the order of its dimensions. */
export function seriesKey(indicator: string, area: string, breakdown?: Breakdown): string {
  const parts = breakdown ? Object.entries(breakdown).sort(([a], [b]) => (a < b ? -1 : 1)) : [];
  return parts.length === 0 ? `${indicator}\n${area}` : JSON.stringify([indicator, area, parts]);
}
