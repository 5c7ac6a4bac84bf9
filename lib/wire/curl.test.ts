import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payloadToCurl } from './curl';

/** Runs the command in a real shell whose `curl` prints its arguments and its input. */
function runInShell(command: string): { args: string[]; body: unknown } {
  const stub = `curl() { printf '%s\\n' "$@"; echo ----; cat; }\n`;
  const printed = execFileSync('sh', ['-c', stub + command], {
    encoding: 'utf8',
    env: { ...process.env, VAPI_API_KEY: 'key-from-env' },
  });
  const [args = '', ...body] = printed.split('----\n');
  return { args: args.trimEnd().split('\n'), body: JSON.parse(body.join('----\n')) };
}

test('posts the payload to the campaign route with the key from the environment', () => {
  const payload = {
    name: `Ada's "spring" $HOME \`id\` \\ \n PAYLOAD`,
    customers: [{ number: '+1' }],
  };
  const command = payloadToCurl(payload);
  expect(command).toContain('Bearer $VAPI_API_KEY');
  expect(runInShell(command)).toEqual({
    args: [
      '--request',
      'POST',
      'https://api.vapi.ai/campaign',
      '--header',
      'Authorization: Bearer key-from-env',
      '--header',
      'Content-Type: application/json',
      '--data',
      '@-',
    ],
    body: payload,
  });
});

test('quotes an address with a quote in it', () => {
  const { args } = runInShell(payloadToCurl({}, { baseUrl: "http://127.0.0.1:4010/o'neil/" }));
  expect(args[2]).toBe("http://127.0.0.1:4010/o'neil/campaign");
});

test('any payload arrives as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (payload) => {
      const json = JSON.parse(JSON.stringify(payload));
      expect(runInShell(payloadToCurl(payload)).body).toEqual(json);
    }),
    { numRuns: 40 },
  );
});
