import type { Objective } from '@cairn/schema';
import { authorities } from '../areas.js';
import { chance } from '../random.js';
import { words } from '../text.js';
import { DOMAIN_TEXTS, type Rating } from './self-assessment-texts.js';

export type Domain = keyof typeof DOMAIN_TEXTS;
type OfAreas = NonNullable<Objective['selfAssessments']>;

/** Quality, in standard deviations from the region's middle, from which an authority is content, and below which it is alarmed. */
const CONTENT = 0.35;
const ALARMED = -0.9;
/** How far an authority's view of one domain strays from its quality as a whole. */
const MOOD = 0.6;

/** Who rates an area, which is named beside it. */
export const DIRECTOR = words('Director of adult social care', 'Cyfarwyddwr gofal cymdeithasol i oedolion');

/**
 * What each authority of the region says of itself in one domain.
 *
 * @param own what the two partners say, which fits the story of the demo
 */
export function selfAssessments(domain: Domain, own: OfAreas): OfAreas {
  const texts = DOMAIN_TEXTS[domain];
  const others = authorities.filter(({ id }) => !own.some(({ area }) => area === id));
  return [
    ...own,
    ...others.map(({ id, quality }) => {
      const draw = chance(`self-assessment/${domain}/${id}`);
      const rating = ratingOf(quality + MOOD * draw.normal());
      const text = texts[rating][Math.floor(draw.even() * 3)];
      return {
        area: id,
        rating,
        by: DIRECTOR,
        on: `2026-09-${String(7 + Math.floor(draw.even() * 22)).padStart(2, '0')}`,
        ...(text === undefined ? {} : { text }),
      };
    }),
  ];
}

function ratingOf(mood: number): Rating {
  if (mood >= CONTENT) return 'green';
  return mood < ALARMED ? 'red' : 'amber';
}
