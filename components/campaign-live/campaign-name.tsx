import { nameWithoutFingerprint, readFingerprint } from '@/lib/campaign/launch-name';

/** The name as it was typed; the characters by which its launch is found again stand back. */
export function CampaignName({ name }: { name: string }) {
  const fingerprint = readFingerprint(name);
  return (
    <>
      {nameWithoutFingerprint(name)}
      {fingerprint === null ? null : (
        <span className="ml-1.5 font-mono font-normal text-caption text-faint tracking-normal">
          · {fingerprint}
        </span>
      )}
    </>
  );
}
