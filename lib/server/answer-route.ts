import 'server-only';
import { admit } from './admit';
import type { Actor, Permission } from './auth/actor';
import { statusOf, toFailure } from './failure';
import { newRequestId } from './request-id';

type RouteNeeds = {
  permission: Permission;
  /** Changes something: the Origin gate applies, and it counts as activity of the person. */
  isMutation?: boolean;
};

export type RouteContext = { actor: Actor; requestId: string };

/**
 * Every route handler that needs a person: actor, Origin gate for mutations, work, and whatever is thrown
 * as `{failure}` with its status. Adds `x-request-id` and `private, no-store` to whatever is answered.
 */
export async function answerRoute(
  request: Request,
  { permission, isMutation = false }: RouteNeeds,
  work: (context: RouteContext) => Promise<Response>,
): Promise<Response> {
  const requestId = newRequestId();
  const action = `${request.method} ${new URL(request.url).pathname}`;
  try {
    const actor = await admit({ headers: request.headers, permission, isMutation, action });
    return finish(await work({ actor, requestId }), requestId);
  } catch (error) {
    return finish(failureResponse(error, requestId), requestId);
  }
}

function failureResponse(error: unknown, requestId: string): Response {
  const failure = toFailure(error, requestId);
  const headers = new Headers();
  if (failure.retryAfterSeconds !== undefined) {
    headers.set('retry-after', String(failure.retryAfterSeconds));
  }
  return Response.json({ failure }, { status: statusOf(failure.code), headers });
}

function finish(response: Response, requestId: string): Response {
  response.headers.set('cache-control', 'private, no-store');
  response.headers.set('x-request-id', requestId);
  return response;
}
