/** A building as a person names it. */
export interface NewBuilding {
  /** Name of the site it stands on. */
  readonly site: string;
  /** Unique in the city. */
  readonly code: string;
  readonly name: string;
  readonly address: string;
}
