/** Where a JSON text stops being JSON; line and column count from 1. */
export type JsonError = { line: number; column: number; message: string };

class Fault extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The first fault of a text that is not JSON, or null when it is. Written out because engines disagree:
 * some name no position at all.
 */
export function findJsonError(text: string): JsonError | null {
  try {
    const end = skipSpace(text, readValue(text, skipSpace(text, 0), 0));
    if (end < text.length) throw new Fault(end, 'nothing may follow the closing bracket');
    return null;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const before = text.slice(0, fault.at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { line: before.length, column, message: fault.message };
  }
}

const MAX_DEPTH = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What may stand unescaped: RFC 8259, section 7. */
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const WORD = /true|false|null/y;

function readValue(text: string, at: number, depth: number): number {
  if (depth > MAX_DEPTH) throw new Fault(at, `brackets are nested deeper than ${MAX_DEPTH}`);
  const first = text[at];
  if (first === undefined) throw new Fault(at, 'the text ends too early');
  if (first === '{') return readList(text, at, { close: '}', depth, isObject: true });
  if (first === '[') return readList(text, at, { close: ']', depth, isObject: false });
  if (first === '"') return readString(text, at);
  const end = match(NUMBER, text, at) ?? match(WORD, text, at);
  if (end === null) throw new Fault(at, `${quote(first)} can’t stand here`);
  return end;
}

type Brackets = { close: '}' | ']'; depth: number; isObject: boolean };

function readList(text: string, start: number, { close, depth, isObject }: Brackets): number {
  let at = skipSpace(text, start + 1);
  if (text[at] === close) return at + 1;
  while (true) {
    if (isObject) at = readKey(text, at);
    at = skipSpace(text, readValue(text, at, depth + 1));
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') throw new Fault(at, `a comma or ${quote(close)} is missing`);
    at = skipSpace(text, at + 1);
    if (text[at] === close) throw new Fault(at, 'no comma may stand before the closing bracket');
  }
}

function readKey(text: string, at: number): number {
  if (text[at] !== '"') throw new Fault(at, 'a field name in double quotes is missing');
  const colon = skipSpace(text, readString(text, at));
  if (text[colon] !== ':') throw new Fault(colon, 'a colon is missing after the field name');
  return skipSpace(text, colon + 1);
}

function readString(text: string, at: number): number {
  const end = match(STRING, text, at);
  if (end === null)
    throw new Fault(at, 'this text is not closed, or holds a line break or a stray “\\”');
  return end;
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && ' \t\r\n'.includes(text[end] ?? '')) end += 1;
  return end;
}

function quote(character: string): string {
  return `“${character}”`;
}
