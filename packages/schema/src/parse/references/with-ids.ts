/** Collections of which each item has an id of its own. */
export const WITH_IDS = [
  'areas',
  'groups',
  'dimensions',
  'indicators',
  'comparators',
  'frameworks',
  'strategyMaps',
  'relationships',
  'stories',
  'reports',
  'alertRules',
  'views',
  'batches',
] as const;
