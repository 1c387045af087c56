/** The parts of a recurrence rule that say on which days; the time of day is that of the first occurrence. */
const VALUES: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,4}$/,
  UNTIL: /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ)?$/,
  BYDAY: /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)){0,20}$/,
  BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01])){0,30}$/,
  BYMONTH: /^([1-9]|1[0-2])(,([1-9]|1[0-2])){0,11}$/,
  BYSETPOS: /^-?[1-9]\d?(,-?[1-9]\d?){0,9}$/,
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
};

/** A rule of RFC 5545 as it was written, part by part. */
export type RecurrenceRule = ReadonlyMap<string, string>;

/** An ordinal before a weekday means something by month and year alone. */
const countsWeekdays = (rule: RecurrenceRule): boolean => /\d/.test(rule.get('BYDAY') ?? '');

const isConsistent = (rule: RecurrenceRule): boolean => {
  const frequency = rule.get('FREQ') ?? '';
  if (rule.has('COUNT') && rule.has('UNTIL')) return false;
  if (frequency === 'WEEKLY' && rule.has('BYMONTHDAY')) return false;
  if (countsWeekdays(rule) && !['MONTHLY', 'YEARLY'].includes(frequency)) return false;
  return !rule.has('BYSETPOS') || rule.has('BYDAY') || rule.has('BYMONTHDAY');
};

/** Reads `FREQ=WEEKLY;BYDAY=MO;COUNT=10`; undefined when it is no rule, or one of hours and minutes. */
export function parseRecurrenceRule(text: string): RecurrenceRule | undefined {
  const rule = new Map<string, string>();
  for (const part of text.toUpperCase().split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    if (rest.length > 0 || rule.has(name) || !VALUES[name]?.test(value)) return undefined;
    rule.set(name, value);
  }
  return rule.has('FREQ') && isConsistent(rule) ? rule : undefined;
}

/** Back to text, without the parts that are named. */
export const recurrenceText = (rule: RecurrenceRule, without: readonly string[] = []): string =>
  [...rule]
    .filter(([name]) => !without.includes(name))
    .map((part) => part.join('='))
    .join(';');
