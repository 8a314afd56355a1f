import { hasCode } from '../../issues/command-error.js';
import { TableFault } from '../table.js';

/** Loads the client of a database: a package of its own, which is needed only where it is used. */
export async function clientPackage<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!hasCode(error, 'ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND')) throw error;
    const message = `The package ${name}, which asks this database, is not installed.`;
    throw new TableFault('missing-client', message, `Run "npm install ${name}" beside this command.`);
  }
}

/** A part of an address without its escapes. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
