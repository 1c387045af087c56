export * from './data-folder.claim';
export * from './embedded-postgres';
