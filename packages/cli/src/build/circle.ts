import type { Audience } from '@cairn/schema';

/** Who may see a series, and who its notes; everyone where nothing is said. */
export interface Circle {
  readonly audience?: Audience;
  readonly notesAudience?: Audience;
}

/** From those who may see least to those who may see all. */
export const AUDIENCES = ['public', 'partner', 'restricted'] as const satisfies readonly Audience[];

/** Of several circles that one series is for, the one that nobody may see who may not see each of them. */
export function narrower(a: Circle | undefined, b: Circle | undefined): Circle | undefined {
  if (a === b || b === undefined) return a;
  if (a === undefined) return b;
  const audience = narrowest(a.audience, b.audience);
  const notesAudience = narrowest(a.notesAudience, b.notesAudience);
  return {
    ...(audience === undefined ? {} : { audience }),
    ...(notesAudience === undefined ? {} : { notesAudience }),
  };
}

function narrowest(a: Audience | undefined, b: Audience | undefined): Audience | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return AUDIENCES.indexOf(a) < AUDIENCES.indexOf(b) ? b : a;
}
