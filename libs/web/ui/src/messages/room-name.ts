import { ROOM_USES } from '@etage/domain';
import type { TFunction } from 'i18next';

/** A room that is only called after its use, `Büro`, is called so in every language; names stay as they are. */
export function roomName(name: string, t: TFunction): string {
  const use = ROOM_USES.find((one) => t(`roomUse.${one}`, { lng: 'de' }) === name);
  return use ? t(`roomUse.${use}`) : name;
}
