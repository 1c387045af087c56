import type { FunctionGroup, Role } from '@etage/domain';

/** One line of a list of people. */
export interface ListedPerson {
  /** Of the file, from 1 on. */
  readonly line: number;
  /** Lower case. */
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Names from below the top of the organisation down to the own unit; empty for the top itself. */
  readonly unitPath: readonly string[];
  /** Undefined: as it is, or caseworker for somebody new. */
  readonly functionGroup: FunctionGroup | undefined;
  /** Undefined: as they are, or staff alone for somebody new. */
  readonly roles: readonly Role[] | undefined;
}

/** What is wrong with a line, in words. */
export interface ListFault {
  readonly line: number;
  readonly text: string;
}
