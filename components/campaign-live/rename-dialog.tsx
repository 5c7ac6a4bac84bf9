'use client';

import { type FormEvent, type RefObject, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useOpener } from '@/components/ui/use-opener';
import { MAX_TYPED_NAME_LENGTH, nameWithoutFingerprint } from '@/lib/campaign/launch-name';
import type { Result } from '@/lib/campaign/result';
import { callAction } from '@/lib/query/call-action';
import { describeFailure } from './use-question';

export type RenameCampaign = (input: {
  campaignId: string;
  name: string;
}) => Promise<Result<unknown>>;

type RenameDialogProps = {
  campaign: { id: string; name: string };
  renameCampaign: RenameCampaign;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onRenamed: () => void;
};

export function RenameDialog(props: RenameDialogProps) {
  const { campaign, isOpen, onOpenChange } = props;
  const formId = useId();
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const returnFocus = useOpener(isOpen);
  const close = () => onOpenChange(false);
  return (
    <Dialog open={isOpen} onOpenChange={(next) => !isBusy && onOpenChange(next)}>
      <DialogContent
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          field.current?.select();
        }}
        onCloseAutoFocus={returnFocus}
        title={`Rename “${nameWithoutFingerprint(campaign.name)}”`}
        footer={
          <>
            <Button isBusy={isBusy} onClick={close}>
              Cancel
            </Button>
            <Button type="submit" form={formId} variant="primary" isBusy={isBusy}>
              {isBusy ? 'Renaming…' : 'Rename'}
            </Button>
          </>
        }
      >
        <RenameForm {...props} formId={formId} field={field} onBusy={setBusy} onClose={close} />
      </DialogContent>
    </Dialog>
  );
}

type RenameFormProps = RenameDialogProps & {
  formId: string;
  field: RefObject<HTMLInputElement | null>;
  onBusy: (isBusy: boolean) => void;
  onClose: () => void;
};

function RenameForm(props: RenameFormProps) {
  const { campaign, renameCampaign, formId, field, onBusy, onClose, onRenamed } = props;
  const [name, setName] = useState(nameWithoutFingerprint(campaign.name));
  const [error, setError] = useState<string | null>(null);
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '') return setError('A campaign needs a name.');
    onBusy(true);
    const result = await callAction(
      () => renameCampaign({ campaignId: campaign.id, name: name.trim() }),
      'Dialboard did not answer. Try again.',
    );
    onBusy(false);
    if (!result.ok) return setError(describeFailure(result.failure));
    onClose();
    onRenamed();
  }
  return (
    <form id={formId} onSubmit={(event) => void submit(event)} className="space-y-3">
      <Field label="Name">
        <Input
          ref={field}
          autoComplete="off"
          maxLength={MAX_TYPED_NAME_LENGTH}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      {error === null ? null : <Callout tone="error">{error}</Callout>}
    </form>
  );
}
