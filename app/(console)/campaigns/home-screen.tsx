'use client';

import { CampaignList } from '@/components/campaign-list/campaign-list';
import type { CampaignListProps } from '@/components/campaign-list/list-types';
import { DeleteDialog } from '@/components/campaign-live/delete-dialog';
import { RenameDialog } from '@/components/campaign-live/rename-dialog';
import { StopDialog } from '@/components/campaign-live/stop-dialog';

const dialogs = { Stop: StopDialog, Delete: DeleteDialog, Rename: RenameDialog };

/** Home asks the same questions as the live page, without one feature knowing the other. */
export function HomeScreen(props: Omit<CampaignListProps, 'dialogs'>) {
  return <CampaignList {...props} dialogs={dialogs} />;
}
