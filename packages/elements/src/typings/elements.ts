import type * as Cairn from '../index.js';

/** Every element by its tag: its class, the property behind each attribute, what only code can set, its events. Written by `npm run manifest`. */
export interface CairnElements {
  'cairn-benchmark-comparison': {
    element: Cairn.CairnBenchmarkComparison;
    attributes: {
      indicator: 'indicator';
      indicators: 'indicators';
      framework: 'framework';
      perspective: 'perspective';
      area: 'area';
      period: 'period';
      group: 'group';
      neighbours: 'neighbours';
      comparator: 'comparator';
      form: 'form';
      sort: 'sort';
      since: 'since';
      choosable: 'choosable';
      practice: 'practice';
      selectable: 'selectable';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-select' | 'cairn-error';
  };
  'cairn-data': {
    element: Cairn.CairnData;
    attributes: { src: 'src'; refresh: 'refresh'; 'public-key': 'publicKey' };
    properties: 'document' | 'data' | 'request';
    events: 'cairn-load' | 'cairn-error';
  };
  'cairn-context': {
    element: Cairn.CairnContext;
    attributes: {
      src: 'src';
      pick: 'pick';
      area: 'area';
      period: 'period';
      comparator: 'comparator';
      indicator: 'indicator';
      areas: 'areas';
      group: 'group';
      frequencies: 'frequencies';
      'page-wide': 'pageWide';
      'address-state': 'addressState';
      'address-name': 'addressName';
    };
    properties: 'data';
    events: 'cairn-context-change';
  };
  'cairn-data-quality': {
    element: Cairn.CairnDataQuality;
    attributes: {
      indicator: 'indicator';
      area: 'area';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-error';
  };
  'cairn-exception-list': {
    element: Cairn.CairnExceptionList;
    attributes: {
      area: 'area';
      areas: 'areas';
      period: 'period';
      indicators: 'indicators';
      framework: 'framework';
      perspective: 'perspective';
      owner: 'owner';
      'measure-role': 'measureRole';
      status: 'status';
      missed: 'missed';
      selectable: 'selectable';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-select' | 'cairn-error';
  };
  'cairn-indicator-profile': {
    element: Cairn.CairnIndicatorProfile;
    attributes: {
      indicator: 'indicator';
      area: 'area';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-error';
  };
  'cairn-portfolio': {
    element: Cairn.CairnPortfolio;
    attributes: {
      indicators: 'indicators';
      view: 'view';
      area: 'area';
      period: 'period';
      form: 'form';
      keep: 'keep';
      'address-state': 'addressState';
      'address-name': 'addressName';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-portfolio-change' | 'cairn-error';
  };
  'cairn-rag-tile': {
    element: Cairn.CairnRagTile;
    attributes: {
      indicator: 'indicator';
      area: 'area';
      period: 'period';
      form: 'form';
      link: 'link';
      selectable: 'selectable';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-select' | 'cairn-error';
  };
  'cairn-relationship-chart': {
    element: Cairn.CairnRelationshipChart;
    attributes: {
      relationship: 'relationship';
      x: 'x';
      y: 'y';
      size: 'size';
      indicators: 'indicators';
      area: 'area';
      areas: 'areas';
      group: 'group';
      period: 'period';
      from: 'from';
      form: 'form';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-error';
  };
  'cairn-report': {
    element: Cairn.CairnReport;
    attributes: {
      report: 'report';
      area: 'area';
      period: 'period';
      'heading-level': 'headingLevel';
      src: 'src';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'previous' | 'data';
    events: 'cairn-error';
  };
  'cairn-scorecard-grid': {
    element: Cairn.CairnScorecardGrid;
    attributes: {
      columns: 'columns';
      areas: 'areas';
      area: 'area';
      indicators: 'indicators';
      framework: 'framework';
      perspective: 'perspective';
      'group-by': 'groupBy';
      collapsed: 'collapsed';
      commentary: 'commentary';
      period: 'period';
      periods: 'periods';
      show: 'show';
      group: 'group';
      trend: 'trend';
      sort: 'sort';
      exceptions: 'exceptions';
      status: 'status';
      'measure-role': 'measureRole';
      owner: 'owner';
      search: 'search';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-select' | 'cairn-error';
  };
  'cairn-story': {
    element: Cairn.CairnStory;
    attributes: {
      story: 'story';
      indicator: 'indicator';
      area: 'area';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-error';
  };
  'cairn-strategy-map': {
    element: Cairn.CairnStrategyMap;
    attributes: {
      map: 'map';
      area: 'area';
      period: 'period';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-select' | 'cairn-error';
  };
  'cairn-trend-chart': {
    element: Cairn.CairnTrendChart;
    attributes: {
      indicator: 'indicator';
      area: 'area';
      areas: 'areas';
      from: 'from';
      to: 'to';
      comparator: 'comparator';
      view: 'view';
      cumulative: 'cumulative';
      intervention: 'intervention';
      breakdown: 'breakdown';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-error';
  };
  'cairn-trend-sparkline': {
    element: Cairn.CairnTrendSparkline;
    attributes: {
      indicator: 'indicator';
      area: 'area';
      period: 'period';
      src: 'src';
      'heading-level': 'headingLevel';
      'heading-hidden': 'headingHidden';
      exportable: 'exportable';
    };
    properties: 'data';
    events: 'cairn-error';
  };
}
