/** Why a file cannot be imported; nothing has been changed then. */
export type ImportFault =
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'not-a-dxf'; readonly looksLike?: 'dwg' | 'pdf' | 'zip' }
  | { readonly code: 'binary-dxf' }
  | { readonly code: 'cut-off' }
  | { readonly code: 'damaged' }
  | { readonly code: 'too-complex'; readonly limit: number }
  /** Coordinates kilometres apart: the unit was guessed wrong, or the drawing holds more than a building. */
  | { readonly code: 'absurd-size'; readonly elements: number }
  | {
      readonly code: 'no-closed-room';
      readonly closedPolygons: number;
      readonly layers: readonly string[];
    };

export interface Refused {
  readonly ok: false;
  readonly fault: ImportFault;
}

export const refused = (fault: ImportFault): Refused => ({ ok: false, fault });
