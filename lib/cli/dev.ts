import type { ChildProcess } from 'node:child_process';
import { nextBin, startNode, stopAll, tsx } from './processes';

// Development: the emulator and `next dev`, as the demo has them but without a build.
const port = process.env.PORT ?? '3000';
const sandboxPort = process.env.SANDBOX_PORT ?? '4010';
const speed = process.env.SANDBOX_SPEED ?? '20';
const children: ChildProcess[] = [
  startNode({
    args: [...tsx, 'lib/sandbox/main.ts'],
    env: { SANDBOX_PORT: sandboxPort, SANDBOX_SPEED: speed },
  }),
  startNode({
    args: [nextBin(), 'dev', '-p', port, '-H', '127.0.0.1'],
    env: {
      DIALBOARD_DEMO: '1',
      VAPI_API_KEY: process.env.SANDBOX_KEY ?? 'sandbox-key',
      VAPI_BASE_URL: `http://127.0.0.1:${sandboxPort}`,
      APP_URL: `http://localhost:${port},http://127.0.0.1:${port}`,
      AUTH_SECRET: process.env.AUTH_SECRET ?? 'development-signs-with-a-secret-everybody-knows',
      LAUNCH_GRACE_SECONDS: process.env.LAUNCH_GRACE_SECONDS ?? '15',
      GUESSED_CALL_SECONDS: String(90 / Number(speed)),
      VAPI_RETRY_WINDOW_SECONDS: String(Math.round(3600 / Number(speed))),
    },
  }),
];

const end = () => stopAll(children).then(() => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
for (const child of children) child.once('exit', () => void end());
