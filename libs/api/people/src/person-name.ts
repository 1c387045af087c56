interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

/** Reads `Erika Muster`, or `von Muster, Erika` where the family name has several words. */
export function personName(text: string): PersonName | undefined {
  const [, family, given] = /^([^,]*[^,\s])\s*,\s*([^,]*[^,\s])$/.exec(text) ?? [];
  if (family && given) return { givenName: given, familyName: family };
  const [, first, last] = /^([^,]*[^,\s])\s+([^,\s]+)$/.exec(text) ?? [];
  return first && last ? { givenName: first, familyName: last } : undefined;
}
