/** Runs a command's work; a failure is told in words and ends it with code 1. */
export async function orPlainFailure(work) {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`\n${error.message}\n`);
    if (process.env.DEBUG) process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
}
