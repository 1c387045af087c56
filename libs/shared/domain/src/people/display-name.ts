export interface Named {
  readonly givenName: string;
  readonly familyName: string;
}

export const displayName = ({ givenName, familyName }: Named): string =>
  `${givenName} ${familyName}`;

/** First letters of the first given and the last family name: `İnci von Ehren` is IE. */
export const initials = ({ givenName, familyName }: Named): string => {
  const letters = [
    givenName.trim(),
    familyName
      .trim()
      .split(/[\s-]+/)
      .at(-1) ?? '',
  ];
  return letters
    .map((name) => [...name][0] ?? '')
    .join('')
    .toLocaleUpperCase('de');
};
