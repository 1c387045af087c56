import { ROOM_USES, type RoomUse } from '@etage/domain';
import type { TFunction } from 'i18next';

interface NamedRoom {
  /** Empty where a drawing gives none. */
  readonly name: string;
  readonly use?: RoomUse | null;
}

/** A room without a name, or one only called after its use, `Büro`, is called so in every language; names stay. */
export function roomName({ name, use }: NamedRoom, t: TFunction): string {
  const told = name.trim()
    ? ROOM_USES.find((one) => t(`roomUse.${one}`, { lng: 'de' }) === name)
    : use;
  return told ? t(`roomUse.${told}`) : name;
}
