import type { RoomUse } from '@etage/domain';

/** Words as plans use them; the first match counts, so `Projektbüro` comes before `Büro`. */
const WORDS: readonly (readonly [RoomUse, RegExp])[] = [
  ['toilet', /\bwc\b|wc[- ]|toilet|sanitaer|dusch|\bbad\b|bath|restroom|wasch|abort/],
  ['lift', /aufzug|\blift|elevator|fahrstuhl/],
  ['stairs', /treppe|stair|\btrh\b/],
  ['kitchen', /teek|kueche|kitchen|pantry|kitchenette/],
  ['copy', /kopier|copy|drucker|print/],
  ['server', /server|\bedv\b|\bit[- ]raum|rechenzentrum|data ?cent/],
  ['technical', /technik|heizung|lueft|elektro|schacht|mechanical|\butil|technical|hausanschluss/],
  ['storage', /lager|archiv|abstell|putz|registratur|storage|storeroom|closet|w\.i\.c|depot/],
  ['reception', /empfang|pforte|reception|foyer/],
  ['meeting-room', /besprech|sitzung|konferenz|meeting|conference|seminar|schulung|training/],
  ['project-office', /projekt|project/],
  ['focus-room', /fokus|focus|telefon|phone|denkzelle|think|rueckzug/],
  ['counter', /schalter|buergerbuero|buergerservice|counter|kundenzentrum/],
  ['lounge', /lounge|pause|aufenthalt|sozialraum|break ?room/],
  [
    'corridor',
    /\bflur|korridor|\bgang\b|corridor|\bhall(way)?\b|diele|vorraum|windfang|passage|lobby/,
  ],
  ['office', /buero|office|bureau|arbeitsplatz|arbeitsraum|sachbearb|amtsleit|sekretariat|zimmer/],
];

const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');

/** The use a room's name speaks of, in German or English; undefined when it says nothing known. */
export function useByName(name: string): RoomUse | undefined {
  const words = plain(name);
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}
