// Written by npm run generate from the zod shapes in ../document; not to be changed by hand.
import {
  DAY_PATTERN,
  DURATION_PATTERN,
  FORMAT_PATTERN,
  ID_PATTERN,
  INTEGRITY_PATTERN,
  LANGUAGE_PATTERN,
  LINK_PATTERN,
  MOMENT_PATTERN,
  PERIOD_PATTERN,
  YEAR_START_PATTERN,
} from '../document/patterns.js';
import {
  above,
  anything,
  either,
  flag,
  from,
  kindsBy,
  list,
  matching,
  number,
  object,
  oneOf,
  orNull,
  record,
  someText,
  text,
  whole,
  type Check,
} from './checks.js';
const Id = matching(ID_PATTERN);
const LanguageTag = matching(LANGUAGE_PATTERN);
const TextByLanguage = record(LanguageTag, someText, 1);
const LocalisedText = either(someText, TextByLanguage);
const SafeLink = matching(LINK_PATTERN);
const Publisher = object({ name: LocalisedText }, { contact: text, url: SafeLink });
const Moment = matching(MOMENT_PATTERN);
const Audience = oneOf('public', 'partner', 'restricted');
const YearStart = matching(YEAR_START_PATTERN);
const Day = matching(DAY_PATTERN);
const Area = object(
  { id: Id, name: LocalisedText, type: Id },
  { shortName: LocalisedText, parent: Id, codes: record(text, text), from: Day, to: Day, successor: Id },
);
const AreaGroup = object({
  id: Id,
  name: LocalisedText,
  kind: oneOf('family', 'neighbours', 'region', 'custom'),
  members: list(Id),
});
const Dimension = object({
  id: Id,
  name: LocalisedText,
  categories: list(object({ id: Id, name: LocalisedText }, { aggregate: flag })),
});
const Unit = object(
  { label: either(text, TextByLanguage), decimals: whole(0, 10) },
  { multiplier: above(0), position: oneOf('before', 'after') },
);
const Tolerance = either(object({ absolute: from(0) }), object({ relative: from(0) }));
const PeriodText = matching(PERIOD_PATTERN);
const AssessmentRule = kindsBy('method', {
  target: object({}, { tolerance: Tolerance, useInterval: flag }),
  range: object({}),
  confidenceInterval: object(
    { comparator: Id },
    { level: oneOf(95, 99.8), levels: oneOf(1, 2), against: oneOf('value', 'interval') },
  ),
  quantile: object(
    { quantiles: oneOf(4, 5, 10) },
    { group: Id, minimumAreas: whole(1), definition: oneOf('phe', 'percentile', 'ntile') },
  ),
  spc: object({}),
  levelAndRate: object({ comparator: Id }),
  improvement: object({}, { baseline: PeriodText, tolerance: Tolerance }),
  selfAssessed: object({}),
  none: object({}),
});
const Link = object({ title: LocalisedText, href: SafeLink }, { mediaType: text });
const ValueCategory = object({ value: someText, label: LocalisedText });
const Duration = matching(DURATION_PATTERN);
const SpcParameters = object(
  {},
  {
    chart: oneOf('xmr', 'p', 'u', 'c', 'g', 't', 'run'),
    shift: whole(6, 8),
    trend: whole(6, 8),
    twoOfThreeBeyondThreeSigma: flag,
    screenMovingRanges: flag,
    constant: oneOf('2.66', '3/1.128'),
    trendAcrossRebase: flag,
    rebase: list(PeriodText),
    ghost: list(PeriodText),
    baseline: whole(1),
    minimumPoints: whole(2),
    conflict: oneOf('improvement', 'concern'),
    assuranceAtLimit: oneOf('inclusive', 'exclusive'),
  },
);
const Indicator = object(
  {
    id: Id,
    name: LocalisedText,
    role: oneOf('target', 'monitoring', 'context'),
    definition: LocalisedText,
    valueType: oneOf(
      'count',
      'proportion',
      'rate',
      'standardisedRate',
      'mean',
      'ratio',
      'money',
      'duration',
      'score',
      'boolean',
      'text',
      'category',
    ),
    unit: Unit,
    polarity: oneOf('higher', 'lower', 'target', 'none', 'notApplicable'),
    frequency: oneOf('week', 'month', 'quarter', 'year', 'twoYear', 'irregular'),
    assessment: either(AssessmentRule, list(AssessmentRule, 1)),
  },
  {
    shortName: LocalisedText,
    code: text,
    rationale: LocalisedText,
    method: LocalisedText,
    interpretation: LocalisedText,
    caveats: LocalisedText,
    source: LocalisedText,
    links: list(Link),
    numerator: object({ definition: LocalisedText }, { source: LocalisedText }),
    denominator: object({ definition: LocalisedText }, { source: LocalisedText }),
    categories: list(ValueCategory),
    reportingYearStart: YearStart,
    periodBasis: oneOf('discrete', 'cumulative', 'rolling', 'pooled', 'pointInTime'),
    responsible: object({ owner: LocalisedText }, { updater: LocalisedText, approver: LocalisedText }),
    updateDue: text,
    signOffDue: Duration,
    introduced: PeriodText,
    withdrawn: PeriodText,
    spc: SpcParameters,
    trend: object({ method: oneOf('fingertips', 'none') }),
    disclosure: object({ minimumCount: whole(0) }, { roundTo: whole(1) }),
    derived: object({ formula: someText, inputs: record(text, Id) }),
    audience: Audience,
    updated: Day,
  },
);
const SeriesHead = object(
  { indicator: Id, area: Id },
  {
    dimensions: record(text, Id),
    notes: record(text, LocalisedText),
    audience: Audience,
    notesAudience: Audience,
  },
);
const Target = object(
  {
    indicator: Id,
    kind: oneOf('national', 'local', 'statutory', 'stretch', 'trajectory'),
    periods: list(PeriodText, 1),
  },
  {
    area: Id,
    values: list(orNull(number)),
    lower: list(orNull(number)),
    upper: list(orNull(number)),
    source: LocalisedText,
    agreedBy: LocalisedText,
    agreedOn: Day,
  },
);
const Comparator = object(
  {
    id: Id,
    name: LocalisedText,
    statistic: oneOf('value', 'mean', 'median', 'quartiles', 'best'),
    period: oneOf('same', 'latest', 'previous'),
  },
  { area: Id, group: Id },
);
const Perspective = object(
  { id: Id, name: LocalisedText },
  { element: oneOf('outcome', 'process', 'capability'), description: LocalisedText },
);
const SelfAssessment = object(
  { rating: oneOf('green', 'amber', 'red'), by: LocalisedText, on: Day },
  { text: LocalisedText },
);
const AreaSelfAssessment = object(
  { rating: oneOf('green', 'amber', 'red'), by: LocalisedText, on: Day, area: Id },
  { text: LocalisedText },
);
const Action = object(
  { title: LocalisedText },
  { owner: LocalisedText, due: Day, status: oneOf('notStarted', 'inProgress', 'done', 'late', 'stopped') },
);
const Objective = object(
  { id: Id, name: LocalisedText, perspective: Id, indicators: list(Id) },
  {
    weights: record(text, from(0)),
    weight: from(0),
    commentary: LocalisedText,
    selfAssessment: SelfAssessment,
    selfAssessments: list(AreaSelfAssessment),
    actions: list(Action),
  },
);
const RollUpRule = kindsBy('method', {
  worst: object({}),
  weighted: object({}, { greenFrom: from(0, 1), amberFrom: from(0, 1) }),
  count: object({}, { redFrom: whole(1), amberFrom: whole(1) }),
});
const Framework = object(
  { id: Id, name: LocalisedText, perspectives: list(Perspective), objectives: list(Objective) },
  { rollUp: RollUpRule },
);
const StrategyNode = object(
  { id: Id, label: LocalisedText, perspective: Id },
  { objective: Id, indicators: list(Id) },
);
const StrategyLink = object(
  { from: Id, to: Id, effect: oneOf('positive', 'negative', 'unclear') },
  {
    strength: oneOf('weak', 'moderate', 'strong'),
    lag: LocalisedText,
    lagMonths: from(0),
    evidence: LocalisedText,
  },
);
const StrategyMap = object(
  { id: Id, framework: Id, nodes: list(StrategyNode), links: list(StrategyLink) },
  { name: LocalisedText },
);
const Relationship = object(
  { id: Id, name: LocalisedText, x: Id, y: Id },
  { size: Id, lag: whole(), caution: LocalisedText },
);
const Annotation = object(
  { period: PeriodText, kind: oneOf('intervention', 'definitionChange', 'note'), text: LocalisedText },
  { indicator: Id, area: Id, link: SafeLink, audience: Audience },
);
const Story = object(
  { id: Id, title: LocalisedText, body: LocalisedText, date: Day, indicators: list(Id) },
  {
    quote: object({ text: LocalisedText, who: LocalisedText, consent: oneOf('recorded') }),
    image: object({ src: SafeLink, alt: LocalisedText }),
    themes: list(object({ label: LocalisedText }, { count: whole(0) })),
    area: Id,
    audience: Audience,
  },
);
const Attachment = object(
  { title: LocalisedText, href: SafeLink },
  { mediaType: text, indicators: list(Id), audience: Audience },
);
const ReportSection = kindsBy('kind', {
  heading: object({ title: LocalisedText }, { introduction: LocalisedText }),
  text: object({ text: LocalisedText }, { title: LocalisedText, introduction: LocalisedText }),
  tiles: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      framework: Id,
      perspective: Id,
      objective: Id,
      areas: list(Id),
      group: Id,
      period: PeriodText,
      form: oneOf('full', 'compact', 'icon'),
    },
  ),
  scorecard: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      framework: Id,
      perspective: Id,
      objective: Id,
      areas: list(Id),
      group: Id,
      period: PeriodText,
      columns: oneOf('areas', 'periods', 'measures'),
      exceptionsOnly: flag,
    },
  ),
  trendCharts: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      framework: Id,
      perspective: Id,
      objective: Id,
      areas: list(Id),
      group: Id,
      period: PeriodText,
      view: oneOf('trend', 'withinYear', 'beforeAfter'),
      intervention: PeriodText,
      comparators: list(Id),
      breakdown: Id,
    },
  ),
  strategyMap: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      areas: list(Id),
      group: Id,
      period: PeriodText,
      strategyMap: Id,
    },
  ),
  comparison: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      framework: Id,
      perspective: Id,
      objective: Id,
      areas: list(Id),
      group: Id,
      period: PeriodText,
      comparator: Id,
      form: oneOf('bars', 'dots', 'spine', 'funnel', 'distribution'),
    },
  ),
  relationship: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      areas: list(Id),
      group: Id,
      period: PeriodText,
      relationships: list(Id),
      form: oneOf('scatter', 'path', 'lines', 'multiples'),
    },
  ),
  exceptions: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      framework: Id,
      perspective: Id,
      objective: Id,
      areas: list(Id),
      group: Id,
      period: PeriodText,
    },
  ),
  selfAssessments: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      areas: list(Id),
      group: Id,
      period: PeriodText,
      indicators: list(Id),
      framework: Id,
      perspective: Id,
      objective: Id,
    },
  ),
  stories: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      areas: list(Id),
      group: Id,
      period: PeriodText,
      stories: list(Id),
      indicators: list(Id),
    },
  ),
  dataQuality: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      areas: list(Id),
      group: Id,
      period: PeriodText,
      indicators: list(Id),
    },
  ),
  definitions: object(
    {},
    {
      title: LocalisedText,
      introduction: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      framework: Id,
      perspective: Id,
      objective: Id,
    },
  ),
});
export const LaterSection = object(
  {
    kind: matching(
      /^(?!(heading|text|tiles|scorecard|trendCharts|strategyMap|comparison|relationship|exceptions|selfAssessments|stories|dataQuality|definitions)$).+$/u,
    ),
  },
  { title: LocalisedText },
);
const Report = object(
  {
    id: Id,
    title: LocalisedText,
    edition: oneOf('monthly', 'quarterly', 'annual'),
    sections: list(either(ReportSection, LaterSection)),
  },
  {
    subtitle: LocalisedText,
    audience: Audience,
    reading: oneOf('easy'),
    areas: list(Id),
    group: Id,
    period: PeriodText,
    cover: LocalisedText,
  },
);
const AlertRule = kindsBy('kind', {
  status: object(
    { id: Id },
    {
      name: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      areas: list(Id),
      audience: Audience,
      outcomes: list(oneOf('worst', 'red', 'worse', 'amber'), 1),
    },
  ),
  specialCause: object(
    { id: Id },
    {
      name: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      areas: list(Id),
      audience: Audience,
    },
  ),
  missedTarget: object(
    { id: Id },
    {
      name: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      areas: list(Id),
      audience: Audience,
      periods: whole(1, 1000),
    },
  ),
  forecastMiss: object(
    { id: Id },
    {
      name: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      areas: list(Id),
      audience: Audience,
    },
  ),
  late: object(
    { id: Id },
    {
      name: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      areas: list(Id),
      audience: Audience,
    },
  ),
  signOff: object(
    { id: Id },
    {
      name: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      areas: list(Id),
      audience: Audience,
      within: Duration,
    },
  ),
  revision: object(
    { id: Id },
    {
      name: LocalisedText,
      indicators: list(Id),
      roles: list(oneOf('target', 'monitoring', 'context')),
      areas: list(Id),
      audience: Audience,
      size: Tolerance,
    },
  ),
});
const SavedView = object(
  { id: Id, title: LocalisedText },
  { indicators: list(Id), areas: list(Id), filters: record(text, anything) },
);
const StatusOverride = object({
  indicator: Id,
  area: Id,
  period: PeriodText,
  status: oneOf('green', 'amber', 'red'),
  reason: LocalisedText,
  by: LocalisedText,
  on: Day,
});
const Revision = object(
  {
    series: object({ indicator: Id, area: Id }, { dimensions: record(text, Id) }),
    period: PeriodText,
    from: orNull(either(number, text)),
    to: orNull(either(number, text)),
    reason: LocalisedText,
    on: Day,
    by: LocalisedText,
  },
  { batch: Id },
);
const Batch = object(
  {
    id: Id,
    source: LocalisedText,
    loaded: Moment,
    by: LocalisedText,
    rows: whole(0),
    accepted: whole(0),
    rejected: whole(0),
  },
  {
    rejections: record(text, whole(0)),
    indicators: list(Id),
    signedOff: object({ by: LocalisedText, on: Day }),
    audience: Audience,
  },
);
const Part = object(
  { href: SafeLink, integrity: matching(INTEGRITY_PATTERN) },
  { indicators: list(Id), areas: list(Id), periods: list(PeriodText) },
);
/** Fields of the document itself. */
export const HEAD: Check = object(
  { format: matching(FORMAT_PATTERN), id: Id, title: LocalisedText, language: LanguageTag },
  {
    $schema: text,
    description: LocalisedText,
    publisher: Publisher,
    licence: LocalisedText,
    published: Moment,
    audience: Audience,
    reportingYearStart: YearStart,
  },
);
/** Every collection with the form of one item, in the document's order. */
export const ITEMS = {
  areas: Area,
  groups: AreaGroup,
  dimensions: Dimension,
  indicators: Indicator,
  series: SeriesHead,
  targets: Target,
  comparators: Comparator,
  frameworks: Framework,
  strategyMaps: StrategyMap,
  relationships: Relationship,
  annotations: Annotation,
  stories: Story,
  attachments: Attachment,
  reports: Report,
  alertRules: AlertRule,
  views: SavedView,
  overrides: StatusOverride,
  revisions: Revision,
  batches: Batch,
  parts: Part,
} as const;
