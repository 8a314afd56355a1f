import type { Report } from '@cairn/schema';
import { GREYHAVEN } from '../../areas.js';
import { words } from '../../text.js';

/** The annual account: people first, figures beside them. */
export const account: Report = {
  id: 'annual-account',
  title: words(
    'Our year: the local account of Greyhaven',
    'Ein blwyddyn: cyfrif lleol Hafan Lwyd',
    'Ar bliadhna: cunntas ionadail a’ Chalaidh Lèith',
  ),
  subtitle: words('2025/26', '2025/26', '2025/26'),
  edition: 'annual',
  audience: 'public',
  areas: [GREYHAVEN],
  cover: words(
    'What people told us, what we did, and what the figures say. Every story is told with recorded consent.',
    'Yr hyn a ddywedodd pobl wrthym, yr hyn a wnaethom, a’r hyn y mae’r ffigurau yn ei ddweud. Adroddir pob stori gyda chydsyniad cofnodedig.',
    'Na dh’innis daoine dhuinn, na rinn sinn, agus na tha na figearan ag ràdh. Tha cead clàraichte airson gach sgeulachd.',
  ),
  sections: [
    {
      kind: 'stories',
      title: words('Coming home', 'Dod adref', 'A’ tighinn dhachaigh'),
      stories: ['home-in-two-days'],
    },
    {
      kind: 'tiles',
      title: words('How soon, and how well', 'Pa mor fuan, a pha mor dda', 'Dè cho luath, agus dè cho math'),
      indicators: ['delayed-discharges', 'care-at-home-wait', 'reablement'],
    },
    {
      kind: 'text',
      title: words(
        'What we are not proud of',
        'Yr hyn nad ydym yn falch ohono',
        'Rudan nach eil sinn moiteil asta',
      ),
      text: words(
        'More people come back to hospital within a month than two years ago, and carers do not feel supported.\n\nWe have asked Aldermoor, whose carers’ centre people praise, to show us how they did it.',
        'Mae mwy o bobl yn dychwelyd i’r ysbyty o fewn mis na dwy flynedd yn ôl, ac nid yw gofalwyr yn teimlo eu bod yn cael cymorth.\n\nRydym wedi gofyn i Rhoswern, y mae pobl yn canmol ei chanolfan gofalwyr, ddangos inni sut y gwnaethant hynny.',
        'Tha barrachd dhaoine a’ tilleadh dhan ospadal taobh a-staigh mìos na bha o chionn dà bhliadhna, agus chan eil luchd-cùraim a’ faireachdainn gu bheil taic aca.\n\nDh’iarr sinn air Mòinteach Feàrna, far a bheil daoine a’ moladh an ionaid luchd-cùraim, sealltainn dhuinn mar a rinn iad e.',
      ),
    },
    {
      kind: 'tiles',
      title: words('What has to get better', 'Beth sydd angen gwella', 'Na dh’fheumas fàs nas fheàrr'),
      indicators: ['emergency-readmissions', 'carers-support', 'satisfaction'],
    },
    {
      kind: 'comparison',
      title: words(
        'Carers’ support across the coast',
        'Cymorth i ofalwyr ar draws yr arfordir',
        'Taic do luchd-cùraim air feadh a’ chosta',
      ),
      indicators: ['carers-support'],
      group: 'region-23',
      comparator: 'region',
      form: 'dots',
    },
    {
      kind: 'scorecard',
      title: words('What it cost', 'Beth oedd y gost', 'Na chosg e'),
      framework: 'scorecard',
      perspective: 'financial',
      columns: 'measures',
    },
    {
      kind: 'definitions',
      title: words('What the measures mean', 'Ystyr y mesurau', 'Ciall nan ceumannan'),
      indicators: [
        'delayed-discharges',
        'care-at-home-wait',
        'reablement',
        'emergency-readmissions',
        'carers-support',
        'satisfaction',
      ],
    },
  ],
};
