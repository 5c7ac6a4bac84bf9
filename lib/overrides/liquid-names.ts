const TOKEN =
  /"[^"]*"|'[^']*'|\["([^"]*)"\]|\['([^']*)'\]|[\p{L}_][\p{L}\p{N}_-]*\??|\d+(?:\.\d+)?|\.\.|[|:,.[\]()]|[=!<>]=?|\S/gu;

const WORDS: ReadonlySet<string> = new Set([
  ...['and', 'or', 'not', 'contains', 'in', 'true', 'false', 'nil', 'null', 'empty', 'blank'],
  ...['reversed', 'forloop', 'tablerowloop'],
]);

/**
 * The variables an expression of Liquid reads, by their first part: literals, filter names, named
 * arguments and properties are none. `["appointment date"]` at the start of a path is a variable.
 */
export function readExpressionNames(expression: string): string[] {
  const tokens = expression.match(TOKEN) ?? [];
  const names: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const name = readName(token, { before: tokens[index - 1], after: tokens[index + 1] });
    if (name !== null) names.push(name);
  }
  return names;
}

type Around = { before: string | undefined; after: string | undefined };

function readName(token: string, { before, after }: Around): string | null {
  const isPathStart = before === undefined || !isPathEnd(before);
  if (token.startsWith('["') || token.startsWith("['")) {
    return isPathStart ? token.slice(2, -2) : null;
  }
  if (!/^[\p{L}_]/u.test(token) || WORDS.has(token)) return null;
  if (before === '.' || before === '|' || after === ':') return null;
  return token;
}

function isPathEnd(token: string): boolean {
  return (/^[\p{L}_]/u.test(token) && !WORDS.has(token)) || token === ']' || token.endsWith(']');
}
