import { EmptyState } from '@/components/shell/empty-state';
import { PlaceLink } from '@/components/shell/place-link';
import { Time } from '@/components/shell/time';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Pill } from '@/components/ui/pill';
import {
  Cell,
  HeadCell,
  RowHeadCell,
  Table,
  TableBody,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { ActivityEntry, ActivityPage } from '@/lib/campaign/activity';
import { OUTCOME_LOOKS, tellAgo } from './activity-words';

export type CampaignActivityProps = {
  campaignId: string;
  page: ActivityPage;
  /** Whether this is the first page, and where it stands. */
  isFirst: boolean;
  path: string;
  serverNow: number;
  canSeeAddresses: boolean;
};

/** What people did to this campaign, latest first. */
export function CampaignActivity(props: CampaignActivityProps) {
  const { campaignId, page, isFirst, path, serverNow, canSeeAddresses } = props;
  if (page.entries.length === 0) {
    return (
      <EmptyState title="Nothing was done here yet">
        Launching, renaming, stopping and the like are listed here. What others did with Vapi’s own
        console is not seen by Dialboard.
      </EmptyState>
    );
  }
  return (
    <Panel
      title="Activity"
      caption="latest first"
      isFlush
      actions={
        <Button asChild size="small">
          <a href={`/api/campaigns/${campaignId}/activity`} download>
            Export CSV
          </a>
        </Button>
      }
    >
      <Table label="Activity">
        <TableHead>
          <TableRow>
            <HeadCell>When</HeadCell>
            <HeadCell>What</HeadCell>
            <HeadCell>Came of it</HeadCell>
            <HeadCell className="max-sm:hidden">Who</HeadCell>
            {canSeeAddresses ? <HeadCell className="max-sm:hidden">Address</HeadCell> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {page.entries.map((entry) => (
            <EntryRow key={entry.id} {...{ entry, serverNow, canSeeAddresses }} />
          ))}
        </TableBody>
      </Table>
      <footer className="flex flex-wrap justify-end gap-2 border-line-soft border-t px-3.5 py-2 empty:hidden">
        {isFirst ? null : (
          <Button asChild size="small">
            <PlaceLink href={path}>Latest</PlaceLink>
          </Button>
        )}
        {page.next === null ? null : (
          <Button asChild size="small">
            <PlaceLink href={`${path}?before=${page.next}`}>Older</PlaceLink>
          </Button>
        )}
      </footer>
    </Panel>
  );
}

type EntryRowProps = { entry: ActivityEntry; serverNow: number; canSeeAddresses: boolean };

function EntryRow({ entry, serverNow, canSeeAddresses }: EntryRowProps) {
  const { tone, word } = OUTCOME_LOOKS[entry.outcome];
  return (
    <TableRow>
      <Cell className="max-sm:min-w-25 max-sm:whitespace-normal">
        <Time at={entry.at} style="day-clock" />{' '}
        <span className="text-muted">{tellAgo(serverNow - Date.parse(entry.at))}</span>
      </Cell>
      <RowHeadCell title={entry.action}>
        {entry.words}
        <p className="font-normal text-caption text-muted sm:hidden">{entry.who ?? 'Dialboard'}</p>
      </RowHeadCell>
      <Cell className="max-sm:whitespace-normal">
        <Pill {...(tone && { tone })}>{word}</Pill>
        {entry.note === null ? null : <span className="text-muted sm:ml-2">{entry.note}</span>}
      </Cell>
      <Cell className="max-sm:hidden">
        {entry.who ?? 'Dialboard'} <span className="text-muted">{entry.role}</span>
      </Cell>
      {canSeeAddresses ? (
        <Cell className="font-mono text-caption text-muted max-sm:hidden">{entry.ip ?? '–'}</Cell>
      ) : null}
    </TableRow>
  );
}
