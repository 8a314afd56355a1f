import { words, type Words } from '../text.js';

export type Rating = 'green' | 'amber' | 'red';

/** What an authority may say of itself in one domain, by rating. */
export type DomainTexts = Readonly<Record<Rating, readonly [Words, Words, Words]>>;

const governance: DomainTexts = {
  green: [
    words(
      'A settled cabinet, and a director three years in post.',
      'Cabinet sefydlog, a chyfarwyddwr sydd yn ei swydd ers tair blynedd.',
    ),
    words(
      'The savings programme is on plan and scrutiny has reviewed it twice.',
      'Mae’r rhaglen arbedion ar y trywydd iawn ac mae craffu wedi’i hadolygu ddwywaith.',
    ),
    words('All actions of last year’s audit are closed.', 'Mae holl gamau archwiliad y llynedd wedi’u cau.'),
  ],
  amber: [
    words(
      'An interim director until the spring; the deputy knows the service well.',
      'Cyfarwyddwr dros dro tan y gwanwyn; mae’r dirprwy yn adnabod y gwasanaeth yn dda.',
    ),
    words(
      'Corporate savings take attention from adult social care.',
      'Mae arbedion corfforaethol yn tynnu sylw oddi ar ofal cymdeithasol i oedolion.',
    ),
    words(
      'No party has a majority, so the budget may be late.',
      'Nid oes gan yr un blaid fwyafrif, felly gall y gyllideb fod yn hwyr.',
    ),
  ],
  red: [
    words('Two directors have left within a year.', 'Mae dau gyfarwyddwr wedi gadael o fewn blwyddyn.'),
    words(
      'The council’s reserves will not cover this year’s overspend.',
      'Ni fydd cronfeydd wrth gefn y cyngor yn talu am orwariant eleni.',
    ),
    words(
      'A restructure has left three senior posts empty.',
      'Mae ad-drefnu wedi gadael tair uwch swydd yn wag.',
    ),
  ],
};

const performance: DomainTexts = {
  green: [
    words(
      'Most measures are better than the region’s and still improving.',
      'Mae’r rhan fwyaf o’r mesurau yn well na’r rhanbarth ac yn dal i wella.',
    ),
    words(
      'Reablement now reaches everyone who leaves hospital with a care need.',
      'Mae ailalluogi bellach yn cyrraedd pawb sy’n gadael yr ysbyty ag angen gofal.',
    ),
    words(
      'Safeguarding enquiries are concluded on time, month after month.',
      'Caiff ymholiadau diogelu eu cwblhau’n brydlon, fis ar ôl mis.',
    ),
  ],
  amber: [
    words(
      'Waits are shorter, but not yet as short as agreed.',
      'Mae amseroedd aros yn fyrrach, ond nid mor fyr ag a gytunwyd eto.',
    ),
    words(
      'Good outcomes for older people, weaker ones for younger adults.',
      'Canlyniadau da i bobl hŷn, rhai gwannach i oedolion iau.',
    ),
    words(
      'Reviews are behind; a team of four is working through them.',
      'Mae adolygiadau ar ei hôl hi; mae tîm o bedwar yn gweithio drwyddynt.',
    ),
  ],
  red: [
    words(
      'People wait for an assessment longer than anywhere in the region.',
      'Mae pobl yn aros yn hwy am asesiad nag unrhyw le yn y rhanbarth.',
    ),
    words(
      'Delays in hospital have doubled since the spring.',
      'Mae oedi yn yr ysbyty wedi dyblu ers y gwanwyn.',
    ),
    words(
      'We do not yet know why so few people come home after reablement.',
      'Nid ydym yn gwybod eto pam mae cyn lleied o bobl yn dod adref ar ôl ailalluogi.',
    ),
  ],
};

const commissioning: DomainTexts = {
  green: [
    words(
      'Every care home is rated good or better.',
      'Mae pob cartref gofal wedi’i raddio’n dda neu’n well.',
    ),
    words(
      'New home care contracts began in June, with no visit missed.',
      'Dechreuodd contractau gofal cartref newydd ym mis Mehefin, heb golli’r un ymweliad.',
    ),
    words(
      'People who use services helped to choose the new providers.',
      'Bu pobl sy’n defnyddio gwasanaethau yn helpu i ddewis y darparwyr newydd.',
    ),
  ],
  amber: [
    words(
      'Two homes need improvement; both have a plan that we visit monthly.',
      'Mae angen gwella dau gartref; mae gan y ddau gynllun ac rydym yn ymweld bob mis.',
    ),
    words('Nursing places are scarce in winter.', 'Mae lleoedd nyrsio yn brin yn y gaeaf.'),
    words(
      'Fee talks with providers are open until Christmas.',
      'Mae trafodaethau ffioedd gyda darparwyr yn agored tan y Nadolig.',
    ),
  ],
  red: [
    words(
      'The largest home care provider has given notice.',
      'Mae’r darparwr gofal cartref mwyaf wedi rhoi rhybudd.',
    ),
    words(
      'Admissions to three homes are stopped until their care is safe.',
      'Mae derbyniadau i dri chartref wedi’u hatal nes bod eu gofal yn ddiogel.',
    ),
    words(
      'No provider has bid for the rural contract.',
      'Nid oes yr un darparwr wedi cynnig am y contract gwledig.',
    ),
  ],
};

