import { writeFileSync } from 'node:fs';
import { openEmbedded } from '@/lib/server/db/embedded';
import { openPostgres } from '@/lib/server/db/postgres';
import { people } from '@/lib/server/db/schema';
import type { Db } from '@/lib/server/db/types';
import { type Timings, timeOf } from './clock';
import { ANN, makeList } from './make-list';
import { timeDerive } from './time-derive';
import { fillDoNotCall, timeLaunch } from './time-launch';
import { timeCsv, timePagesWithGap, timeReads, timeShare } from './time-reads';
import { timeForget, timeRemovals } from './time-removals';

// One size on one empty database, in a process of its own: `run.ts <url or folder> <contacts> <result file>`.
const [place = '', contacts = '', file = ''] = process.argv.slice(2);
const count = Number(contacts);

function open() {
  if (!place.startsWith('postgres:')) return openEmbedded({ folder: place, isDurable: false });
  return openPostgres({ url: place, migrationUrl: place });
}

async function timeAll(db: Db): Promise<Timings> {
  await db.insert(people).values({ id: ANN.id, name: ANN.name, email: 'ann@example.com' });
  const all: Timings = {};
  const note = (timings: Timings) => {
    for (const [name, value] of Object.entries(timings))
      console.log(`    ${value.toFixed(1).padStart(9)}  ${name}`);
    Object.assign(all, timings);
  };
  let ref = { listId: '', revision: 1 };
  note({
    'store it': await timeOf(async () => {
      ref = await makeList(db, count);
    }),
  });
  const room = { db, ref, count };
  await fillDoNotCall(db);
  note(await timeReads(room));
  note(await timeCsv(room));
  note(await timeShare(room));
  note(await timeLaunch(db, room));
  const { timings, ...made } = await timeDerive(room);
  note(timings);
  note(await timeForget(db, count));
  note(await timePagesWithGap(room));
  note(await timeRemovals(db, made));
  return all;
}

const { db, close } = await open();
try {
  writeFileSync(file, JSON.stringify(await timeAll(db)));
} finally {
  await close();
}
