import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';

export interface Guardian {
  /** Runs the script now; resolves when it has ended. */
  act(): Promise<void>;
  /** Nothing is left to do. */
  dismiss(): void;
}

/**
 * Runs a shell script once this process is gone, however it ends: by itself, by Ctrl-C, by kill -9. Its input closes
 * then, which is what it waits for. The script finds `subject` as `$0`.
 */
export function guardian(script: string, subject: string): Guardian {
  const shell = spawn('sh', ['-c', `cat > /dev/null; ${script}`, subject], {
    detached: true, // Ctrl-C in the terminal must not reach it
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  (shell.stdin as unknown as Socket).unref();
  return {
    act: async () => {
      const gone = once(shell, 'exit');
      shell.ref();
      shell.stdin.end();
      await gone;
    },
    dismiss: () => void shell.kill('SIGKILL'),
  };
}
