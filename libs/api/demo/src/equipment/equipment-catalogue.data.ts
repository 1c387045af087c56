import type { EquipmentType } from '@etage/database';

type Model = Omit<EquipmentType, 'id'>;

const dock = (
  name: string,
  connector: Model['connector'],
  watts: number,
  screens: number,
): Model => ({
  kind: 'dock',
  name,
  connector,
  watts,
  inches: null,
  screens,
});
const screen = (name: string, inches: number): Model => ({
  kind: 'screen',
  name,
  connector: null,
  watts: null,
  inches,
  screens: null,
});
const other = (kind: Model['kind'], name: string): Model => ({
  kind,
  name,
  connector: null,
  watts: null,
  inches: null,
  screens: null,
});

/** The models that the city has bought over the years. */
export const EQUIPMENT_CATALOGUE = {
  dockUsbC65: dock('Dockingstation USB-C 65 W', 'usb-c', 65, 2),
  dockUsbC90: dock('Dockingstation USB-C 90 W', 'usb-c', 90, 2),
  dockThunderbolt: dock('Dockingstation Thunderbolt 100 W', 'thunderbolt', 100, 3),
  dockProprietary: dock('Dockingstation mit Herstellerstecker 130 W', 'proprietary', 130, 3),
  screen24: screen('Bildschirm 24″', 24),
  screen27: screen('Bildschirm 27″', 27),
  screen34: screen('Breitbildschirm 34″', 34),
  display75: screen('Großbildschirm 75″', 75),
  camera: other('camera', 'Konferenzkamera mit Mikrofon'),
  whiteboard: other('whiteboard', 'Whiteboard'),
  digitalWhiteboard: other('digital-whiteboard', 'Digitales Whiteboard'),
  mobileWhiteboard: other('whiteboard', 'Mobiles Whiteboard'),
  cameraCart: other('camera-cart', 'Kamerawagen'),
} satisfies Record<string, Model>;

export type EquipmentTypeKey = keyof typeof EQUIPMENT_CATALOGUE;
