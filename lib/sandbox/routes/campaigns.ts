import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Emulator } from '../emulator';
import { asAcceptedCampaign, asAcceptedUpdate } from '../rules/accepted';
import { CreateCampaignBody, UpdateCampaignBody } from '../rules/campaign-body';
import { findProseProblems } from '../rules/campaign-prose';
import { refuseForbiddenUpdate } from '../rules/campaign-update';
import { CampaignListQuery } from '../rules/list-query';
import { parseWith, refuseProblems } from '../rules/parse';
import { checkReferences } from '../rules/references';
import { Refusal } from '../rules/refusal';
import { mergeDefinition } from '../simulation/campaigns';
import type { CampaignState } from '../simulation/state';
import { writeCampaign, writeFreshCampaign } from '../views/campaign';
import { pickPage } from '../views/page';
import { readJson, readQuery, sendJson } from './body';
import type { SandboxEnv } from './env';
import { readId } from './id';

export function campaignRoutes(emulator: Emulator): Hono<SandboxEnv> {
  const routes = new Hono<SandboxEnv>();

  routes.post('/', async (c) => {
    const definition = asAcceptedCampaign(parseWith(CreateCampaignBody, await readJson(c)));
    refuseProblems(findProseProblems(definition));
    checkReferences(emulator.catalogue, definition);
    const id = randomUUID();
    emulator.perform({ kind: 'create-campaign', id, definition });
    return sendJson(c, writeFreshCampaign(findCampaign(emulator, id), emulator.world), 201);
  });

  routes.get('/', (c) => {
    const query = parseWith(CampaignListQuery, readQuery(c));
    const wanted = [...emulator.world.campaigns.values()].filter(
      (campaign) =>
        (!query.id || campaign.id === query.id) &&
        (!query.status || campaign.status === query.status),
    );
    const { items, metadata } = pickPage(wanted, query);
    const results = items.map((campaign) => show(emulator, campaign)).join(',');
    return sendJson(c, `{"results":[${results}],"metadata":${JSON.stringify(metadata)}}`);
  });

  routes.get('/:id', (c) => sendJson(c, show(emulator, findCampaign(emulator, readId(c)))));

  routes.patch('/:id', async (c) => {
    const id = readId(c);
    const patch = asAcceptedUpdate(parseWith(UpdateCampaignBody, await readJson(c)));
    const { status, definition } = findCampaign(emulator, id);
    refuseForbiddenUpdate(status, patch);
    const { status: _, ...changes } = patch;
    refuseProblems(findProseProblems(mergeDefinition(definition, changes)));
    checkReferences(emulator.catalogue, changes);
    emulator.perform({ kind: 'update-campaign', id, patch });
    return sendJson(c, show(emulator, findCampaign(emulator, id)));
  });

  routes.delete('/:id', (c) => {
    const id = readId(c);
    const campaign = findCampaign(emulator, id);
    emulator.perform({ kind: 'delete-campaign', id });
    return sendJson(c, show(emulator, campaign));
  });

  return routes;
}

function findCampaign(emulator: Emulator, id: string): CampaignState {
  const campaign = emulator.world.campaigns.get(id);
  if (!campaign) throw Refusal.notFound(`Campaign with ID ${id} not found.`);
  return campaign;
}

function show(emulator: Emulator, campaign: CampaignState): string {
  return writeCampaign(campaign, {
    world: emulator.world,
    reading: emulator.options.counters,
    storyteller: emulator.storyteller,
  });
}
