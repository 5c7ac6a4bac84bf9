import 'server-only';
import { sql } from 'drizzle-orm';
import { takeTurn } from '@/lib/server/db/turn';
import { DomainError } from '@/lib/server/errors';
import { describeError, log } from '@/lib/server/log';
import type { WatchDeps } from './deps';

/** Longer than reading, sending and reading again take: a save that died blocks nobody for longer. */
const TURN_MS = 120_000;

/**
 * One save of a campaign at a time, over all instances: between reading it and changing it nobody else's
 * change may come in, or the later one would undo the earlier without a word.
 *
 * @throws DomainError `conflict` while somebody else saves
 */
export async function inEditTurn<T>(
  campaignId: string,
  { db, newOwner }: Pick<WatchDeps, 'db' | 'newOwner'>,
  work: () => Promise<T>,
): Promise<T> {
  const turn = await takeTurn(db, {
    name: `edit ${campaignId}`,
    owner: newOwner(),
    forMs: TURN_MS,
  });
  if (turn === null) throw somebodySaves();
  try {
    return await work();
  } finally {
    // Its row goes with it: there would be one for each campaign that ever was edited.
    await db
      .execute(sql`delete from leases where name = ${turn.name} and owner = ${turn.owner}`)
      .catch((thrown: unknown) => log.error(describeError(thrown), 'an edit’s turn runs on'));
  }
}

function somebodySaves(): DomainError {
  return new DomainError(
    'conflict',
    'Somebody else is saving a change of this campaign at this moment. Nothing of yours was sent. Save again in a moment.',
  );
}
