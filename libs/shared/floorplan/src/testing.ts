export * from './testing/annex-drawing';
export * from './testing/dxf-writer';
export * from './testing/small-floor';
