export * from './personal-records';
export * from './pictures';
export * from './way-in';
