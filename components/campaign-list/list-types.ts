import type { ComponentType } from 'react';
import type { HomeReading, HomeRow } from '@/lib/campaign/home';
import type { Result } from '@/lib/campaign/result';

type Question = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

export type StopDialog = ComponentType<
  Question & {
    campaign: { id: string; name: string };
    inProgress: number | null;
    waiting: number | null;
    onStopped: () => void;
  }
>;

export type DeleteDialog = ComponentType<
  Question & {
    campaign: { id: string; name: string; isScheduled: boolean; audience: number };
    deleteCampaign: DeleteCampaign;
    onDeleted: () => void;
  }
>;

export type RenameDialog = ComponentType<
  Question & {
    campaign: { id: string; name: string };
    renameCampaign: RenameCampaign;
    onRenamed: () => void;
  }
>;

export type DeleteCampaign = (input: { campaignId: string }) => Promise<Result<unknown>>;
export type RenameCampaign = (input: {
  campaignId: string;
  name: string;
}) => Promise<Result<unknown>>;
export type DuplicateCampaign = (input: {
  campaignId: string;
}) => Promise<Result<{ draftId: string }>>;

/** The dialogs belong to the live page; the page hands them in. */
export type ListDialogs = { Stop: StopDialog; Delete: DeleteDialog; Rename: RenameDialog };

/** What home does through the server; without `duplicateCampaign` nothing is duplicated here. */
export type ListActs = {
  deleteCampaign: DeleteCampaign;
  renameCampaign: RenameCampaign;
  duplicateCampaign?: DuplicateCampaign | undefined;
};

export type CampaignListProps = ListActs & {
  initial: HomeReading;
  canOperate: boolean;
  /** Whether there is a page on which a scheduled campaign is changed. */
  canEdit?: boolean;
  dialogs: ListDialogs;
};

export type RowAct = { kind: 'stop' | 'delete' | 'rename' | 'duplicate'; row: HomeRow };

/** Which acts the rows' menus offer. */
export type RowOffer = { canEdit: boolean; canDuplicate: boolean };
