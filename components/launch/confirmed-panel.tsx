import type { LaunchView } from '@/lib/campaign/launch-view';
import { FirstCall } from './first-call';
import { sayContacts } from './launch-words';
import { PartsTable } from './parts-table';

type ConfirmedPanelProps = { view: LaunchView; serverNow: number };

/** Every campaign of the launch, each leading to its live page. */
export function ConfirmedPanel({ view, serverNow }: ConfirmedPanelProps) {
  const running = view.parts.filter(({ state, isStopped }) => state === 'confirmed' && !isStopped);
  const contacts = running.reduce((sum, part) => sum + part.contacts, 0);
  return (
    <div className="space-y-4">
      <p className="max-w-[72ch] text-lead">
        {running.length === 0 ? (
          'The launch was undone. Calls that were live are allowed to finish; nobody else is called.'
        ) : (
          <>
            Vapi has <b>{sayContacts(contacts)}</b> in {sayCampaigns(running.length)}.{' '}
            {view.isCancelRequested ? (
              'Undo was not confirmed by Vapi yet: Dialboard keeps trying.'
            ) : (
              <FirstCall view={view} serverNow={serverNow} />
            )}
          </>
        )}
      </p>
      <PartsTable parts={view.parts} />
    </div>
  );
}

function sayCampaigns(count: number): string {
  return count === 1 ? 'one campaign' : `${count} campaigns`;
}
