export * from './can-anybody-sign-in';
export * from './new-password';
export * from './password';
export * from './people-import';
export * from './people.module';
export * from './person-name';
export * from './reset-password';
