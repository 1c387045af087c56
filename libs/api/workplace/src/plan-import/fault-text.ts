import type { ImportFault } from './import-fault';

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

function notADxf(looksLike: 'dwg' | 'pdf' | 'zip' | undefined): string {
  if (looksLike === 'dwg')
    return 'This is a DWG file. Save it as DXF (text) in the CAD program and import that.';
  if (looksLike === undefined)
    return 'This is not a DXF file: it does not begin with a DXF section.';
  return `This is a ${looksLike.toUpperCase()} file, not a DXF file.`;
}

/** Why nothing was imported, and what to do about it, in one plain sentence or two. */
export function faultText(fault: ImportFault): string {
  switch (fault.code) {
    case 'too-large':
      return `The file has ${megabytes(fault.bytes)}; at most ${megabytes(fault.limit)} are read. Export the floor alone.`;
    case 'not-a-dxf':
      return notADxf(fault.looksLike);
    case 'binary-dxf':
      return 'This is a binary DXF file. Save it as DXF in text form (ASCII) and import that.';
    case 'cut-off':
      return 'The file is cut off: a section or the end of the file is missing. Copy or export it again.';
    case 'damaged':
      return 'The file is damaged: its contents do not follow the DXF format. Export it again.';
    case 'too-complex':
      return `The drawing has more than ${fault.limit} points with its blocks expanded. Export the floor alone.`;
    case 'absurd-size':
      return `${fault.elements} elements lie kilometres apart. Check the unit of the drawing, or export the floor alone.`;
    case 'no-closed-room':
      return fault.closedPolygons === 0
        ? 'The drawing holds no closed polygon, so no room can be read from it.'
        : `No closed polygon could be taken for a room. Name the layer of the rooms; closed polygons lie on: ${fault.layers.join(', ')}.`;
  }
}
