import type { Action, Indicator, Objective } from '@cairn/schema';

/** How far an action is. */
export type ActionStatus = NonNullable<Action['status']>;

/** Something that is being done about a measure, by way of an objective. */
export interface ExceptionAction {
  readonly action: Action;
  readonly objective: Objective;
  /** It says so itself, or was due before the document was published. */
  readonly overdue: boolean;
}

/** The open actions of the objectives that hold a measure, the first due first; those without a day last. */
export function actionsOf(
  indicator: Indicator,
  objectives: readonly Objective[],
  published: string | null,
): readonly ExceptionAction[] {
  return objectives
    .filter(({ indicators }) => indicators.includes(indicator.id))
    .flatMap((objective) =>
      (objective.actions ?? [])
        .filter(({ status }) => status !== 'done' && status !== 'stopped')
        .map((action) => ({ action, objective, overdue: isOverdue(action, published) })),
    )
    .sort((a, b) => dueOf(a).localeCompare(dueOf(b)));
}

function isOverdue({ status, due }: Action, published: string | null): boolean {
  return status === 'late' || (due !== undefined && published !== null && due < published);
}

function dueOf({ action }: ExceptionAction): string {
  return action.due ?? '9999-12-31';
}
