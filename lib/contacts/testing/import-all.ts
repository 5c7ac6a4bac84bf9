import type { Contact } from '../contact';
import { readBlock } from '../import/accepted-rows';
import { createImportDesk, type ImportDesk } from '../import/import-desk';
import { importSource, type SourceNeeds } from '../import/import-source';
import type { ImportIssue, ImportReport, ImportSettings, ImportSource } from '../import-types';
import { createIssuePages } from '../report/query-issues';

export type ImportedAll = {
  desk: ImportDesk;
  report: ImportReport;
  contacts: Contact[];
  issues: ImportIssue[];
};

export async function contactsOf({ rows }: ImportDesk): Promise<Contact[]> {
  const contacts: Contact[] = [];
  for await (const block of rows.accepted.blocks()) contacts.push(...readBlock(block));
  return contacts;
}

/** A whole import, with everything it found held in memory. */
export async function importAll(
  source: ImportSource,
  settings: ImportSettings,
  needs: SourceNeeds = {},
): Promise<ImportedAll> {
  const rows = await importSource(source, settings, needs);
  const screen = needs.screen ?? null;
  const desk = await createImportDesk(rows, { screen, fixedCells: needs.fixes?.length ?? 0 });
  const { issues } = createIssuePages(desk).read({ from: 0, to: Number.POSITIVE_INFINITY });
  return { desk, report: await desk.report(), contacts: await contactsOf(desk), issues };
}
