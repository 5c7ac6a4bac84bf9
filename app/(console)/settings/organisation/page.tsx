import type { Metadata } from 'next';
import { HomeCountryPanel } from '@/components/organisation/home-country-panel';
import { PageHeader } from '@/components/shell/page-header';
import { requirePageActor } from '@/lib/server/auth/actor';
import { readHomeChoice } from '@/lib/server/organisation/home-choice';
import { saveHomeCountryAction } from './actions';

export const metadata: Metadata = { title: 'Organisation' };

export default async function OrganisationPage() {
  const actor = await requirePageActor('see');
  const mayChange = actor.permissions.has('administer');
  return (
    <div className="grid gap-4">
      <PageHeader title="Organisation" />
      <HomeCountryPanel
        choice={await readHomeChoice()}
        save={mayChange ? saveHomeCountryAction : null}
      />
    </div>
  );
}
