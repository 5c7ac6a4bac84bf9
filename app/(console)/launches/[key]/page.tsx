import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { after } from 'next/server';
import { LaunchWatch } from '@/components/launch/launch-watch';
import { livePageOf } from '@/components/launch/live-page';
import { PlanNext } from '@/components/launch/plan-next';
import { requirePageActor } from '@/lib/server/auth/actor';
import { pathHere } from '@/lib/server/auth/here';
import { advanceInBackground, findLaunch, readNextShare } from '@/lib/server/launches';
import { planNext } from '../../campaigns/duplicate-actions';
import { sendAgain } from '../actions';

export const metadata: Metadata = { title: 'Launch' };

/** Sending again, an action of this page, goes on after its answer. */
export const maxDuration = 300;

type LaunchPageProps = { params: Promise<{ key: string }> };

export default async function LaunchPage({ params }: LaunchPageProps) {
  const actor = await requirePageActor('see');
  const { key } = await params;
  const canSeeContacts = actor.permissions.has('see-contacts');
  const view = await findLaunch(key, { canSeeContacts });
  if (view === null) notFound();
  after(() => advanceInBackground(key));
  const livePage = livePageOf(view);
  if (livePage !== null) redirect(await pathHere(livePage));
  const share = await readNextShare(key);
  const canOperate = actor.permissions.has('operate');
  return (
    <LaunchWatch
      initial={view}
      serverNow={Date.now()}
      canOperate={canOperate}
      sendAgain={sendAgain}
      next={
        share === null ? null : <PlanNext {...{ share, canOperate, planNext }} name={view.name} />
      }
    />
  );
}
