import { answerRoute } from '@/lib/server/answer-route';
import { readCampaignId, readSent } from '@/lib/server/campaigns';
import { DomainError } from '@/lib/server/errors';

type Context = { params: Promise<{ id: string }> };

/** The body a campaign was made with, contacts and all: for those who could have made it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerRoute(request, { permission: 'operate' }, async ({ actor }) => {
    if (!actor.permissions.has('see-contacts')) throw contactsHidden();
    return Response.json(await readSent(readCampaignId(await params)));
  });
}

function contactsHidden(): DomainError {
  return new DomainError(
    'not-allowed',
    'What was sent holds numbers and names; your role does not show those.',
  );
}
