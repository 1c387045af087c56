export * from './city-setup';
export * from './plan-import';
export * from './publishing/publish-new-floor';
export * from './workplace.module';
