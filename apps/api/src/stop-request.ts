/** Whether somebody wants this process to end. */
export class StopRequest {
  isMade = false;
  /** Resolves when it is made; making it again changes nothing, what has begun is brought to its end. */
  readonly made: Promise<void>;

  /** Listens to Ctrl-C (which a terminal and npm both pass on), operators, and terminals that are closed. */
  constructor() {
    this.made = new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(signal, () => {
          this.isMade = true;
          resolve();
        });
      }
    });
  }
}
