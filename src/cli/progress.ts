import type { WriteStream } from 'node:tty';

export interface Step {
  done: number;
  failed: number;
  /** How much of the input was read, 0 to 1, when it is known. */
  share: number | null;
}

const EVERY = 200;

/** A progress line on a terminal; nothing elsewhere. Rate, done, failed, and the time left when the input's size is known. */
export function progressLine(to: Pick<WriteStream, 'write'> & { isTTY?: boolean }): {
  show(s: Step): void;
  end(): void;
} {
  if (!to.isTTY) return { show: () => undefined, end: () => undefined };
  const start = performance.now();
  let shown = 0;
  return {
    show(s) {
      const now = performance.now();
      if (now - shown < EVERY) return;
      shown = now;
      to.write(`\r\u001b[K${progressText(s, (now - start) / 1000)}`);
    },
    end() {
      if (shown) to.write('\r\u001b[K');
    },
  };
}

/** `1234 done, 3 failed, 250/s, 12 s left` */
export function progressText({ done, failed, share }: Step, seconds: number): string {
  const parts = [`${done} done`, `${failed} failed`, `${(done / Math.max(seconds, 0.001)).toFixed(0)}/s`];
  if (share) parts.push(`${Math.max(0, Math.round(seconds / share - seconds))} s left`);
  return parts.join(', ');
}
