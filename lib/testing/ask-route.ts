import { expect } from 'vitest';

export type Params = Record<string, string>;
export type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>;

/** Handlers take the params their folder names; a table of them gives each its own. */
export const asHandler = (handler: unknown) => handler as Handler;

export type Asked = {
  method?: string;
  params?: Params;
  query?: string;
  headers?: Params;
  body?: BodyInit | null;
};

export type Answer = { status: number; text: string };

/** Asks a route as the browser of `by` would. */
export async function askRoute(
  handler: Handler,
  { by, method = 'GET', params = {}, query = '', headers = {}, body }: Asked & { by: Headers },
): Promise<Answer> {
  const request = new Request(`http://localhost:3000/api/asked${query}`, {
    method,
    headers: new Headers([...by, ...Object.entries(headers)]),
    ...(body != null && { body }),
  });
  const context = { params: Promise.resolve(params as never) };
  const response = await handler(request, context);
  return { status: response.status, text: await response.text() };
}

/** Refused, in a sentence for people. Gives the failure. */
export function expectRefusal({ status, text }: Answer): { message: string; code: string } {
  expect(status, text).toBeGreaterThanOrEqual(400);
  expect(status, text).toBeLessThan(500);
  const { failure } = JSON.parse(text) as { failure: { message: string; code: string } };
  expect(failure.message).toMatch(/^[A-Z“\d].{10,}[.:]?$/s);
  expect(failure.message).not.toMatch(/undefined|null|\[object|Error|Invalid input/);
  return failure;
}
