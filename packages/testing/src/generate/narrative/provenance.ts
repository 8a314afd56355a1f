import type { Batch } from '@cairn/schema';
import { sources } from '../indicators/shared.js';
import { words, type Words } from '../text.js';

const team = words('Partnership performance team', 'Tîm perfformiad y bartneriaeth');

const batch = (
  id: string,
  source: Words,
  loaded: string,
  rows: number,
  rejected: number,
  signedOff?: string,
): Batch => ({
  id,
  source,
  loaded,
  by: team,
  rows,
  accepted: rows - rejected,
  rejected,
  ...(signedOff === undefined
    ? {}
    : {
        signedOff: {
          by: words('Partnership board secretary', 'Ysgrifennydd bwrdd y bartneriaeth'),
          on: signedOff,
        },
      }),
});

/** The earlier loads that the revisions came with; the latest are told of by `cairn build`. */
export const batches: readonly Batch[] = [
  batch('social-care-2025-05', sources.socialCare, '2025-05-28T10:12:00Z', 214, 3, '2025-05-30'),
  batch('census-2026-03', sources.census, '2026-03-25T09:40:00Z', 396, 0, '2026-03-27'),
  batch('ledger-2026-04', sources.ledger, '2026-04-22T15:05:00Z', 25, 0, '2026-04-24'),
  batch('census-2026-06', sources.census, '2026-06-24T09:31:00Z', 402, 6, '2026-06-26'),
  batch('hospital-2026-07', sources.hospital, '2026-07-29T11:18:00Z', 1180, 12, '2026-07-31'),
];
