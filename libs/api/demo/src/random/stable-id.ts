import { v5 } from 'uuid';

const DEMO_NAMESPACE = 'd5c1d0a4-9b1e-5f0b-8f5e-3a4a7c2f6e10';

/** An id that follows from a name, so that links into the demo city outlive a fresh database. */
export const stableId = <Id extends string = string>(...name: readonly (string | number)[]): Id =>
  v5(name.join('/'), DEMO_NAMESPACE) as Id;
