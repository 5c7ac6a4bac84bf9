import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBreach, listSources, readArrows } from './architecture';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['app', 'components', 'lib', 'e2e'].filter((folder) =>
  existsSync(join(root, folder)),
);

describe('who imports whom', () => {
  const arrows = readArrows(root, folders);

  it('sees the imports', () => {
    expect(arrows).toContainEqual({ from: 'lib/campaign/draft', to: 'lib/overrides/draft' });
  });

  it('has no arrow that runs back', () => {
    expect(arrows.map(findBreach).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['lib/campaign/plan', 'lib/server/env'],
    ['lib/contacts/numbers/phone', 'lib/campaign/draft'],
    ['lib/contacts/numbers/phone', 'lib/contacts/import/import-desk'],
    ['components/campaign-live/tiles', 'components/campaign-list/row'],
    ['components/campaign-live/tiles', 'lib/server/env'],
    ['components/ui/button', 'components/shell/clock'],
    ['app/(console)/campaigns/page', 'lib/server/db/client'],
    ['app/(console)/campaigns/page', 'lib/server/vapi/client'],
    ['lib/sandbox/main', 'lib/server/env'],
    ['lib/query/live', 'lib/server/campaigns/read-live'],
  ])('refuses %s → %s', (from, to) => {
    expect(findBreach({ from, to })).toContain(`${from} → ${to}`);
  });
});

describe('pure rooms', () => {
  const impure =
    /\b(Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|fetch\(|process\.env)|from '(react|next|node:)/;
  const folders = ['lib/campaign', 'lib/contacts', 'lib/overrides', 'lib/wire'];

  it('read no clock, no chance, no network and no environment', () => {
    const files = folders.flatMap((folder) => listSources(join(root, folder)));
    const guilty = files.filter(
      (file) => !file.endsWith('-worker.ts') && impure.test(readFileSync(file, 'utf8')),
    );
    expect(guilty.map((file) => file.slice(root.length))).toEqual([]);
  });
});
