import type { ComponentType } from 'react';
import type { HomeReading, HomeRow } from '@/lib/campaign/home';
import type { Result } from '@/lib/campaign/result';

export type StopDialog = ComponentType<{
  campaign: { id: string; name: string };
  inProgress: number | null;
  waiting: number | null;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onStopped: () => void;
}>;

export type DeleteDialog = ComponentType<{
  campaign: { id: string; name: string; isScheduled: boolean; audience: number };
  deleteCampaign: DeleteCampaign;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onDeleted: () => void;
}>;

export type DeleteCampaign = (input: { campaignId: string }) => Promise<Result<unknown>>;

/** The dialogs belong to the live page; the page hands them in. */
export type ListDialogs = { Stop: StopDialog; Delete: DeleteDialog };

export type CampaignListProps = {
  initial: HomeReading;
  canOperate: boolean;
  dialogs: ListDialogs;
  deleteCampaign: DeleteCampaign;
};

export type RowAct = { kind: 'stop' | 'delete'; row: HomeRow };
