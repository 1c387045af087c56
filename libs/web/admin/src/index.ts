export * from './admin-failed';
export * from './admin-frame';
export * from './admin-loading';
export * from './agents/agents-screen';
export * from './leave-dialog';
export * from './limits/limits-screen';
export * from './no-admin-right';
export * from './site/site-screen';
