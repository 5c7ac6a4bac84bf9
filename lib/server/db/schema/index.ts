export * from './audit';
export * from './contacts';
export * from './drafts';
export * from './launches';
export * from './people';
export * from './saved-overrides';
export * from './suppression';
export * from './watching';
