export interface CalendarBlocks {
  readonly zones: readonly string[];
  readonly events: readonly string[];
}

const KINDS = { VTIMEZONE: 'zones', VEVENT: 'events' } as const;

const kindOf = (line: string, mark: 'BEGIN' | 'END') => {
  const [, name] = new RegExp(`^${mark}:(VTIMEZONE|VEVENT)\\s*$`, 'i').exec(line) ?? [];
  return name?.toUpperCase() as keyof typeof KINDS | undefined;
};

/**
 * Cuts the text of calendars into zones and events, so that one that is broken leaves the others readable; line by
 * line, because a file from outside may be made to keep cleverer ways busy.
 * @returns undefined where the text is no calendar from beginning to end
 */
export function calendarBlocks(text: string): CalendarBlocks | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/);
  const isCalendar = /^\s*BEGIN:VCALENDAR\s*$/i;
  const isEnd = /^\s*END:VCALENDAR\s*$/i;
  if (!lines.some((line) => isCalendar.test(line)) || !lines.some((line) => isEnd.test(line))) {
    return undefined;
  }
  const blocks = { zones: [] as string[], events: [] as string[] };
  let open: string[] | undefined;
  for (const line of lines) {
    if (kindOf(line, 'BEGIN')) open = [];
    open?.push(line);
    const ended = kindOf(line, 'END');
    if (ended && open) {
      blocks[KINDS[ended]].push(open.join('\r\n'));
      open = undefined;
    }
  }
  return blocks;
}
