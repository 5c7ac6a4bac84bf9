import { BUILTIN_NAMES } from './builtin-names';
import { readExpressionNames } from './liquid-names';

const PIECE = /\{\{-?([\s\S]*?)-?\}\}|\{%-?\s*(\w+)([\s\S]*?)-?%\}/g;
const HIDDEN = /\{%-?\s*(raw|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g;

/**
 * The names a prompt takes from outside: what stands in LiquidJS's `{{ }}` and in its tags, in order of
 * appearance, without Vapi's built-ins and what the text assigns itself.
 */
export function findVariables(text: string): string[] {
  const used = new Set<string>();
  const own = new Set<string>();
  for (const [, output, tag, rest] of text.replaceAll(HIDDEN, '').matchAll(PIECE)) {
    if (output !== undefined) addAll(used, readExpressionNames(output));
    else if (tag !== undefined) readTag({ tag, rest: rest ?? '' }, { used, own });
  }
  return [...used].filter((name) => !own.has(name) && !BUILTIN_NAMES.has(name));
}

/** The same for every text inside a value, however deep it lies. */
export function findVariablesIn(value: unknown): string[] {
  const found = new Set<string>();
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next === 'string') addAll(found, findVariables(next));
    else if (typeof next === 'object' && next !== null) rest.push(...Object.values(next).reverse());
  }
  return [...found];
}

type Names = { used: Set<string>; own: Set<string> };

function readTag({ tag, rest }: { tag: string; rest: string }, { used, own }: Names): void {
  if (tag === 'assign') {
    const [name = '', ...expression] = rest.split('=');
    own.add(name.trim());
    addAll(used, readExpressionNames(expression.join('=')));
  } else if (tag === 'capture' || tag === 'increment' || tag === 'decrement') {
    own.add(rest.trim());
  } else if (tag === 'for' || tag === 'tablerow') {
    const [name = '', expression = ''] = rest.split(/\sin\s/);
    own.add(name.trim());
    addAll(used, readExpressionNames(expression));
  } else if (!tag.startsWith('end')) {
    addAll(used, readExpressionNames(rest));
  }
}

function addAll(set: Set<string>, names: Iterable<string>): void {
  for (const name of names) set.add(name);
}
