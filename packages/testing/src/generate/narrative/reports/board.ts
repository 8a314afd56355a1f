import type { Report } from '@cairn/schema';
import { ALDERMOOR, GREYHAVEN } from '../../areas.js';
import { words } from '../../text.js';

/** What the programme set out to change. */
const PROGRAMME = ['delayed-discharges', 'care-at-home-wait', 'emergency-readmissions', 'ae-four-hours'];

/** The monthly pack of the programme board: before and after, within the year, and how it hangs together. */
export const board: Report = {
  id: 'programme-board',
  title: words(
    'Home First: pack for the programme board',
    'Gartref yn Gyntaf: pecyn ar gyfer bwrdd y rhaglen',
    'Dachaigh an Toiseach: pasgan airson bòrd a’ phrògraim',
  ),
  subtitle: words('November 2026', 'Tachwedd 2026', 'An t-Samhain 2026'),
  edition: 'monthly',
  audience: 'partner',
  areas: [ALDERMOOR, GREYHAVEN],
  cover: words(
    'For decision: **whether evening visits in North Moor are bought as a block for a second year.**',
    'I’w benderfynu: **a ddylid prynu ymweliadau gyda’r nos yn Rhos y Gogledd fel bloc am ail flwyddyn.**',
    'Airson co-dhùnadh: **an tèid tadhalan feasgair ann an North Moor a cheannach mar bhloca airson dàrna bliadhna.**',
  ),
  sections: [
    {
      kind: 'exceptions',
      title: words('What needs attention', 'Beth sydd angen sylw', 'Na tha feumach air aire'),
      framework: 'scorecard',
    },
    {
      kind: 'trendCharts',
      title: words(
        'Before and after October 2024',
        'Cyn ac ar ôl Hydref 2024',
        'Ro agus às dèidh an Dàmhair 2024',
      ),
      introduction: words(
        'What has changed since Home First began. Other things changed too.',
        'Yr hyn sydd wedi newid ers i Gartref yn Gyntaf ddechrau. Newidiodd pethau eraill hefyd.',
        'Na tha air atharrachadh bho thòisich Dachaigh an Toiseach. Dh’atharraich rudan eile cuideachd.',
      ),
      indicators: PROGRAMME,
      view: 'beforeAfter',
      intervention: '2024-10',
    },
    {
      kind: 'trendCharts',
      title: words('Within the year', 'O fewn y flwyddyn', 'Taobh a-staigh na bliadhna'),
      indicators: ['delayed-discharges', 'care-at-home-wait', 'sickness-absence', 'agency-spend'],
      view: 'withinYear',
    },
    {
      kind: 'strategyMap',
      title: words(
        'How it hangs together in Aldermoor',
        'Sut mae’r cyfan yn cydblethu yn Rhoswern',
        'Mar a tha e an ceangal ann am Mòinteach Feàrna',
      ),
      strategyMap: 'how-it-works',
      areas: [ALDERMOOR],
    },
    {
      kind: 'relationship',
      title: words('What moves with what', 'Beth sy’n symud gyda beth', 'Dè ghluaiseas còmhla'),
      relationships: ['waits-and-delays', 'sickness-and-agency'],
      form: 'lines',
    },
    {
      kind: 'strategyMap',
      title: words(
        'How it hangs together in Greyhaven',
        'Sut mae’r cyfan yn cydblethu yn Hafan Lwyd',
        'Mar a tha e an ceangal anns a’ Chaladh Liath',
      ),
      strategyMap: 'how-it-works',
      areas: [GREYHAVEN],
    },
    {
      kind: 'dataQuality',
      title: words('How good the figures are', 'Pa mor dda yw’r ffigurau', 'Cho math ’s a tha na figearan'),
    },
  ],
};
