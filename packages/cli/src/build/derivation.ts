import { evaluateFormula, type AbsenceCode, type Formula, FormulaError, parseFormula } from '@cairn/analysis';
import { type Indicator, pointer } from '@cairn/schema';
import { type BuildIssue, quote } from '../issues/issue.js';
import { PROJECT_FILE } from '../project/project-file.js';
import { isFraction } from './fraction.js';
import { joinStatus, type Observation, saysAbsent, withoutNoise } from './observation.js';
import { type PlainRatio, plainRatio } from './plain-ratio.js';

/** An indicator that is calculated from others, with its formula read. */
export interface Derivation {
  readonly indicator: Indicator;
  readonly formula: Formula;
  /** Id of an indicator by its name in the formula. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly ratio: PlainRatio | null;
}

/** Reads the formula of a derived indicator; null when it cannot be used, which is then reported. */
export function readDerivation(
  indicator: Indicator,
  at: number,
  report: (issue: BuildIssue) => void,
): Derivation | null {
  const { derived } = indicator;
  if (!derived) return null;
  const fail = (step: string, message: string, remedy: string): null => {
    report({
      code: 'invalid-formula',
      severity: 'error',
      file: PROJECT_FILE,
      path: pointer('indicators', at, 'derived', step),
      message,
      remedy,
    });
    return null;
  };
  try {
    const formula = parseFormula(derived.formula);
    const inputs = new Map(Object.entries(derived.inputs));
    const unknown = [...formula.inputs.keys()].find((name) => !inputs.has(name));
    if (unknown !== undefined) {
      return fail(
        'inputs',
        `The formula uses ${quote(unknown)}, which is not among "inputs".`,
        'Say in "inputs" which indicator it is.',
      );
    }
    const ratio = plainRatio(formula.expression);
    const carries =
      ratio !== null && isFraction(indicator) && ratio.multiplier === (indicator.unit.multiplier ?? 1);
    return { indicator, formula, inputs, ratio: carries ? ratio : null };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return fail(
      'formula',
      `${error.message.replace(/^invalid/, 'Invalid')}.`,
      'Use names of inputs, numbers, + - * / and brackets, sum, mean, min and max.',
    );
  }
}

/** Works out one figure. `inputOf` gives an input's observation by its name in the formula, if there is one. */
export function derivedFigure(
  { formula, ratio }: Derivation,
  inputOf: (name: string) => Observation | undefined,
): Pick<Observation, 'value' | 'numbers' | 'status'> & { readonly zeroDivision: boolean } {
  const observations = [...formula.inputs.keys()].map((name) => [name, inputOf(name)] as const);
  const figures = Object.fromEntries(
    observations.map(([name, observation]) => [name, figureOf(observation)]),
  );
  const result = evaluateFormula(formula, figures);
  const letters = [...new Set(observations.flatMap(([, observation]) => [...(observation?.status ?? '')]))];
  const known = letters.filter((letter) => !saysAbsent(letter)).join('');
  if (result.value === null) {
    const status = joinStatus(known, LETTERS[result.reason.code] ?? 'M');
    return {
      value: null,
      numbers: {},
      status,
      zeroDivision: result.reason.code === 'formula/divisionByZero',
    };
  }
  const numberOf = (expression: Formula['expression']): number | null => {
    const { value } = evaluateFormula({ expression, inputs: formula.inputs }, figures);
    return value === null ? null : withoutNoise(value);
  };
  const numbers = ratio
    ? { numerator: numberOf(ratio.numerator), denominator: numberOf(ratio.denominator) }
    : {};
  return { value: withoutNoise(result.value), numbers, status: joinStatus(known), zeroDivision: false };
}

const LETTERS: Readonly<Record<string, string>> = {
  'value/suppressed': 'Q',
  'value/notApplicable': 'O',
  'value/notCollected': 'L',
};

function figureOf(observation: Observation | undefined): number | AbsenceCode {
  if (!observation) return 'missing';
  if (typeof observation.value === 'number') return observation.value;
  if (observation.status.includes('Q')) return 'suppressed';
  if (observation.status.includes('O')) return 'notApplicable';
  return observation.status.includes('L') ? 'notCollected' : 'missing';
}
