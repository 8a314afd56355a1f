import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Area, type AreaGroup, type LocalisedText, pointer } from '@cairn/schema';
import type { Placed, ProjectGroupsSource } from '@cairn/schema/project';
import { type BuildIssue, isFault, quote } from '../issues/issue.js';
import { areaFinder } from '../mapping/names.js';
import { missingFile, tableFaultIssue } from '../sources/open.js';
import { PROJECT_FILE } from './project-file.js';

/** Makes the groups that a project takes from files of neighbours: for each area, the areas listed beside it. */
export async function readGroups(
  folder: string,
  sources: readonly Placed<ProjectGroupsSource>[],
  areas: readonly Area[],
  writtenGroups: unknown,
  report: (issue: BuildIssue) => void,
): Promise<readonly AreaGroup[]> {
  const groups: AreaGroup[] = [];
  for (const { item: source, at } of sources) {
    const wanted = source.of === undefined ? areas : membersOf(source.of, writtenGroups, areas);
    if (!wanted) {
      report({
        code: 'unknown-reference',
        severity: 'error',
        file: PROJECT_FILE,
        path: pointer('groupsFrom', at, 'of'),
        message: `No group has the id ${quote(source.of ?? '')}.`,
        remedy: 'Correct the id, or add the group to "groups".',
      });
      continue;
    }
    const lists = await readLists(folder, source.file, report);
    if (lists) groups.push(...makeGroups(source, lists, wanted, areas, report));
  }
  return groups;
}

function membersOf(id: string, writtenGroups: unknown, areas: readonly Area[]): readonly Area[] | null {
  const groups = (Array.isArray(writtenGroups) ? writtenGroups : []) as readonly Partial<AreaGroup>[];
  const members = groups.find((group) => group.id === id)?.members;
  return Array.isArray(members) ? areas.filter((area) => members.includes(area.id)) : null;
}

type Lists = ReadonlyMap<string, readonly string[]>;

async function readLists(
  folder: string,
  file: string,
  report: (issue: BuildIssue) => void,
): Promise<Lists | null> {
  const fault = (message: string): null => {
    const remedy = 'Write it as {"code of an area": ["code of a neighbour", …], …}.';
    report({ code: 'invalid-groups-file', severity: 'error', file, path: '', message, remedy });
    return null;
  };
  try {
    const content = JSON.parse(
      (await readFile(join(folder, file), 'utf8')).replace(/^\uFEFF/, ''),
    ) as unknown;
    if (typeof content !== 'object' || content === null || Array.isArray(content)) {
      return fault('The file does not list areas by area.');
    }
    const lists = Object.entries(content).filter(
      (entry): entry is [string, string[]] =>
        Array.isArray(entry[1]) && entry[1].every((code) => typeof code === 'string'),
    );
    return new Map(lists);
  } catch (error) {
    if (error instanceof SyntaxError) return fault(`The file is not JSON: ${error.message}.`);
    report(tableFaultIssue(missingFile(error, join(folder, file)) ?? error, file));
    return null;
  }
}

function makeGroups(
  source: ProjectGroupsSource,
  lists: Lists,
  wanted: readonly Area[],
  areas: readonly Area[],
  report: (issue: BuildIssue) => void,
): readonly AreaGroup[] {
  const findArea = areaFinder(areas, source.areaBy);
  const codes = new Map<string, string>();
  for (const code of lists.keys()) {
    const found = findArea(code);
    if (!isFault(found)) codes.set(found.value.id, code);
  }
  const notice = (
    code: string,
    severity: BuildIssue['severity'],
    path: string,
    message: string,
    remedy: string,
  ) => {
    report({ code, severity, file: source.file, path, message, remedy });
  };
  return wanted.flatMap((area) => {
    const code = codes.get(area.id);
    const list = code === undefined ? undefined : lists.get(code);
    if (code === undefined || !list) {
      notice(
        'no-neighbours',
        'warning',
        '',
        `The file has no list for ${quote(area.id)}.`,
        'Add one, or leave the area out of the group named in "of".',
      );
      return [];
    }
    const members: string[] = [];
    for (const member of new Set(list)) {
      const found = findArea(member);
      if (isFault(found))
        notice(
          'unknown-area',
          'warning',
          pointer(code),
          `${found.message.slice(0, -1)}, which is listed with ${quote(code)}; it is left out.`,
          'Add the area to the project to compare with it.',
        );
      // An area is no neighbour of its own, though some lists name it.
      else if (found.value.id !== area.id) members.push(found.value.id);
    }
    return [
      {
        id: source.id.replaceAll('{area}', area.id),
        name: named(source.name, area.name),
        kind: source.kind,
        members,
      },
    ];
  });
}

/** Puts the area's name into the group's, in each language that either has. */
function named(pattern: LocalisedText, area: LocalisedText): LocalisedText {
  const fill = (text: string, name: string) => text.replaceAll('{area}', name);
  if (typeof pattern === 'string' && typeof area === 'string') return fill(pattern, area);
  const languages = new Set([...languagesOf(pattern), ...languagesOf(area)]);
  return Object.fromEntries(
    [...languages].map((tag) => [tag, fill(inLanguage(pattern, tag), inLanguage(area, tag))]),
  );
}

function languagesOf(text: LocalisedText): readonly string[] {
  return typeof text === 'string' ? [] : Object.keys(text);
}

function inLanguage(text: LocalisedText, tag: string): string {
  return typeof text === 'string' ? text : (text[tag] ?? Object.values(text)[0] ?? '');
}
