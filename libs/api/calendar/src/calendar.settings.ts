/** How Etage deals with calendar servers. */
export interface CalendarSettings {
  /** From which the key for the passwords of linked calendars is made; undefined where none can be kept. */
  readonly secret: string | undefined;
  /** `host` or `host:port` of servers in the own network, or without TLS; others have to be public and speak HTTPS. */
  readonly hosts: readonly string[];
  /** How long a server may take for an answer, in milliseconds. */
  readonly patienceMs: number;
}

export const CALENDAR_SETTINGS = Symbol('calendar settings');
