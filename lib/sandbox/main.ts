import { readOptions } from './options';
import { startSandbox } from './start';

const options = readOptions(process.env);
const sandbox = await startSandbox(options);
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
