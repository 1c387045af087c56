/** Text to be found anywhere: letters that mean something in a pattern are meant as themselves. */
export const asPattern = (text: string): string => `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
