'use client';

import { type FormEvent, useState } from 'react';
import { useAct } from '@/components/shell/use-act';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { OneTimeLink } from './one-time-link';
import type { MadeLink, PeopleActions, RoleTable } from './people-types';
import { RoleChoice } from './role-choice';

type InviteDialogProps = { roles: RoleTable['roles']; invite: PeopleActions['invite'] };
type Invited = { email: string; link: MadeLink };

export function InviteDialog({ roles, invite }: InviteDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [invited, setInvited] = useState<Invited | null>(null);
  function open(next: boolean) {
    setOpen(next);
    if (next) setInvited(null);
  }
  return (
    <Dialog open={isOpen} onOpenChange={open}>
      <DialogTrigger asChild>
        <Button variant="primary">Invite a person</Button>
      </DialogTrigger>
      <DialogContent
        title={invited ? `Invitation for ${invited.email}` : 'Invite a person'}
        footer={
          invited ? (
            <DialogClose asChild>
              <Button>Done</Button>
            </DialogClose>
          ) : null
        }
      >
        {invited ? (
          <OneTimeLink {...invited.link} />
        ) : (
          <InviteForm roles={roles} invite={invite} onInvited={setInvited} />
        )}
      </DialogContent>
    </Dialog>
  );
}

type InviteFormProps = InviteDialogProps & { onInvited: (invited: Invited) => void };

function InviteForm({ roles, invite, onInvited }: InviteFormProps) {
  const { act, isBusy, problem } = useAct();
  const [role, setRole] = useState(roles[0]?.role ?? '');
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const email = String(new FormData(event.currentTarget).get('email'));
    act(
      () => invite({ email, role }),
      (link) => onInvited({ email, link }),
    );
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      {problem ? <Callout tone="error">{problem}</Callout> : null}
      <Field label="E-mail" hint="They sign in with it. It can’t be changed afterwards.">
        <Input name="email" type="email" autoComplete="off" required />
      </Field>
      <RoleChoice roles={roles} value={role} onChange={setRole} />
      <Button type="submit" variant="primary" className="justify-self-start" isBusy={isBusy}>
        {isBusy ? 'Making the link' : 'Make the link'}
      </Button>
    </form>
  );
}
