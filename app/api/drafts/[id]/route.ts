import { z } from 'zod';
import { answerRoute } from '@/lib/server/answer-route';
import {
  discardDraft,
  readDraft,
  readDraftBody,
  readPrecondition,
  type SavedDraft,
  saveDraft,
} from '@/lib/server/drafts';
import { DomainError } from '@/lib/server/errors';

type Context = { params: Promise<{ id: string }> };

/** For who may edit: overrides may hold secrets, and caller rules name values of the contacts. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'operate' }, async () => {
    const { draft, version, sealedAt, launchKey, savedAt } = await readDraft(await readId(params));
    return Response.json({ draft, version, sealedAt, launchKey, savedAt });
  });
}

export function PUT(request: Request, { params }: Context): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async ({ actor, requestId }) => {
    const id = await readId(params);
    const basedOn = readPrecondition(request.headers);
    const draft = await readDraftBody(request);
    return answerSave(await saveDraft({ id, draft, basedOn, actorId: actor.id }), requestId);
  });
}

export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'operate', isMutation: true }, async ({ actor }) => {
    await discardDraft({ id: await readId(params), actor });
    return new Response(null, { status: 204 });
  });
}

function answerSave({ kind, current }: SavedDraft, requestId: string): Response {
  const { version, savedAt, draft } = current;
  if (kind === 'saved') return Response.json({ version, savedAt });
  const failure = {
    code: 'changed-elsewhere',
    message:
      'This draft was changed in another tab. Nothing was overwritten. Take over the other version, or save yours over it.',
    requestId,
  };
  return Response.json({ failure, current: { version, draft, savedAt } }, { status: 412 });
}

async function readId(params: Context['params']): Promise<string> {
  const id = z.uuid().safeParse((await params).id);
  if (id.success) return id.data;
  throw new DomainError('not-found', 'This draft does not exist.');
}
