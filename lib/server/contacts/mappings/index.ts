import 'server-only';

export { findMapping } from './find-mapping';
export { rememberMapping } from './remember-mapping';
