import type { BenchmarkMessages } from '../shapes/benchmark.js';

export const benchmark: BenchmarkMessages = {
  interval: (range) => `95% confidence interval ${range}`,
  place: (rank, of) => `rank ${rank} of ${of}`,
  neighbour: 'nearest neighbour',
  against: {
    lower: (difference, comparator, value) => `${difference} lower than ${comparator} (${value}).`,
    higher: (difference, comparator, value) => `${difference} higher than ${comparator} (${value}).`,
    same: (comparator, value) => `The same as ${comparator} (${value}).`,
  },
  movement: {
    head: (period) => `Since ${period}`,
    places: { one: '# place', other: '# places' },
    up: (places, from) => `up ${places}, from ${from}`,
    down: (places, from) => `down ${places}, from ${from}`,
    same: 'same place',
    came: (period) => `no place in ${period}`,
    went: (rank) => `was ${rank}`,
    upSince: (places, period, rank, of) => `Up ${places} since ${period}, when it was ${rank} of ${of}.`,
    downSince: (places, period, rank, of) => `Down ${places} since ${period}, when it was ${rank} of ${of}.`,
    sameSince: (period, of) => `The same place as in ${period}, then of ${of}.`,
    cameSince: (period) => `It had no place in ${period}.`,
    areas: { one: '# area', other: '# areas' },
    cameNamed: (areas, period) => `Placed now, without a figure in ${period}: ${areas}.`,
    wentNamed: (areas, period) => `Placed in ${period}, without a figure now: ${areas}.`,
  },
  choices: {
    group: 'Areas',
    comparator: 'Comparator',
    alike: 'All areas of the same kind',
    ownRule: 'The measure’s own',
    median: 'Median of the areas compared',
  },
  plot: {
    name: 'Areas, one by one',
    hint: 'Use the arrow keys to go from area to area.',
    chooseHint: 'Use the arrow keys to go from area to area, and Enter to choose one.',
  },
  funnel: {
    notCounted:
      'A funnel needs a proportion or a rate of counted events, and this measure is neither. The areas are ranked instead.',
    noDenominators:
      'A funnel needs the counts that the figures are made of, and fewer than three areas give them. The areas are ranked instead.',
    denominator: 'Denominator',
    across: 'Denominator: how many people or cases the figure is made of',
    average: (value) => `All areas together ${value}`,
    inner: '95% control limits',
    outer: '99.8% control limits',
    beyond95: 'Outside the 95% limits',
    beyond998: 'Outside the 99.8% limits',
    positions: {
      above998: 'above the 99.8% control limits',
      above95: 'above the 95% control limits',
      inside: 'inside the control limits',
      below95: 'below the 95% control limits',
      below998: 'below the 99.8% control limits',
    },
    own: (area, position) => `${area} is ${position}.`,
    outside: (count, of) => `Areas outside the 99.8% control limits: ${count} of ${of}.`,
    overdispersed: (count, of) =>
      `${count} of ${of} areas lie outside the 99.8% control limits. Areas differ by much more than chance, so lying outside says little about any one of them.`,
  },
  distribution: {
    tooFew: (count, needed) =>
      `Areas with a figure: ${count}. A distribution needs at least ${needed}; the areas are ranked instead.`,
    middle: (from, to) => `Middle half of the areas ${from} to ${to}`,
    median: (value) => `Median ${value}`,
    neighbours: 'Nearest neighbours',
  },
  spine: {
    heading: (areas) => `${areas} against other areas`,
    median: 'Median of the areas compared',
    noMeasures: {
      what: 'None of these measures has figures for more than one area.',
      todo: 'They will appear here once they are published.',
    },
    standings: {
      bestQuarter: 'in the best quarter of areas',
      middle: 'in the middle half of areas',
      worstQuarter: 'in the worst quarter of areas',
      highest: 'in the highest quarter of areas',
      lowest: 'in the lowest quarter of areas',
    },
    standing: (area, of, best, worst) =>
      `${area}: of ${of} measures, ${best} in the best quarter of areas and ${worst} in the worst quarter.`,
    worstNamed: (measures) => `Worst quarter: ${measures}.`,
    reasons: {
      tooFew: 'Too few areas have a figure.',
      noSpread: 'All areas have the same figure.',
      noComparator: 'The comparator has no figure.',
    },
    unjudged: (area) => `None of the measures of ${area} has a better side.`,
    count: 'Count',
    comparator: 'Comparator',
    worst: 'Worst or lowest',
    best: 'Best or highest',
    position: 'Position',
    range: 'All areas, worst at the left',
    middle: 'Middle half of the areas',
  },
  practice: {
    heading: 'Who does better, and what may be worth asking',
    caution:
      'A difference is no proof of what works: areas differ in people, place and how they count. Take these as questions to ask.',
    noDirection: 'Neither direction of this measure is better, so no area does better than another.',
    noFigure: (area) => `${area} has no figure to compare.`,
    noEvidence:
      'There are no confidence intervals, no counts and too little history for this measure, so a difference cannot be told from chance.',
    noneBetter: (area, tested) =>
      `No area does better than ${area} by more than chance, of ${tested} that can be tested.`,
    found: (count, tested, area) =>
      `Areas that do better than ${area} by more than chance: ${count} of the ${tested} that can be tested.`,
    tests: {
      intervals: 'Their confidence intervals do not overlap.',
      counts: 'The 95% intervals of their counts do not overlap.',
      process: 'The ranges in which their figures usually lie do not overlap.',
    },
    shown: (count) => `Shown here are the best ${count}.`,
    lower: (difference) => `${difference} lower`,
    higher: (difference) => `${difference} higher`,
    against: (theirs, own, period) => `${theirs} against ${own}, ${period}`,
    untested: 'cannot be told from chance',
    mayBeChance: 'may be chance',
    notChance: 'more than chance',
    differs: 'Differs most in',
    recorded: 'On record',
    nothing: 'Nothing is on record about this measure here.',
    documents: 'Documents about this measure',
    leads: { intervention: 'What was done', note: 'Note', story: 'Story', document: 'Document' },
  },
};
