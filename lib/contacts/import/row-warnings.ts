import type { RowPlan } from '../mapping/row-plan';
import { isEmailLike } from '../reading/header';
import type { SourceRow } from '../reading/read-rows';
import type { Found } from './classify-row';
import type { NumberCell } from './read-number-cell';
import { textWarning } from './text-warning';

type Judged = { row: SourceRow; cells: readonly string[]; plan: RowPlan; number: NumberCell };

function ofNumber({ number, plan, cells }: Judged): Found[] {
  const { read, column, value, countryFinding, isBesideNumber } = number;
  const found: Found[] = [];
  if (read.ok && read.warning) found.push({ column, value, ...read.warning });
  if (isBesideNumber) {
    const reason = 'The SIP address is called; the number in this row is not.';
    found.push({ column, value, code: 'sip-over-number', reason });
  }
  const country = plan.places.country;
  if (countryFinding && country) {
    found.push({ column: country.column, value: cells[country.index] ?? '', ...countryFinding });
  }
  return found;
}

/** What is odd about a row that is taken all the same. */
export function rowWarnings(judged: Judged): Found[] {
  const { row, cells, plan } = judged;
  const found: Found[] = [];
  const columns = plan.width;
  if (row.cells.length < columns) {
    const reason = `This row has ${row.cells.length} of ${columns} cells; the missing ones count as empty.`;
    found.push({ column: '', value: '', code: 'too-few-cells', reason });
  }
  for (const { index, column } of plan.texts) {
    const value = cells[index];
    const warning = value ? textWarning(value) : null;
    if (warning && value) found.push({ column, value, ...warning });
  }
  const email = plan.places.email;
  const address = cells[email?.index ?? -1];
  if (email && address && !isEmailLike(address)) {
    const reason = 'Not a complete e-mail address.';
    found.push({ column: email.column, value: address, code: 'email-incomplete', reason });
  }
  found.push(...ofNumber(judged));
  return found;
}
