import 'server-only';

export { addToDoNotCall, importToDoNotCall } from './add';
export { readNumberHistory } from './read-number-history';
export { sweepInBackground, sweepListed } from './sweep';