const partnerships: DomainTexts = {
  green: [
    words(
      'One team for discharge, paid from one budget.',
      'Un tîm ar gyfer rhyddhau, wedi’i dalu o un gyllideb.',
    ),
    words(
      'Neighbourhood teams of nurses and social workers cover every town.',
      'Mae timau cymdogaeth o nyrsys a gweithwyr cymdeithasol ym mhob tref.',
    ),
    words(
      'The health board and the council share one plan and one set of figures.',
      'Mae’r bwrdd iechyd a’r cyngor yn rhannu un cynllun ac un set o ffigurau.',
    ),
  ],
  amber: [
    words(
      'The pooled budget is agreed, the risk share is not.',
      'Mae’r gyllideb gyfun wedi’i chytuno, ond nid rhannu’r risg.',
    ),
    words(
      'Joint teams work well in the east; the west follows in April.',
      'Mae timau ar y cyd yn gweithio’n dda yn y dwyrain; daw’r gorllewin ym mis Ebrill.',
    ),
    words(
      'Records cannot be read across organisations yet.',
      'Ni ellir darllen cofnodion ar draws sefydliadau eto.',
    ),
  ],
  red: [
    words(
      'The joint board has not met since June.',
      'Nid yw’r bwrdd ar y cyd wedi cyfarfod ers mis Mehefin.',
    ),
    words(
      'A dispute over who pays for continuing care holds up discharges.',
      'Mae anghydfod ynghylch pwy sy’n talu am ofal parhaus yn dal rhyddhau yn ôl.',
    ),
    words(
      'Funding for the joint team ends in March, with nothing in its place.',
      'Daw’r cyllid ar gyfer y tîm ar y cyd i ben ym mis Mawrth, heb ddim yn ei le.',
    ),
  ],
};

const workforce: DomainTexts = {
  green: [
    words(
      'Fewer vacancies than at any time in five years.',
      'Llai o swyddi gwag nag ar unrhyw adeg mewn pum mlynedd.',
    ),
    words(
      'Our own academy trains forty care workers a year.',
      'Mae ein hacademi ein hunain yn hyfforddi deugain o weithwyr gofal y flwyddyn.',
    ),
    words('The budget balances without one-off money.', 'Mae’r gyllideb yn gytbwys heb arian untro.'),
  ],
  amber: [
    words(
      'Social workers are hard to find; two teams share cover.',
      'Mae’n anodd dod o hyd i weithwyr cymdeithasol; mae dau dîm yn rhannu cyfrifoldeb.',
    ),
    words(
      'Sickness rose in the autumn, and agency hours with it.',
      'Cododd absenoldeb salwch yn yr hydref, a chododd oriau asiantaeth gydag ef.',
    ),
    words(
      'Savings are found for this year, not for next.',
      'Cafwyd arbedion ar gyfer eleni, ond nid ar gyfer y flwyddyn nesaf.',
    ),
  ],
  red: [
    words('One post in five is empty.', 'Mae un swydd o bob pump yn wag.'),
    words('The overspend is growing each quarter.', 'Mae’r gorwariant yn tyfu bob chwarter.'),
    words(
      'Evening and weekend visits depend on agencies.',
      'Mae ymweliadau gyda’r nos ac ar benwythnosau yn dibynnu ar asiantaethau.',
    ),
  ],
};

const culture: DomainTexts = {
  green: [
    words(
      'The local account was written with people who use services.',
      'Ysgrifennwyd y cyfrif lleol gyda phobl sy’n defnyddio gwasanaethau.',
    ),
    words(
      'Peers reviewed us in May; nine of ten suggestions are in place.',
      'Cawsom adolygiad gan gymheiriaid ym mis Mai; mae naw o bob deg awgrym ar waith.',
    ),
    words(
      'Carers chair the forum that sets our priorities.',
      'Gofalwyr sy’n cadeirio’r fforwm sy’n gosod ein blaenoriaethau.',
    ),
  ],
  amber: [
    words('The local account will be a month late.', 'Bydd y cyfrif lleol fis yn hwyr.'),
    words(
      'We ask people what they think, but seldom tell them what changed.',
      'Rydym yn gofyn i bobl am eu barn, ond anaml y dywedwn wrthynt beth a newidiodd.',
    ),
    words(
      'Complaints are answered in time; what we learn from them is not shared.',
      'Caiff cwynion eu hateb mewn pryd; nid yw’r hyn a ddysgwn ohonynt yn cael ei rannu.',
    ),
  ],
  red: [
    words('No peer review for four years.', 'Dim adolygiad gan gymheiriaid ers pedair blynedd.'),
    words('Staff say that they are afraid to raise concerns.', 'Dywed staff fod arnynt ofn codi pryderon.'),
    words('Half of all complaints are answered late.', 'Caiff hanner yr holl gwynion eu hateb yn hwyr.'),
  ],
};

/** What an authority may say of itself, by risk domain. */
export const DOMAIN_TEXTS = {
  governance,
  performance,
  commissioning,
  partnerships,
  workforce,
  culture,
} as const;
