export * from './dossier-section';
export * from './network-lookup';
export * from './personal-records';
export * from './pictures';
export * from './way-in';
