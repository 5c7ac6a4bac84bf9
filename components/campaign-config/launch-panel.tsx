import type { ReactNode } from 'react';
import { PlaceLink } from '@/components/shell/place-link';
import { Time } from '@/components/shell/time';
import { Panel } from '@/components/ui/panel';
import type { CampaignConfig } from '@/lib/campaign/config-view';

/** Who launched it, when, and by which marks it can be found again. */
export function LaunchPanel({ config }: { config: CampaignConfig }) {
  const { launch } = config;
  if (launch === null) {
    return (
      <Panel title="Launch">
        <p className="max-w-[72ch] text-muted">
          Started elsewhere, with Vapi’s own console or another program. Who did it is not known
          here.
        </p>
      </Panel>
    );
  }
  return (
    <Panel title="Launch">
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <Fact label="Launched by">{launch.launchedBy ?? 'a person who is gone'}</Fact>
        <Fact label="Confirmed at">
          <Time at={launch.approvedAt} style="full" hasZone />
        </Fact>
        <Fact label="Key">
          <PlaceLink
            href={`/launches/${launch.key}`}
            className="font-mono text-caption underline underline-offset-2 [overflow-wrap:anywhere]"
          >
            {launch.key}
          </PlaceLink>
        </Fact>
        <Fact label="Mark in the name">
          <span className="font-mono text-caption">{launch.fingerprint}</span>
        </Fact>
        <Fact label="Hash of draft and list">
          <span className="font-mono text-caption [overflow-wrap:anywhere]">{launch.hash}</span>
        </Fact>
        <Fact label="Planned by">
          planner {launch.plannerVersion}, campaign API {launch.api}
        </Fact>
      </dl>
    </Panel>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-caption text-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
