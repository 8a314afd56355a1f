import type { Attachment, Relationship, Story } from '@cairn/schema';
import { ALDERMOOR, GREYHAVEN } from '../areas.js';
import { words } from '../text.js';

/** People’s own stories; the people are invented, as is all else. */
export const stories: readonly Story[] = [
  {
    id: 'home-in-two-days',
    title: words(
      'Home in two days, not two weeks',
      'Adref mewn dau ddiwrnod, nid pythefnos',
      'Dhachaigh ann an dà latha, chan ann an dà sheachdain',
    ),
    body: words(
      'Mrs P, who is 84, broke her wrist in a fall. A Home First worker met her on the ward, and the first visit at home was made on the evening of her discharge. Six weeks later she makes her own breakfast again.',
      'Torrodd Mrs P, sy’n 84 oed, ei garddwrn ar ôl cwympo. Daeth gweithiwr Gartref yn Gyntaf i’w gweld ar y ward, a chafodd ei hymweliad cyntaf gartref ar noson ei rhyddhau. Chwe wythnos yn ddiweddarach mae’n gwneud ei brecwast ei hun eto.',
      'Thuit a’ Bh-ph P, a tha 84, agus bhris i caol a dùirn. Choinnich neach-obrach Dachaigh an Toiseach rithe air an uàrd, agus chaidh a’ chiad tadhal a dhèanamh aig an taigh air an fheasgar a fhuair i a-mach. Sia seachdainean an dèidh sin tha i a’ dèanamh a bracaist fhèin a-rithist.',
    ),
    date: '2026-08-20',
    quote: {
      text: words(
        'I wanted my own kettle and my own bed. I got both on the Tuesday.',
        'Roeddwn i eisiau fy nhegell fy hun a fy ngwely fy hun. Cefais y ddau ar y dydd Mawrth.',
        'Bha mi ag iarraidh mo choire fhìn agus mo leabaidh fhìn. Fhuair mi an dà chuid Dimàirt.',
      ),
      who: words('Mrs P, Harbour', 'Mrs P, Yr Harbwr'),
      consent: 'recorded',
    },
    indicators: ['delayed-discharges', 'care-at-home-wait', 'reablement'],
    area: GREYHAVEN,
    audience: 'public',
  },
  {
    id: 'an-afternoon-off',
    title: words('An afternoon off, every week', 'Prynhawn rhydd, bob wythnos'),
    body: words(
      'Mr T looks after his wife. The carers’ centre in Aldermoor Town found a volunteer who comes on Thursdays, so that he can go to choir.',
      'Mae Mr T yn gofalu am ei wraig. Daeth canolfan gofalwyr Tref Rhoswern o hyd i wirfoddolwr sy’n dod ar ddydd Iau, er mwyn iddo allu mynd i’r côr.',
    ),
    date: '2026-07-09',
    quote: {
      text: words('I come back a better husband.', 'Rwy’n dod yn ôl yn ŵr gwell.'),
      who: words('Mr T, Aldermoor Town', 'Mr T, Tref Rhoswern'),
      consent: 'recorded',
    },
    indicators: ['carers-support', 'satisfaction'],
    area: ALDERMOOR,
    audience: 'public',
  },
  {
    id: 'still-waiting',
    title: words('Still waiting in North Moor', 'Dal i aros yn Rhos y Gogledd'),
    body: words(
      'Miss R waited 19 days for evening visits because no provider had a worker who drives. Her neighbours helped until then. The partnership is now buying evening visits in North Moor as a block.',
      'Arhosodd Miss R 19 diwrnod am ymweliadau gyda’r nos am nad oedd gan yr un darparwr weithiwr sy’n gyrru. Bu ei chymdogion yn helpu tan hynny. Mae’r bartneriaeth bellach yn prynu ymweliadau gyda’r nos yn Rhos y Gogledd fel bloc.',
    ),
    date: '2026-10-01',
    quote: {
      text: words(
        'They were kind on the telephone, but kind does not make the tea.',
        'Roeddent yn garedig ar y ffôn, ond nid yw caredigrwydd yn gwneud y te.',
      ),
      who: words('Miss R, North Moor', 'Miss R, Rhos y Gogledd'),
      consent: 'recorded',
    },
    indicators: ['care-at-home-wait', 'vacancies'],
    area: ALDERMOOR,
    audience: 'public',
  },
  {
    id: 'what-carers-wrote',
    title: words('What carers wrote in the survey', 'Yr hyn a ysgrifennodd gofalwyr yn yr arolwg'),
    body: words(
      'The survey asked 630 carers in Greyhaven what would help most. 214 wrote an answer, and some named more than one thing.',
      'Gofynnodd yr arolwg i 630 o ofalwyr yn Hafan Lwyd beth fyddai’n helpu fwyaf. Ysgrifennodd 214 ateb, ac enwodd rhai fwy nag un peth.',
    ),
    date: '2026-06-18',
    themes: [
      { label: words('A break at short notice', 'Seibiant ar fyr rybudd'), count: 96 },
      { label: words('Knowing whom to ring', 'Gwybod pwy i’w ffonio'), count: 71 },
      {
        label: words('Being asked before things are decided', 'Cael eu holi cyn i bethau gael eu penderfynu'),
        count: 48,
      },
      { label: words('Help with forms and money', 'Help gyda ffurflenni ac arian'), count: 33 },
    ],
    indicators: ['carers-support'],
    area: GREYHAVEN,
    audience: 'public',
  },
];

export const relationships: readonly Relationship[] = [
  {
    id: 'sickness-and-agency',
    name: words('Sickness absence and agency spending', 'Absenoldeb salwch a gwariant ar asiantaethau'),
    x: 'sickness-absence',
    y: 'agency-spend',
    caution: words(
      'Both rise in winter, whatever the other does.',
      'Mae’r ddau yn codi yn y gaeaf, beth bynnag a wna’r llall.',
    ),
  },
  {
    id: 'waits-and-delays',
    name: words('Waits for care at home and delayed discharges', 'Aros am ofal cartref ac oedi wrth ryddhau'),
    x: 'care-at-home-wait',
    y: 'delayed-discharges',
    lag: 1,
    caution: words(
      'Fewer delays may also come from more beds or less illness, not from shorter waits.',
      'Gall llai o oedi hefyd ddeillio o fwy o welyau neu lai o salwch, nid o arosiadau byrrach.',
    ),
  },
];

export const attachments: readonly Attachment[] = [
  {
    title: words('Home First: first-year review', 'Gartref yn Gyntaf: adolygiad o’r flwyddyn gyntaf'),
    href: 'https://two-rivers.example/home-first-review.pdf',
    mediaType: 'application/pdf',
    indicators: ['delayed-discharges', 'reablement'],
  },
  {
    title: words('How each measure is counted', 'Sut mae pob mesur yn cael ei gyfrif'),
    href: 'https://two-rivers.example/definitions.html',
    mediaType: 'text/html',
  },
];
