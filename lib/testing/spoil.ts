/** What stands where something else belongs. */
const SPOILT: readonly unknown[] = [
  ...['', 'a\0b', '\ud83d', '__proto__', 'x'.repeat(5_000)],
  ...[-1, 1.5, 2 ** 31, 1e300, true, null, [], {}, [null], ['\0'], { '\0': '\0' }],
  Array(300).fill('x'),
];

type Step = string | number;

/**
 * A body that is right, as JSON, with one thing in it wrong: each value it holds in turn is taken away, and
 * is each of the values above; `path` says where. The last hold a name that every object has.
 */
export function* spoil(body: unknown): Generator<{ path: string; text: string }> {
  for (const path of pathsOf(body)) {
    const name = path.join('.');
    for (const wrong of SPOILT) yield { path: name, text: JSON.stringify(put(body, path, wrong)) };
    if (path.length > 0) yield { path: name, text: JSON.stringify(put(body, path, undefined)) };
  }
  const text = JSON.stringify(body);
  for (const name of ['__proto__', 'constructor', 'toString']) {
    yield {
      path: name,
      text: text.replaceAll('{', `{"${name}":{"isAdmin":true},`).replaceAll(',}', '}'),
    };
  }
}

function pathsOf(value: unknown): Step[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  // What stands in a row is alike: the first stands for all.
  const looked = Array.isArray(value) ? value.slice(0, 1) : value;
  const inside = Object.entries(looked).flatMap(([name, held]) =>
    pathsOf(held).map((path): Step[] => [Array.isArray(value) ? Number(name) : name, ...path]),
  );
  return [[], ...inside];
}

function put(value: unknown, [step, ...rest]: readonly Step[], wrong: unknown): unknown {
  if (step === undefined) return wrong;
  if (Array.isArray(value)) {
    return value.map((held, at) => (at === step ? put(held, rest, wrong) : held));
  }
  const held = value as Record<string, unknown>;
  return { ...held, [step]: put(held[step], rest, wrong) };
}
