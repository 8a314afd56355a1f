import { idsInCircles } from './circles.js';
import type { Complaint, Ledger } from './ledger.js';
import { repeated } from './ledger.js';
import type { Names } from './names.js';

export function checkAreas(ledger: Ledger, names: Names): void {
  const circular = idsInCircles(new Map(ledger.items('areas').map(({ id, parent }) => [id, parent])));
  ledger.warn('areas', ({ id, parent, successor, from, to }) => [
    names.area(parent, 'parent'),
    circular.has(id) ? ownParent(id) : undefined,
    names.area(successor, 'successor'),
    from !== undefined && to !== undefined && to < from ? endsBefore(from, to) : undefined,
  ]);
}

export function checkGroups(ledger: Ledger, names: Names): void {
  ledger.warn('groups', ({ id, members }) => [
    ...names.areas(members, 'members'),
    members.length === 0 ? emptyGroup(id) : undefined,
  ]);
  ledger.warn('dimensions', ({ categories }) => {
    const twice = repeated('categories');
    return categories.map((category, at) => twice(category.id, 'categories', at, 'id'));
  });
}

function ownParent(id: string): Complaint {
  return {
    code: 'circular-parent',
    steps: ['parent'],
    message: `The area "${id}" is, by way of its parents, its own parent.`,
    remedy: 'Correct "parent" so that the areas form a tree.',
  };
}

function endsBefore(from: string, to: string): Complaint {
  return {
    code: 'dates-reversed',
    steps: ['to'],
    message: `The area ends on ${to}, before it begins on ${from}.`,
    remedy: 'Exchange "from" and "to", or correct the one that is wrong.',
  };
}

function emptyGroup(id: string): Complaint {
  return {
    code: 'empty-group',
    steps: ['members'],
    message: `The group "${id}" has no members, so nothing can be compared with it.`,
    remedy: 'Add the ids of its areas to "members", or remove the group.',
  };
}
