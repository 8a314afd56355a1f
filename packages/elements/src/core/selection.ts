import type { AsOf, PeriodChoice } from '@cairn/dataset';
import type { ChoiceName, Choices } from '@cairn/views';
import { createContext } from '@lit/context';

/** What a widget is to show: its own attributes where it has them, else what the nearest `cairn-context` has chosen. */
export interface Selection {
  readonly area: string | undefined;
  readonly comparator: string | undefined;
  readonly indicator: string | undefined;
  /** A period of the widget's own is meant exactly; one chosen for the page says as of when. */
  readonly period: PeriodChoice | undefined;
}

/**
 * What a `cairn-context` has chosen for the widgets it drives; null while it does not know yet. Registered by name, so that two copies
 * of this library on one page share it.
 */
export const selectionContext = createContext<Choices | null>(Symbol.for('cairn-selection'));

/** Lays what an element says of itself over what is chosen around it. */
export function selectionOf(element: object, chosen: Choices): Selection {
  const own = (name: ChoiceName): string | undefined => {
    const value: unknown = Reflect.get(element, name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    area: own('area') ?? chosen.area,
    comparator: own('comparator') ?? chosen.comparator,
    indicator: own('indicator') ?? chosen.indicator,
    period: own('period') ?? asOf(chosen.period),
  };
}

/** The period after which a widget of several periods shows nothing. */
export function endOf(period: PeriodChoice | undefined): string | undefined {
  return typeof period === 'object' ? period.asOf : period;
}

const known = new Map<string, AsOf>();

/** The same choice is the same object, so that a view can be kept for it. */
function asOf(period: string | undefined): AsOf | undefined {
  if (period === undefined) return undefined;
  let choice = known.get(period);
  if (!choice) known.set(period, (choice = { asOf: period }));
  return choice;
}
