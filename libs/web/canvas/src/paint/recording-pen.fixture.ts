/** One thing a painter did: a call by its name, or a property it set. */
export type Command = readonly [name: string, ...values: unknown[]];

/** A drawing context that paints nothing and remembers everything. */
export function recordingPen(): { pen: CanvasRenderingContext2D; commands: Command[] } {
  const commands: Command[] = [];
  const state: Record<string, unknown> = { globalAlpha: 1 };
  const pen = new Proxy(state, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : (...values: unknown[]) => {
            commands.push([name, ...values]);
          },
    set: (target, name: string, value) => {
      target[name] = value;
      commands.push([name, value]);
      return true;
    },
  });
  return { pen: pen as unknown as CanvasRenderingContext2D, commands };
}
