import { SaxesParser } from 'saxes';
import { TableFault } from '../table.js';
import { brokenSpreadsheet } from './zip.js';

/** What is done with the pieces of an XML file. Names come without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Spreadsheet files nest ten deep, and no tag or text of theirs is as long. */
const DEEPEST = 100;
const LONGEST = 4_000_000;

/**
 * Reads an XML file in pieces. It yields after every piece, so that what the handlers gathered is taken before more is read.
 * Entities that the file declares itself are never expanded.
 *
 * @throws TableFault when it is not well-formed
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let since = 0;
  parser.on('opentag', ({ name, attributes }) => {
    since = 0;
    if (++depth > DEEPEST) throw brokenSpreadsheet('Its parts are nested too deeply.');
    handlers.open?.(local(name), (wanted) => attributes[wanted] ?? prefixed(attributes, wanted));
  });
  parser.on('closetag', ({ name }) => {
    since = 0;
    depth--;
    handlers.close?.(local(name));
  });
  const { text } = handlers;
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const write = (piece: string) => {
    since += piece.length;
    if (since > LONGEST) throw brokenSpreadsheet('A text in it is longer than any cell.');
    parser.write(piece);
  };
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const chunk of bytes) {
      decoder ??= decoderOf(chunk);
      write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    write(decoder?.decode() ?? '');
    parser.close();
    yield;
  } catch (error) {
    if (error instanceof TableFault || !(error instanceof Error) || 'syscall' in error) throw error;
    throw brokenSpreadsheet('A part of it is not well-formed XML.');
  }
}

/** Reads an XML file whole, for what its handlers make of it. */
export async function readXmlWhole(bytes: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  const pieces = readXml(bytes, handlers);
  while (!(await pieces.next()).done);
}

function decoderOf([first, second]: Uint8Array): InstanceType<typeof TextDecoder> {
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!wide) return new TextDecoder('utf-8', { fatal: true });
  return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true });
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function prefixed(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  for (const name in attributes) if (local(name) === wanted) return attributes[name];
  return undefined;
}
