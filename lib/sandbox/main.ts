import { readOptions } from './options';
import { startSandbox } from './start';

const options = readOptions(process.env);
const sandbox = await startSandbox(options).catch((error: NodeJS.ErrnoException) => {
  const reason = error.code === 'EADDRINUSE' ? `port ${options.port} is taken` : error.message;
  process.stderr.write(`Vapi emulator could not start: ${reason}\n`);
  return process.exit(1);
});
process.stdout.write(
  `Vapi emulator on ${sandbox.url}, speed ${options.speed}, ${options.slots} call slots\n`,
);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    sandbox.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
