/** Does all of `tasks`, at most `count` at the same time, in their order. Resolves to their results. */
export async function inParallel(count, tasks) {
  const results = [];
  const queue = [...tasks.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: count }, worker));
  return results;
}
