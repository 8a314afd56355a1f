import type { ReasonsMessages } from '../shapes/reasons.js';

export const reasons: ReasonsMessages = {
  'value/missing': () => 'Tha am figear a dhìth.',
  'value/notCollected': () => 'Cha deach am figear a chruinneachadh.',
  'value/suppressed': () =>
    'Tha am figear air a chumail air ais gus nach aithnichear duine sam bith bho àireamhan beaga.',
  'value/notApplicable': () => 'Chan eil an tomhas buntainneach an seo.',

  'target/absent': () => 'Chan eil targaid ann airson na h-ùine seo.',
  'target/notARange': () => 'Is e aon luach a th’ anns an targaid, ach tha an riaghailt ag iarraidh raon.',
  'target/lowerAboveUpper': ({ lower, upper }) =>
    `Tha raon na targaid air ais air adhart: ${lower} gu ${upper}.`,
  'target/met': ({ target, difference }, plain) =>
    plain['difference'] === 0
      ? `Dìreach air an targaid, ${target}.`
      : `Nas fheàrr na an targaid, ${target}, le ${difference}.`,
  'target/withinTolerance': ({ target, difference, tolerance }) =>
    `Nas miosa na an targaid, ${target}, le ${difference}, taobh a-staigh a’ cheadachais de ${tolerance}.`,
  'target/missed': ({ target, difference }) => `Nas miosa na an targaid, ${target}, le ${difference}.`,
  'target/above': ({ target, difference }) => `Os cionn na targaid, ${target}, le ${difference}.`,
  'target/at': ({ target, tolerance }, plain) =>
    plain['difference'] === 0
      ? `Dìreach air an targaid, ${target}.`
      : `Taobh a-staigh a’ cheadachais de ${tolerance} mun targaid, ${target}.`,
  'target/below': ({ target, difference }) => `Fon targaid, ${target}, le ${difference}.`,
  'target/intervalMet': ({ target, lower, upper }) =>
    `Tha an t-eadaramh air fad (${lower} gu ${upper}) air taobh math na targaid, ${target}.`,
  'target/intervalAcross': ({ target, lower, upper }) =>
    `Tha an targaid, ${target}, taobh a-staigh an eadaraimh (${lower} gu ${upper}), agus mar sin ’s dòcha gu bheil i air a coileanadh is ’s dòcha nach eil.`,
  'target/intervalMissed': ({ target, lower, upper }) =>
    `Tha an t-eadaramh air fad (${lower} gu ${upper}) air taobh ceàrr na targaid, ${target}.`,
  'target/intervalAbove': ({ target, lower, upper }) =>
    `Tha an t-eadaramh air fad (${lower} gu ${upper}) os cionn na targaid, ${target}.`,
  'target/intervalBelow': ({ target, lower, upper }) =>
    `Tha an t-eadaramh air fad (${lower} gu ${upper}) fon targaid, ${target}.`,

  'band/inside': ({ lower, upper }) => `Taobh a-staigh bann na targaid, ${lower} gu ${upper}.`,
  'band/withinTolerance': ({ lower, upper, difference, tolerance }) =>
    `Taobh a-muigh bann na targaid, ${lower} gu ${upper}, le ${difference}, taobh a-staigh a’ cheadachais de ${tolerance}.`,
  'band/outside': ({ lower, upper, difference }) =>
    `Taobh a-muigh bann na targaid, ${lower} gu ${upper}, le ${difference}.`,
  'range/below': ({ lower, upper }) => `Fon raon ${lower} gu ${upper}.`,
  'range/between': ({ lower, upper }) => `Eadar na crìochan ${lower} agus ${upper}.`,
  'range/above': ({ lower, upper }) => `Aig crìoch àrd an raoin ${lower} gu ${upper}, no os a cionn.`,

  'interval/absent': () => 'Chan eil eadaramh misneachd ann, agus mar sin cha ghabh coimeas a dhèanamh.',
  'interval/inside': ({ comparator, comparatorId, level }) =>
    `Coltach ri ${comparatorId} (${comparator}): tha an diofar taobh a-staigh an eadaraimh misneachd ${level}%.`,
  'interval/below': ({ comparator, comparatorId, level }) =>
    `Nas ìsle na ${comparatorId} (${comparator}), taobh a-muigh an eadaraimh misneachd ${level}%.`,
  'interval/above': ({ comparator, comparatorId, level }) =>
    `Nas àirde na ${comparatorId} (${comparator}), taobh a-muigh an eadaraimh misneachd ${level}%.`,
  'interval/overlapping': ({ comparatorId, level }) =>
    `Coltach ri ${comparatorId}: tha na h-eadaramhan misneachd ${level}% a’ dol thar a chèile.`,
  'interval/belowInterval': ({ comparatorId, level }) =>
    `Nas ìsle na ${comparatorId}: chan eil na h-eadaramhan misneachd ${level}% a’ dol thar a chèile.`,
  'interval/aboveInterval': ({ comparatorId, level }) =>
    `Nas àirde na ${comparatorId}: chan eil na h-eadaramhan misneachd ${level}% a’ dol thar a chèile.`,
  'comparator/absent': ({ comparatorId }) =>
    `Chan eil figear ann airson ${comparatorId} ris an gabh coimeas a dhèanamh.`,
  'comparator/intervalAbsent': ({ comparatorId }) =>
    `Chan eil eadaramh misneachd ann airson ${comparatorId} ris an gabh coimeas a dhèanamh.`,
  'comparator/itself': () =>
    'Is e seo an coimeasaiche fhèin, agus mar sin chan eil e ga choimeas ri nì sam bith.',

  'quantile/position': ({ quantile, quantiles, areas }) =>
    `Ann am buidheann ${quantile} de ${quantiles} am measg ${areas} sgìre; ’s e buidheann 1 as fheàrr no as àirde.`,
  'quantile/tooFewAreas': ({ areas, minimum }) =>
    `Chan eil figear ach aig ${areas} sgìre; feumar co-dhiù ${minimum} airson coimeas.`,

  'spc/improvementHigh': ({ mean }) =>
    `A’ fàs nas fheàrr: anabarrach àrd an coimeas ris a’ chuibheas, ${mean}, agus tha sin math.`,
  'spc/improvementLow': ({ mean }) =>
    `A’ fàs nas fheàrr: anabarrach ìosal an coimeas ris a’ chuibheas, ${mean}, agus tha sin math.`,
  'spc/concernHigh': ({ mean }) => `Adhbhar dragha: anabarrach àrd an coimeas ris a’ chuibheas, ${mean}.`,
  'spc/concernLow': ({ mean }) => `Adhbhar dragha: anabarrach ìosal an coimeas ris a’ chuibheas, ${mean}.`,
  'spc/neitherHigh': ({ mean }) => `Anabarrach àrd an coimeas ris a’ chuibheas, ${mean}.`,
  'spc/neitherLow': ({ mean }) => `Anabarrach ìosal an coimeas ris a’ chuibheas, ${mean}.`,
  'spc/commonCause': ({ mean, lower, upper }) =>
    `Taobh a-staigh a’ chaochlaidh àbhaistich, ${lower} gu ${upper}, timcheall air ${mean}.`,
  'spc/tooFewPoints': ({ points, minimum }) =>
    `Chan eil ann ach ${points} puing; feumar co-dhiù ${minimum} gus atharrachadh aithneachadh bho thuiteamas.`,

  'levelAndRate/bothBetter': ({ comparatorId, comparator }) =>
    `Nas fheàrr na ${comparatorId} (${comparator}) agus a’ fàs nas fheàrr nas luaithe.`,
  'levelAndRate/bothWorse': ({ comparatorId, comparator }) =>
    `Nas miosa na ${comparatorId} (${comparator}) agus a’ fàs nas fheàrr nas slaodaiche.`,
  'levelAndRate/mixed': ({ comparatorId, comparator }) =>
    `Nas fheàrr na ${comparatorId} (${comparator}) a thaobh ìre no luas an atharrachaidh, ach chan ann a thaobh an dà chuid.`,
  'levelAndRate/equal': ({ comparatorId, comparator }) =>
    `Co-ionann ri ${comparatorId} (${comparator}), agus ag atharrachadh san aon dòigh.`,
  'levelAndRate/firstAbsent': ({ comparatorId }) =>
    `Chan eil figear nas tràithe ann gus luas an atharrachaidh a choimeas ri ${comparatorId}.`,

  'baseline/absent': () => 'Chan eil figear bun-loidhne ann ris an gabh coimeas a dhèanamh.',
  'baseline/better': ({ baseline, difference }) =>
    `Nas fheàrr na a’ bhun-loidhne, ${baseline}, le ${difference}.`,
  'baseline/similar': ({ baseline }) => `Cha mhòr an aon rud ris a’ bhun-loidhne, ${baseline}.`,
  'baseline/worse': ({ baseline, difference }) =>
    `Nas miosa na a’ bhun-loidhne, ${baseline}, le ${difference}.`,
  'baseline/higher': ({ baseline, difference }) =>
    `Nas àirde na a’ bhun-loidhne, ${baseline}, le ${difference}.`,
  'baseline/lower': ({ baseline, difference }) =>
    `Nas ìsle na a’ bhun-loidhne, ${baseline}, le ${difference}.`,

  'self/rated': () => 'Measadh a’ chom-pàirtiche fhèin.',
  'self/absent': () => 'Cha tug an com-pàirtiche measadh seachad.',

  'rule/none': () => 'Thathar a’ cumail sùil air an tomhas seo ach chan eilear a’ toirt breith air.',
  'rule/invalid': ({ parameter }) =>
    `Cha ghabh an riaghailt a chur an sàs: cha ghabh am paramadair “${parameter}” a chleachdadh.`,
  'polarity/notApplicable': () =>
    'Chan eil taobh seach taobh math no dona airson an tomhais seo, agus mar sin chan eilear a’ toirt breith air.',

  'change/currentAbsent': () => 'Chan eil figear làithreach ann ri choimeas.',
  'change/referenceAbsent': () => 'Chan eil figear nas tràithe ann ris an gabh coimeas a dhèanamh.',
  'change/better': ({ difference }) => `Nas fheàrr le ${difference}.`,
  'change/worse': ({ difference }) => `Nas miosa le ${difference}.`,
  'change/same': () => 'Gun atharrachadh.',
  'change/higher': ({ difference }) => `Nas àirde le ${difference}.`,
  'change/lower': ({ difference }) => `Nas ìsle le ${difference}.`,

  'rollUp/empty': () => 'Chan eil inbhe aig gin de na tomhasan aige.',
  'rollUp/noWeight': () => 'Chan eil cudrom aig gin de na tomhasan aige.',
  'rollUp/worst': (written, plain) => `Inbhe an tomhais as miosa aige${basket(written, plain)}.`,
  'rollUp/weighted': (written, plain) =>
    `Cuibheas le cudrom de na tomhasan aige: ${written.score} de 1${basket(written, plain)}.`,
  'rollUp/count': (written, plain) =>
    `A rèir na tha de na tomhasan aige far na slighe${basket(written, plain)}.`,
};

function basket(
  written: {
    readonly good: string;
    readonly middle: string;
    readonly bad: string;
    readonly unassessed: string;
  },
  plain: Readonly<Record<string, number | string | null>>,
): string {
  const unassessed = plain['unassessed'] === 0 ? '' : `, ${written.unassessed} gun inbhe`;
  return ` (${written.good} air an t-slighe cheart, ${written.middle} ann an cunnart, ${written.bad} far na slighe${unassessed})`;
}
