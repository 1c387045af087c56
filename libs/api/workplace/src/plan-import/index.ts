export * from './fault-text';
export * from './file-limit';
export * from './import-fault';
export * from './plan-import';
export * from './read-drawing';
export * from './report-text';
