/** The text of a list: UTF-8, or what older spreadsheets on Windows write where it is not. */
export function listText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
