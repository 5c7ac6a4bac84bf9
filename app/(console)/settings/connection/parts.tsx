import { ApisPanel } from '@/components/connection/apis-panel';
import { KeyPanel } from '@/components/connection/key-panel';
import { NumbersPanel } from '@/components/connection/numbers-panel';
import { SlotsPanel } from '@/components/connection/slots-panel';
import { SpeakersPanel } from '@/components/connection/speakers-panel';
import type { Actor } from '@/lib/server/auth/actor';
import {
  checkCampaignApis,
  checkKey,
  readCallerNumbers,
  readSpeakerNames,
  readTarget,
} from '@/lib/server/connection/read-connection';
import { readSlotUse } from '@/lib/server/connection/read-slot-use';
import { saveSlotsAction } from './actions';

type PartProps = { actor: Actor };

const hasDetails = ({ permissions }: Actor) => permissions.has('administer');

export async function KeyPart({ actor }: PartProps) {
  const check = await checkKey();
  return <KeyPanel target={readTarget(actor)} check={check} hasDetails={hasDetails(actor)} />;
}

export async function ApisPart({ actor }: PartProps) {
  return <ApisPanel apis={await checkCampaignApis()} hasDetails={hasDetails(actor)} />;
}

export async function NumbersPart({ actor }: PartProps) {
  return <NumbersPanel numbers={await readCallerNumbers()} hasDetails={hasDetails(actor)} />;
}

export async function SpeakersPart({ actor }: PartProps) {
  return <SpeakersPanel speakers={await readSpeakerNames()} hasDetails={hasDetails(actor)} />;
}

export async function SlotsPart({ actor }: PartProps) {
  const mayChange = hasDetails(actor);
  const use = await readSlotUse();
  return (
    <SlotsPanel use={use} hasDetails={mayChange} saveSlots={mayChange ? saveSlotsAction : null} />
  );
}
