export const EQUIPMENT_KINDS = [
  'dock',
  'screen',
  'camera',
  'whiteboard',
  'digital-whiteboard',
  'camera-cart',
] as const;
export type EquipmentKind = (typeof EQUIPMENT_KINDS)[number];

/** How a notebook is plugged in; Thunderbolt docks serve USB-C notebooks, not the other way round. */
export const CONNECTORS = ['usb-c', 'thunderbolt', 'proprietary'] as const;
export type Connector = (typeof CONNECTORS)[number];

export interface Dock {
  readonly connector: Connector;
  /** What the dock delivers to the notebook, in watts. */
  readonly watts: number;
  /** How many screens it drives; absent where nobody knows. */
  readonly screens?: number;
}

export interface Notebook {
  readonly connector: Connector;
  /** What the notebook draws while it charges, in watts. */
  readonly watts: number;
}

export const dockFits = (dock: Dock, notebook: Notebook): boolean =>
  dock.watts >= notebook.watts &&
  (dock.connector === notebook.connector ||
    (dock.connector === 'thunderbolt' && notebook.connector === 'usb-c'));
