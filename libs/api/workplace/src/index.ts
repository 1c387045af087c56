export * from './plan-import';
export * from './workplace.module';
