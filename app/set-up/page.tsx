import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Entrance } from '@/components/people/entrance';
import { SetUpForm } from '@/components/people/set-up-form';
import { Callout } from '@/components/ui/callout';
import { env } from '@/lib/server/env';
import { needsSetUp } from '@/lib/server/people/first-admin';
import { setUpAction } from './actions';

export const metadata: Metadata = { title: 'Set up' };

export default async function SetUpPage() {
  if (!(await needsSetUp())) redirect('/sign-in');
  return (
    <Entrance
      title="Set up Dialboard"
      lead="Nobody can sign in yet. The first person becomes its administrator."
    >
      {env().SETUP_TOKEN ? (
        <SetUpForm setUp={setUpAction} />
      ) : (
        <Callout tone="warn" title="SETUP_TOKEN is not set.">
          Set it to at least 16 random characters, restart, and open this page again.
        </Callout>
      )}
    </Entrance>
  );
}
