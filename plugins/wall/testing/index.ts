export * from './post-kind';
