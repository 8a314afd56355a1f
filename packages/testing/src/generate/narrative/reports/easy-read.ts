import type { Report } from '@cairn/schema';
import { GREYHAVEN } from '../../areas.js';
import { words } from '../../text.js';

/** The annual account in easy words: one thought a sentence, larger letters, and a sign with a word for every figure. */
export const easyRead: Report = {
  id: 'annual-account-easy-read',
  title: words(
    'Our year, in easy words',
    'Ein blwyddyn, mewn geiriau hawdd',
    'Ar bliadhna, ann am faclan furasta',
  ),
  edition: 'annual',
  audience: 'public',
  reading: 'easy',
  areas: [GREYHAVEN],
  sections: [
    {
      kind: 'text',
      title: words('About this paper', 'Am y papur hwn', 'Mun phàipear seo'),
      text: words(
        'This paper is about care in Greyhaven.\n\nIt says what went well. It says what did not.\n\nEach number has a sign and a word. They tell you if the number is good.',
        'Mae’r papur hwn am ofal yn Hafan Lwyd.\n\nMae’n dweud beth aeth yn dda. Mae’n dweud beth na aeth yn dda.\n\nMae arwydd a gair wrth bob rhif. Maen nhw’n dweud a yw’r rhif yn dda.',
        'Tha am pàipear seo mu chùram anns a’ Chaladh Liath.\n\nTha e ag innse dè chaidh gu math. Tha e ag innse dè nach deach gu math.\n\nTha comharra agus facal ri gach àireamh. Tha iad ag innse a bheil an àireamh math.',
      ),
    },
    {
      kind: 'heading',
      title: words('Going home from hospital', 'Mynd adref o’r ysbyty', 'A’ dol dhachaigh às an ospadal'),
      introduction: words(
        'People go home sooner than they did.\n\nSomeone comes to help them on the first evening.\n\nThat is good.',
        'Mae pobl yn mynd adref yn gynt nag o’r blaen.\n\nMae rhywun yn dod i’w helpu ar y noson gyntaf.\n\nMae hynny’n dda.',
        'Bidh daoine a’ dol dhachaigh nas tràithe na bha iad roimhe.\n\nThig cuideigin gan cuideachadh air a’ chiad fheasgar.\n\nTha sin math.',
      ),
    },
    {
      kind: 'tiles',
      title: words('The numbers', 'Y rhifau', 'Na h-àireamhan'),
      indicators: ['delayed-discharges', 'care-at-home-wait'],
      form: 'full',
    },
    {
      kind: 'stories',
      title: words('What Mrs P says', 'Beth mae Mrs P yn ei ddweud', 'Na tha a’ Bh-ph P ag ràdh'),
      stories: ['home-in-two-days'],
    },
    {
      kind: 'heading',
      title: words('Going back to hospital', 'Mynd yn ôl i’r ysbyty', 'A’ dol air ais dhan ospadal'),
      introduction: words(
        'Some people have to go back to hospital.\n\nIt happens here more than in other places.\n\nThat is not good. We are finding out why.',
        'Mae rhai pobl yn gorfod mynd yn ôl i’r ysbyty.\n\nMae’n digwydd yn amlach yma nag mewn lleoedd eraill.\n\nNid yw hynny’n dda. Rydym yn ceisio darganfod pam.',
        'Feumaidh cuid de dhaoine a dhol air ais dhan ospadal.\n\nBidh e a’ tachairt an seo nas trice na ann an àiteachan eile.\n\nChan eil sin math. Tha sinn a’ feuchainn ri faighinn a-mach carson.',
      ),
    },
    {
      kind: 'tiles',
      title: words('The number', 'Y rhif', 'An àireamh'),
      indicators: ['emergency-readmissions'],
      form: 'full',
    },
    {
      kind: 'heading',
      title: words(
        'People who care for someone',
        'Pobl sy’n gofalu am rywun',
        'Daoine a tha a’ toirt cùram do chuideigin',
      ),
      introduction: words(
        'Carers look after a person at home.\n\nMany carers feel alone.\n\nWe want to help them more.',
        'Mae gofalwyr yn gofalu am berson gartref.\n\nMae llawer o ofalwyr yn teimlo’n unig.\n\nRydym am eu helpu’n fwy.',
        'Bidh luchd-cùraim a’ coimhead às dèidh neach aig an taigh.\n\nTha mòran luchd-cùraim a’ faireachdainn aonaranach.\n\nTha sinn airson barrachd cuideachaidh a thoirt dhaibh.',
      ),
    },
    {
      kind: 'tiles',
      title: words('The number', 'Y rhif', 'An àireamh'),
      indicators: ['carers-support'],
      form: 'full',
    },
  ],
};
