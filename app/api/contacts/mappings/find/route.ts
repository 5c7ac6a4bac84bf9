import { z } from 'zod';
import { RememberedMapping } from '@/lib/contacts/mapping/remembered-mapping';
import { answerRoute } from '@/lib/server/answer-route';
import { readJson } from '@/lib/server/contacts';
import { findMapping } from '@/lib/server/contacts/mappings';
import { parseInput } from '@/lib/server/parse-input';

const Asked = z.object({ columns: RememberedMapping.shape.columns });

/** A question with a body: two hundred headers do not fit an address. */
export function POST(request: Request): Promise<Response> {
  const needs = { permission: 'operate', isMutation: true } as const;
  return answerRoute(request, needs, async () => {
    const { columns } = parseInput(Asked, await readJson(request));
    return Response.json({ mapping: await findMapping(columns) });
  });
}
