import { loadEnvFiles } from './open-database';

/** Runs one command of the database: its failures in a sentence, its exit code right. */
export async function runCommand(name: string, work: () => Promise<void>): Promise<void> {
  try {
    loadEnvFiles();
    await work();
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    // A database error quotes its statement and the statement's values: people's numbers.
    const isQuery = message.startsWith('Failed query');
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
    console.error(`${name}: ${isQuery ? `the database refused: ${cause}` : message}`);
    process.exitCode = 1;
  }
}

/** The file named after `--`. */
export function fileArgument(name: string): string {
  const [file] = process.argv.slice(2);
  if (file) return file;
  throw new Error(`name a file: npm run ${name} -- dialboard.ndjson.gz`);
}
