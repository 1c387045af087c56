/** What a layer's name says about its content. */
export type LayerRole =
  'room' | 'stamp' | 'cut-out' | 'floor' | 'door' | 'window' | 'sanitary' | 'frame' | 'other';

/** German offices, Swiss CAFM rules and the AIA layer list; the first match counts, so the narrower come first. */
const ROLES: readonly (readonly [LayerRole, RegExp])[] = [
  ['frame', /LAYOUT|RAHMEN|PLANKOPF|BEMASS|MASSE|\bDIM|-DIMS|ACHS|AXIS|\bGRID|TITLE|DEFPOINTS/],
  ['frame', /REFERENZ|VIEWPORT|TOPO|LEGEND|KOTE/],
  ['cut-out', /ABZUG|CUT-?OUT|LUFTRAUM|\bVOID/],
  [
    'stamp',
    /AOID|STEMPEL|STAMP|(RAUM|ROOM|SPACE|AREA)[-_ ]?(NR|NO|NUM|NAME|BEZ|TEXT|TXT|TAG|IDEN|ID\b)/,
  ],
  ['stamp', /(NR|NO|NUM|NAME|BEZ|TEXT|TXT|TAG|IDEN|ANNO)[-_ ]?(RAUM|ROOM|SPACE|AREA)/],
  ['floor', /GESCHOSS|FLOOR-?(POLY|OUTL|AREA)|\bBGF|FOOTPRINT|OUTLINE|UMRISS|GROSS/],
  ['room', /RAUM|RAEUM|RÄUM|ROOM|SPACE|\bNGF|\bNRF|\bNF\b|NETTO|A-AREA|\bAREA/],
  ['door', /TUER|TÜR|DOOR|PUERTA|PORTE\b/],
  ['window', /FENSTER|WINDOW|GLAZ|GLAS|VENTANA/],
  ['sanitary', /SANIT|PLUMB|TOILET|\bWC\b/],
];

/** Layers of an attached drawing carry its name in front: `house$0$A-WALL`. */
const ownName = (layer: string) => layer.slice(layer.lastIndexOf('$') + 1).toUpperCase();

export function layerRole(layer: string): LayerRole {
  const words = ownName(layer).replaceAll('_', ' ');
  const name = ownName(layer);
  return ROLES.find(([, pattern]) => pattern.test(words) || pattern.test(name))?.[0] ?? 'other';
}
