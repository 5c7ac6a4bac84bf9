/** A list column and how many of the `count` contacts have something in it. */
export type LintColumn = { name: string; filled: number };

/**
 * How one variable of the prompts is served. `emptyFor` is how many contacts hear nothing in its place;
 * `meant` is the column or variable that differs by case alone.
 */
export type VariableLint = {
  name: string;
  source: 'column' | 'everyone' | 'missing';
  emptyFor: number;
  meant: string | null;
};

type LintInput = {
  /** Names found in the prompts. */
  used: readonly string[];
  /** Columns that are sent with each contact. */
  columns: readonly LintColumn[];
  /** Names of the variables with one value for everyone. */
  forEveryone: readonly string[];
  count: number;
};

/** Each used variable against what there is. Names are case-sensitive, as Vapi's are. */
export function lintVariables({ used, columns, forEveryone, count }: LintInput): {
  variables: VariableLint[];
  /** Columns no prompt uses. */
  unused: string[];
} {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const everyone = new Set(forEveryone);
  const known = [...byName.keys(), ...everyone];
  const variables = [...new Set(used)].map((name): VariableLint => {
    if (everyone.has(name)) return { name, source: 'everyone', emptyFor: 0, meant: null };
    const column = byName.get(name);
    if (column !== undefined) {
      return { name, source: 'column', emptyFor: Math.max(0, count - column.filled), meant: null };
    }
    const meant = known.find((other) => other.toLowerCase() === name.toLowerCase()) ?? null;
    return { name, source: 'missing', emptyFor: count, meant };
  });
  const usedNames = new Set(used);
  const unused = columns.map(({ name }) => name).filter((name) => !usedNames.has(name));
  return { variables, unused };
}
