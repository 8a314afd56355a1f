import type { StoryMessages } from '../shapes/story.js';

export const story: StoryMessages = {
  heading: 'Straeon',
  about: (what) => `Straeon: ${what}`,
  count: {
    one: 'Mae # stori, wrth ymyl y ffigurau diweddaraf y mae’n perthyn iddynt.',
    two: 'Mae # stori, pob un wrth ymyl y ffigurau diweddaraf y mae’n perthyn iddynt.',
    few: 'Mae # stori, pob un wrth ymyl y ffigurau diweddaraf y mae’n perthyn iddynt.',
    many: 'Mae # stori, pob un wrth ymyl y ffigurau diweddaraf y mae’n perthyn iddynt.',
    other: 'Mae # stori, pob un wrth ymyl y ffigurau diweddaraf y mae’n perthyn iddynt.',
  },
  audiences: { partner: 'I bartneriaid yn unig', restricted: 'I ddarllenwyr penodol yn unig' },
  consent: 'cydsyniad wedi’i gofnodi',
  measures: 'Y mesurau y tu ôl iddi',
  themes: 'Yr hyn a ddywedodd pobl',
  people: { other: '# unigolyn' },
  answers: { one: '# ateb', two: '# ateb', few: '# ateb', many: '# ateb', other: '# ateb' },
  interval: (lower, upper) => `cyfwng hyder 95% ${lower} i ${upper}`,
  survey: 'Arolwg',
  caption: 'Ffigurau diweddaraf y mesurau y mae’r straeon hyn yn perthyn iddynt',
  none: {
    what: 'Nid oes straeon yma eto.',
    todo: 'Byddant yn ymddangos yma ar ôl eu cyhoeddi.',
  },
};
