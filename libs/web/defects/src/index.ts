export * from './defects-screen';
