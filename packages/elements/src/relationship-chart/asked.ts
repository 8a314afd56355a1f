import type { RelationshipForm, RelationshipQuery } from '@cairn/views';
import { listIn } from '../core/list-in.js';

/** What the page has written in the attributes of a chart. */
export interface Asked extends Omit<RelationshipQuery, 'indicators' | 'areas' | 'form'> {
  readonly indicators: string | undefined;
  readonly areas: string | undefined;
  readonly form: string | undefined;
}

const FORMS: readonly RelationshipForm[] = ['scatter', 'path', 'lines', 'multiples'];

/** The query of what is asked for; an empty attribute asks for nothing, and a form that is none for what suits the figures. */
export function queryOf(asked: Asked): RelationshipQuery {
  const { relationship, x, y, size, indicators, area, areas, group, period, from, form } = asked;
  return {
    relationship: given(relationship),
    x: given(x),
    y: given(y),
    size: given(size),
    indicators: listIn(indicators),
    area: given(area),
    areas: listIn(areas),
    group: given(group),
    period: given(period),
    from: given(from),
    form: FORMS.find((known) => known === form),
  };
}

function given<Value>(attribute: Value | undefined): Value | undefined {
  return attribute === '' ? undefined : attribute;
}
