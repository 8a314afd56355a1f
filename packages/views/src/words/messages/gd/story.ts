import type { StoryMessages } from '../shapes/story.js';

export const story: StoryMessages = {
  heading: 'Sgeulachdan',
  about: (what) => `Sgeulachdan: ${what}`,
  count: {
    one: 'Tha # sgeulachd ann, ri taobh nam figearan as ùire dham buin i.',
    two: 'Tha # sgeulachd ann, gach tè ri taobh nam figearan as ùire dham buin i.',
    few: 'Tha # sgeulachdan ann, gach tè ri taobh nam figearan as ùire dham buin i.',
    other: 'Tha # sgeulachd ann, gach tè ri taobh nam figearan as ùire dham buin i.',
  },
  audiences: {
    partner: 'Airson chom-pàirtichean a-mhàin',
    restricted: 'Airson leughadairean ainmichte a-mhàin',
  },
  consent: 'cead air a chlàradh',
  measures: 'Na tomhasan air a cùlaibh',
  themes: 'Na thuirt daoine',
  people: { one: '# duine', two: '# dhuine', few: '# daoine', other: '# duine' },
  answers: { one: '# fhreagairt', two: '# fhreagairt', few: '# freagairtean', other: '# freagairt' },
  interval: (lower, upper) => `eadaramh misneachd 95% ${lower} gu ${upper}`,
  survey: 'Suirbhidh',
  caption: 'Na figearan as ùire aig na tomhasan dham buin na sgeulachdan seo',
  none: {
    what: 'Chan eil sgeulachdan an seo fhathast.',
    todo: 'Nochdaidh iad an seo nuair a thèid am foillseachadh.',
  },
};
