import 'server-only';

export { addToDoNotCall, importToDoNotCall } from './add';
export { readNumberHistory } from './read-number-history';
export { sweepListed } from './sweep';
