export * from './job';
export * from './job-plan';
export * from './job-runner';
export * from './jobs.module';
