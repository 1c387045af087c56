/** The part of npm `dxf` 5.3.1 that is used here; the package ships no types. Fields may be missing in damaged files. */
declare module 'dxf' {
  export interface DxfVertex {
    x?: number;
    y?: number;
    bulge?: number;
  }
  export interface DxfEntity {
    type: string;
    layer?: string;
    paperSpace?: number;
    extrusionZ?: number;
    [field: string]: unknown;
  }
  export interface DxfBlock {
    name?: string;
    x?: number;
    y?: number;
    entities?: DxfEntity[];
  }
  export interface DxfFile {
    header: { insUnits?: number };
    blocks: DxfBlock[];
    entities: DxfEntity[];
  }
  export function parseString(text: string): DxfFile;
}
