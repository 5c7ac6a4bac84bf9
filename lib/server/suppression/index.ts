import 'server-only';

export { type Added, AddNumber, addNumber } from './add-number';
export { anyOf } from './any-of';
export { findListed, findListedAs } from './find-listed';
export { findSuppressed } from './find-suppressed';
export { type Imported, ImportNumbers, importNumbers } from './import-numbers';
export { type ListNumbers, listNumbers } from './list-numbers';
export { NOT_E164 } from './not-e164';
export { countPendingLooks, PENDING_LOOK } from './pending-looks';
export { readAliases } from './read-aliases';
export { readEntriesOf } from './read-entries-of';
export { RemoveNumber, removeNumber } from './remove-number';
export { type ScreenHit, screenNumbers } from './screen-numbers';
export { readScreenRequest, type ScreenRequest } from './screen-request';
