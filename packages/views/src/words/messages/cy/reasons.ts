import type { ReasonsMessages } from '../shapes/reasons.js';
import { joined } from './joining.js';

export const reasons: ReasonsMessages = {
  'value/missing': () => 'Mae’r ffigur ar goll.',
  'value/notCollected': () => 'Ni chasglwyd y ffigur.',
  'value/suppressed': () => 'Mae’r ffigur wedi’i atal fel na ellir adnabod neb o rifau bach.',
  'value/notApplicable': () => 'Nid yw’r mesur yn berthnasol yma.',

  'target/absent': () => 'Nid oes targed ar gyfer y cyfnod hwn.',
  'target/notARange': () => 'Un gwerth yw’r targed, ond mae angen ystod ar y rheol.',
  'target/lowerAboveUpper': ({ lower, upper }) => `Mae ystod y targed o chwith: ${lower} i ${upper}.`,
  'target/met': ({ target, difference }, plain) =>
    plain['difference'] === 0
      ? `Yn union ar y targed o ${target}.`
      : `Yn well na’r targed o ${target}, o ${difference}.`,
  'target/withinTolerance': ({ target, difference, tolerance }) =>
    `Yn waeth na’r targed o ${target}, o ${difference}, o fewn y goddefiant o ${tolerance}.`,
  'target/missed': ({ target, difference }) => `Yn waeth na’r targed o ${target}, o ${difference}.`,
  'target/above': ({ target, difference }) => `Uwchlaw’r targed o ${target}, o ${difference}.`,
  'target/at': ({ target, tolerance }, plain) =>
    plain['difference'] === 0
      ? `Yn union ar y targed o ${target}.`
      : `O fewn y goddefiant o ${tolerance} o amgylch y targed o ${target}.`,
  'target/below': ({ target, difference }) => `Islaw’r targed o ${target}, o ${difference}.`,
  'target/intervalMet': ({ target, lower, upper }) =>
    `Mae’r cyfwng cyfan (${lower} i ${upper}) ar ochr dda y targed o ${target}.`,
  'target/intervalAcross': ({ target, lower, upper }) =>
    `Mae’r targed o ${target} o fewn y cyfwng (${lower} i ${upper}), felly efallai ei fod wedi’i gyrraedd ac efallai ddim.`,
  'target/intervalMissed': ({ target, lower, upper }) =>
    `Mae’r cyfwng cyfan (${lower} i ${upper}) ar ochr anghywir y targed o ${target}.`,
  'target/intervalAbove': ({ target, lower, upper }) =>
    `Mae’r cyfwng cyfan (${lower} i ${upper}) uwchlaw’r targed o ${target}.`,
  'target/intervalBelow': ({ target, lower, upper }) =>
    `Mae’r cyfwng cyfan (${lower} i ${upper}) islaw’r targed o ${target}.`,

  'band/inside': ({ lower, upper }) => `O fewn band y targed, ${lower} i ${upper}.`,
  'band/withinTolerance': ({ lower, upper, difference, tolerance }) =>
    `Y tu allan i fand y targed, ${lower} i ${upper}, o ${difference}, o fewn y goddefiant o ${tolerance}.`,
  'band/outside': ({ lower, upper, difference }) =>
    `Y tu allan i fand y targed, ${lower} i ${upper}, o ${difference}.`,
  'range/below': ({ lower, upper }) => `Islaw’r ystod ${lower} i ${upper}.`,
  'range/between': ({ lower, upper }) => `Rhwng y terfynau ${lower} ${joined('a', upper)}.`,
  'range/above': ({ lower, upper }) => `Ar derfyn uchaf yr ystod ${lower} i ${upper}, neu uwch.`,

  'interval/absent': () => 'Nid oes cyfwng hyder, felly ni ellir cymharu.',
  'interval/inside': ({ comparator, comparatorId, level }) =>
    `Yn debyg i ${comparatorId} (${comparator}): mae’r gwahaniaeth o fewn y cyfwng hyder ${level}%.`,
  'interval/below': ({ comparator, comparatorId, level }) =>
    `Yn is ${joined('na', comparatorId)} (${comparator}), y tu hwnt i’r cyfwng hyder ${level}%.`,
  'interval/above': ({ comparator, comparatorId, level }) =>
    `Yn uwch ${joined('na', comparatorId)} (${comparator}), y tu hwnt i’r cyfwng hyder ${level}%.`,
  'interval/overlapping': ({ comparatorId, level }) =>
    `Yn debyg i ${comparatorId}: mae’r cyfyngau hyder ${level}% yn gorgyffwrdd.`,
  'interval/belowInterval': ({ comparatorId, level }) =>
    `Yn is ${joined('na', comparatorId)}: nid yw’r cyfyngau hyder ${level}% yn gorgyffwrdd.`,
  'interval/aboveInterval': ({ comparatorId, level }) =>
    `Yn uwch ${joined('na', comparatorId)}: nid yw’r cyfyngau hyder ${level}% yn gorgyffwrdd.`,
  'comparator/absent': ({ comparatorId }) => `Nid oes ffigur ar gyfer ${comparatorId} i gymharu ag ef.`,
  'comparator/intervalAbsent': ({ comparatorId }) =>
    `Nid oes cyfwng hyder ar gyfer ${comparatorId} i gymharu ag ef.`,
  'comparator/itself': () => 'Dyma’r cymharydd ei hun, felly nid yw’n cael ei gymharu.',

  'quantile/position': ({ quantile, quantiles, areas }) =>
    `Yng ngrŵp ${quantile} o ${quantiles} ymhlith ${areas} o ardaloedd; grŵp 1 yw’r gorau neu’r uchaf.`,
  'quantile/tooFewAreas': ({ areas, minimum }) =>
    `Dim ond ${areas} o ardaloedd sydd â ffigur; mae angen o leiaf ${minimum} i gymharu.`,

  'spc/improvementHigh': ({ mean }) =>
    `Yn gwella: anarferol o uchel o’i gymharu â’i gyfartaledd o ${mean}, sy’n dda.`,
  'spc/improvementLow': ({ mean }) =>
    `Yn gwella: anarferol o isel o’i gymharu â’i gyfartaledd o ${mean}, sy’n dda.`,
  'spc/concernHigh': ({ mean }) =>
    `Yn destun pryder: anarferol o uchel o’i gymharu â’i gyfartaledd o ${mean}.`,
  'spc/concernLow': ({ mean }) => `Yn destun pryder: anarferol o isel o’i gymharu â’i gyfartaledd o ${mean}.`,
  'spc/neitherHigh': ({ mean }) => `Anarferol o uchel o’i gymharu â’i gyfartaledd o ${mean}.`,
  'spc/neitherLow': ({ mean }) => `Anarferol o isel o’i gymharu â’i gyfartaledd o ${mean}.`,
  'spc/commonCause': ({ mean, lower, upper }) =>
    `O fewn ei amrywiad arferol o ${lower} i ${upper} o gwmpas ${mean}.`,
  'spc/tooFewPoints': ({ points, minimum }) =>
    `Dim ond ${points} o bwyntiau; mae angen o leiaf ${minimum} i wahaniaethu rhwng newid a hap.`,

  'levelAndRate/bothBetter': ({ comparatorId, comparator }) =>
    `Yn well ${joined('na', comparatorId)} (${comparator}) ac yn gwella’n gynt.`,
  'levelAndRate/bothWorse': ({ comparatorId, comparator }) =>
    `Yn waeth ${joined('na', comparatorId)} (${comparator}) ac yn gwella’n arafach.`,
  'levelAndRate/mixed': ({ comparatorId, comparator }) =>
    `Yn well ${joined('na', comparatorId)} (${comparator}) o ran lefel neu gyfradd newid, ond nid y ddau.`,
  'levelAndRate/equal': ({ comparatorId, comparator }) =>
    `Yn gyfartal ${joined('â', comparatorId)} (${comparator}), ac yn newid yr un fath.`,
  'levelAndRate/firstAbsent': ({ comparatorId }) =>
    `Nid oes ffigur cynharach i gymharu’r gyfradd newid ${joined('â', comparatorId)}.`,

  'baseline/absent': () => 'Nid oes ffigur gwaelodlin i gymharu ag ef.',
  'baseline/better': ({ baseline, difference }) => `Yn well na’r waelodlin o ${baseline}, o ${difference}.`,
  'baseline/similar': ({ baseline }) => `Tua’r un fath â’r waelodlin o ${baseline}.`,
  'baseline/worse': ({ baseline, difference }) => `Yn waeth na’r waelodlin o ${baseline}, o ${difference}.`,
  'baseline/higher': ({ baseline, difference }) => `Yn uwch na’r waelodlin o ${baseline}, o ${difference}.`,
  'baseline/lower': ({ baseline, difference }) => `Yn is na’r waelodlin o ${baseline}, o ${difference}.`,

  'self/rated': () => 'Sgôr y partner ei hun.',
  'self/absent': () => 'Nid yw’r partner wedi rhoi sgôr.',

  'rule/none': () => 'Mae’r mesur hwn yn cael ei wylio ond nid ei farnu.',
  'rule/invalid': ({ parameter }) =>
    `Ni ellir defnyddio’r rheol: ni ellir defnyddio ei pharamedr “${parameter}”.`,
  'polarity/notApplicable': () =>
    'Nid yw’r naill gyfeiriad na’r llall yn dda nac yn ddrwg ar gyfer y mesur hwn, felly ni chaiff ei farnu.',

  'change/currentAbsent': () => 'Nid oes ffigur cyfredol i’w gymharu.',
  'change/referenceAbsent': () => 'Nid oes ffigur cynharach i gymharu ag ef.',
  'change/better': ({ difference }) => `Gwell o ${difference}.`,
  'change/worse': ({ difference }) => `Gwaeth o ${difference}.`,
  'change/same': () => 'Dim newid.',
  'change/higher': ({ difference }) => `Uwch o ${difference}.`,
  'change/lower': ({ difference }) => `Is o ${difference}.`,

  'rollUp/empty': () => 'Nid oes statws gan yr un o’i fesurau.',
  'rollUp/noWeight': () => 'Nid oes pwysau gan yr un o’i fesurau.',
  'rollUp/worst': (written, plain) => `Statws y gwaethaf o’i fesurau${basket(written, plain)}.`,
  'rollUp/weighted': (written, plain) =>
    `Cymedr pwysedig ei fesurau: ${written.score} o 1${basket(written, plain)}.`,
  'rollUp/count': (written, plain) =>
    `Yn ôl faint o’i fesurau sydd oddi ar y trywydd${basket(written, plain)}.`,
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
  const unassessed = plain['unassessed'] === 0 ? '' : `, ${written.unassessed} heb statws`;
  return ` (${written.good} ar y trywydd iawn, ${written.middle} mewn perygl, ${written.bad} oddi ar y trywydd${unassessed})`;
}
