/** The languages Etage speaks, with the tag whose dates and numbers go with it. */
export const LANGUAGE_TAGS = { de: 'de-DE', en: 'en-GB' } as const;

export type Language = keyof typeof LANGUAGE_TAGS;

export const isLanguage = (text: string): text is Language => text in LANGUAGE_TAGS;

/** The first of the browser's languages that Etage speaks; German where it speaks none of them. */
export const languageOf = (tags: readonly string[]): Language =>
  tags.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'de';
