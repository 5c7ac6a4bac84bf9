import { readFile, writeFile } from 'node:fs/promises';

const FOLDER = new URL('./migrations/', import.meta.url);
export const BUNDLE = new URL('./migrations/all.ts', import.meta.url);

type Journal = { entries: { tag: string }[] };

/**
 * The SQL files as a module. A bundler then carries them wherever the server runs; files looked up by path
 * at run time go missing on hosts that copy only what they can trace.
 */
export async function bundleMigrations(): Promise<string> {
  const journal: Journal = JSON.parse(
    await readFile(new URL('meta/_journal.json', FOLDER), 'utf8'),
  );
  const migrations = await Promise.all(
    journal.entries.map(async ({ tag }) => ({
      tag,
      statements: splitStatements(await readFile(new URL(`${tag}.sql`, FOLDER), 'utf8')),
    })),
  );
  const json = JSON.stringify(migrations, null, 2);
  return `// Written by bundle-migrations.ts from the SQL files. Do not edit.\nexport const MIGRATIONS = ${json};\n`;
}

function splitStatements(sql: string): string[] {
  return sql
    .split('--> statement-breakpoint')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

if (process.argv[1]?.endsWith('bundle-migrations.ts')) {
  await writeFile(BUNDLE, await bundleMigrations());
}
