/** Long work as people see it: a bar on a terminal, a plain line now and then elsewhere. */
export interface Progress {
  /** How many documents there are in all, as soon as it is known. */
  readonly total: (count: number) => void;
  /** One more is done. */
  readonly step: (label: string) => void;
  /** A line that stays. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

/** Milliseconds between two plain lines. */
const PAUSE = 5_000;
/** So few documents are done before anybody asks how far it is. */
const FEW = 20;

/** Always on stderr: stdout belongs to the result. */
export async function showProgress(
  out: NodeJS.WriteStream = process.stderr,
  clock: () => number = Date.now,
): Promise<Progress> {
  return out.isTTY ? bar(out) : lines(out, clock);
}

async function bar(stream: NodeJS.WriteStream): Promise<Progress> {
  const { MultiBar, Presets } = await import('cli-progress');
  const format = '{bar} {value} of {total} documents, {eta_formatted} to go  {label}';
  const bars = new MultiBar(
    { format, stream, hideCursor: true, clearOnComplete: true, fps: 5 },
    Presets.rect,
  );
  const shown = bars.create(0, 0, { label: '' });
  return {
    total: (count) => shown.setTotal(count),
    step: (label) => shown.increment({ label }),
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
}

function lines(out: NodeJS.WritableStream, clock: () => number): Progress {
  let [done, all, last] = [0, 0, clock()];
  const say = (line: string) => void out.write(`${line}\n`);
  return {
    total: (count) => {
      all = count;
      if (count > FEW) say(`${count} documents to read`);
    },
    step: (label) => {
      done += 1;
      if (clock() - last < PAUSE) return;
      last = clock();
      say(`${done} of ${all} documents: ${label}`);
    },
    say,
    stop: () => {},
  };
}
