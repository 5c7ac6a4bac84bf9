import 'server-only';

export { type AddedNumber, addToDoNotCall, type ImportedNumbers, importToDoNotCall } from './add';
export { sweepListed } from './sweep';
export type { Reached } from './take-out-listed';
