/** An expected "no" as a value; a transaction that ends with one is rolled back. */
export class Refused<R> {
  constructor(readonly reason: R) {}
}
