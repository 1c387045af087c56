import { LIMIT_NAMES, NO_LIMITS, type BookingLimitRule } from '@etage/domain';
import { isOfScope, type Limit, type LimitSubject } from './limit';

type Rules = readonly BookingLimitRule[];

/** The rules figure by figure. */
export const limitsIn = (rules: Rules): Limit[] =>
  rules.flatMap((rule) =>
    LIMIT_NAMES.flatMap((limit) => {
      const { [limit]: figure, kind, role, unitId } = rule;
      return figure === null ? [] : [{ kind, role, unitId, limit, figure }];
    }),
  );

/** The rules with one figure set, in the rule there is for it or in a new one. */
export function withLimit(rules: Rules, { limit, figure, kind, role, unitId }: Limit): Rules {
  const scope = { kind, role, unitId };
  const known = rules.find((rule) => isOfScope(rule, scope));
  return [
    ...rules.filter((rule) => rule !== known),
    { ...(known ?? { ...NO_LIMITS, ...scope }), [limit]: figure },
  ];
}

/** The rules without one figure; a rule that says nothing any more goes with it. */
export const withoutLimit = (rules: Rules, gone: LimitSubject): Rules =>
  rules
    .map((rule) => (isOfScope(rule, gone) ? { ...rule, [gone.limit]: null } : rule))
    .filter((rule) => LIMIT_NAMES.some((name) => rule[name] !== null));
